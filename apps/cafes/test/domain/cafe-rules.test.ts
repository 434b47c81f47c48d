import { cafeRules } from '../../src/domain/cafe-rules.ts';
import type { CafeSettings } from '../../src/domain/cafe.ts';
import type { OpeningHours } from '../../src/domain/opening-hours.ts';
import { cafeWith, daily, cafeSettings, windowOf } from '../cafe-fixtures.ts';

const violationsOf = (
  changes: Partial<CafeSettings>,
  before = undefined as ReturnType<typeof cafeWith> | undefined,
): string[] =>
  cafeRules.violations({ settings: cafeSettings(changes), before }).map(({ code, pointer }) => `${code} ${pointer}`);

const weekly = (...windows: readonly `${OpeningHours['weekly'][number]['day']} ${string}`[]): OpeningHours => ({
  weekly: windows.map((text) => {
    const [day, times] = text.split(' ') as [OpeningHours['weekly'][number]['day'], string];
    return { day, ...windowOf(times) };
  }),
  specialDays: [],
});

describe('cafeRules', () => {
  it('accept valid settings', () => {
    expect(violationsOf({})).toEqual([]);
    expect(violationsOf({ openingHours: daily('00:00–24:00') })).toEqual([]);
    expect(violationsOf({ openingHours: daily('07:00–12:00', '12:00–15:00', '22:00–02:00') })).toEqual([]);
  });

  it.each<{ why: string; given: Partial<CafeSettings>; want: string[] }>([
    {
      why: 'a time zone that does not exist',
      given: { timeZone: 'Europe/Londn' },
      want: ['time-zone-exists /timeZone'],
    },
    {
      why: 'a currency that does not exist',
      given: { currency: 'XQX', deliveryFee: { amount: 1, currency: 'XQX' } },
      want: ['currency-exists /currency'],
    },
    {
      why: 'a fee in another currency',
      given: { deliveryFee: { amount: 299, currency: 'EUR' } },
      want: ['fee-in-currency /deliveryFee/currency'],
    },
    {
      why: 'no standard rate',
      given: { taxRates: [{ category: 'food', basisPoints: 0 }] },
      want: ['has-standard-rate /taxRates'],
    },
    {
      why: 'two rates of one category',
      given: {
        taxRates: [
          { category: 'standard', basisPoints: 2000 },
          { category: 'standard', basisPoints: 0 },
        ],
      },
      want: ['categories-once /taxRates/1/category'],
    },
    {
      why: 'delivery without a radius',
      given: { deliveryRadiusMetres: 0 },
      want: ['delivery-has-radius /deliveryRadiusMetres'],
    },
    {
      why: 'a busy lead time that is shorter',
      given: { leadTime: 'PT20M', busyLeadTime: 'PT15M' },
      want: ['busy-takes-longer /busyLeadTime'],
    },
    {
      why: 'a window without length',
      given: { openingHours: weekly('monday 07:00–07:00') },
      want: ['windows-have-length /openingHours/weekly/0/closes'],
    },
    {
      why: 'windows that overlap',
      given: { openingHours: weekly('monday 07:00–12:00', 'tuesday 07:00–12:00', 'monday 11:59–18:00') },
      want: ['weekly-windows-overlap /openingHours/weekly/2'],
    },
    {
      why: 'a window that runs into the next day',
      given: { openingHours: weekly('monday 20:00–02:00', 'tuesday 01:00–05:00') },
      want: ['weekly-windows-overlap /openingHours/weekly/1'],
    },
    {
      why: 'a Sunday night that runs into Monday',
      given: { openingHours: weekly('monday 01:00–05:00', 'sunday 20:00–02:00') },
      want: ['weekly-windows-overlap /openingHours/weekly/1'],
    },
    {
      why: 'a special day twice',
      given: {
        openingHours: {
          weekly: [],
          specialDays: [
            { date: '2026-12-25', windows: [] },
            { date: '2026-12-25', windows: [] },
          ],
        },
      },
      want: ['special-days-once /openingHours/specialDays/1/date'],
    },
    {
      why: 'special windows that overlap',
      given: {
        openingHours: {
          weekly: [],
          specialDays: [{ date: '2026-12-25', windows: [windowOf('10:00–14:00'), windowOf('13:00–13:00')] }],
        },
      },
      want: [
        'windows-have-length /openingHours/specialDays/0/windows/1/closes',
        'special-windows-overlap /openingHours/specialDays/0/windows/1',
      ],
    },
  ])('refuse $why', ({ given, want }) => {
    expect(violationsOf(given)).toEqual(want);
  });

  it('refuse another currency of an existing cafe', () => {
    const euros: Partial<CafeSettings> = { currency: 'EUR', deliveryFee: { amount: 299, currency: 'EUR' } };
    expect(violationsOf(euros)).toEqual([]);
    expect(violationsOf(euros, cafeWith())).toEqual(['currency-stays /currency']);
  });

  it('return every violation at once', () => {
    expect(violationsOf({ timeZone: 'Mars/Olympus', deliveryRadiusMetres: 0, taxRates: [] })).toHaveLength(3);
  });
});
