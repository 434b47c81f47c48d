import { toNear, positionOf, type CafeSummary } from '../../src/domain/cafe-list.ts';
import { cafeWith } from '../cafe-fixtures.ts';

describe('toNear', () => {
  it('returns coordinates, and undefined without near', () => {
    expect(toNear({ near: '51.5,-0.13', sort: 'distance' })).toEqual({ latitude: 51.5, longitude: -0.13 });
    expect(toNear({ near: '-90,180', withinMetres: 5, sort: 'name' })).toEqual({ latitude: -90, longitude: 180 });
    expect(toNear({ sort: 'name' })).toBeUndefined();
  });

  it.each(['90.1,0', '0,180.5', '-91,-181'])('refuses %s', (near) => {
    expect(() => toNear({ near, sort: 'name' })).toThrow(
      expect.objectContaining({
        slug: 'invalid-request',
        details: { errors: [expect.objectContaining({ parameter: 'near' })] },
      }),
    );
  });

  it('points at every parameter that needs near', () => {
    expect(() => toNear({ withinMetres: 100, sort: 'distance' })).toThrow(
      expect.objectContaining({
        details: {
          errors: [
            expect.objectContaining({ parameter: 'withinMetres' }),
            expect.objectContaining({ parameter: 'sort' }),
          ],
        },
      }),
    );
  });
});

describe('positionOf', () => {
  const summary: CafeSummary = { ...cafeWith(), distanceMetres: 685 };

  it.each([
    { sort: 'name' as const, want: 'CoffeeMesh Soho' },
    { sort: '-name' as const, want: 'CoffeeMesh Soho' },
    { sort: 'createdAt' as const, want: new Date('2026-01-12T09:00:00.000Z') },
    { sort: '-createdAt' as const, want: new Date('2026-01-12T09:00:00.000Z') },
    { sort: 'distance' as const, want: 685 },
  ])('returns the value of $sort and the id', ({ sort, want }) => {
    expect(positionOf(sort)(summary)).toEqual([want, summary.id]);
  });
});
