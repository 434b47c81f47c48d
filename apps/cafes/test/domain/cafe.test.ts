import { withSettings, withStatus } from '../../src/domain/cafe.ts';
import { cafeWith, cafeSettings } from '../cafe-fixtures.ts';

const now = new Date('2026-05-04T08:15:30.000Z');

describe('a cafe', () => {
  it('has the same id, status and creation time after its settings are replaced', () => {
    const before = cafeWith({ status: 'busy', statusReason: 'A group has arrived.' });
    const { phone: _, ...settings } = cafeSettings({ name: 'CoffeeMesh Camden' });
    const after = withSettings(before, settings, now);
    expect(after).toEqual({
      ...settings,
      id: before.id,
      status: 'busy',
      statusReason: 'A group has arrived.',
      version: 2,
      createdAt: before.createdAt,
      updatedAt: now,
    });
    expect(after).not.toHaveProperty('phone');
  });

  it.each([
    { from: 'open', to: 'open' },
    { from: 'open', to: 'busy' },
    { from: 'open', to: 'paused' },
    { from: 'busy', to: 'open' },
    { from: 'busy', to: 'busy' },
    { from: 'busy', to: 'paused' },
    { from: 'paused', to: 'open' },
    { from: 'paused', to: 'busy' },
    { from: 'paused', to: 'paused' },
  ] as const)('changes from $from to $to', ({ from, to }) => {
    const after = withStatus(cafeWith({ status: from, statusReason: 'Before.' }), to, null, now);
    expect(after).toMatchObject({ status: to, statusReason: null, version: 2, updatedAt: now });
  });
});
