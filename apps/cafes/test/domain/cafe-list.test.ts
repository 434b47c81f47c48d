import { nearOf, positionOf, type CafeSummary } from '../../src/domain/cafe-list.ts';
import { aCafe } from '../a-cafe.ts';

describe('near', () => {
  it('is a place on Earth', () => {
    expect(nearOf({ near: '51.5,-0.13', sort: 'distance' })).toEqual({ latitude: 51.5, longitude: -0.13 });
    expect(nearOf({ near: '-90,180', withinMetres: 5, sort: 'name' })).toEqual({ latitude: -90, longitude: 180 });
    expect(nearOf({ sort: 'name' })).toBeUndefined();
  });

  it.each(['90.1,0', '0,180.5', '-91,-181'])('%s is none', (near) => {
    expect(() => nearOf({ near, sort: 'name' })).toThrow(
      expect.objectContaining({
        slug: 'invalid-request',
        details: { errors: [expect.objectContaining({ parameter: 'near' })] },
      }),
    );
  });

  it('is asked for by what needs it, all at once', () => {
    expect(() => nearOf({ withinMetres: 100, sort: 'distance' })).toThrow(
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

describe('where a page ends', () => {
  const summary: CafeSummary = { ...aCafe(), distanceMetres: 685 };

  it.each([
    { sort: 'name' as const, want: 'CoffeeMesh Soho' },
    { sort: '-name' as const, want: 'CoffeeMesh Soho' },
    { sort: 'createdAt' as const, want: '2026-01-12T09:00:00.000Z' },
    { sort: '-createdAt' as const, want: '2026-01-12T09:00:00.000Z' },
    { sort: 'distance' as const, want: 685 },
  ])('is told by $sort and id', ({ sort, want }) => {
    expect(positionOf(sort)(summary)).toEqual([want, summary.id]);
  });
});
