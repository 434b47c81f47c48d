import { openingAt } from '../../src/domain/opening.ts';
import { assertSlotDayInRange, orderableSlots } from '../../src/domain/slots.ts';
import { toInstant } from '../../src/domain/wall-clock.ts';
import { cafeWith, daily } from '../cafe-fixtures.ts';

const startsOf = (...args: Parameters<typeof orderableSlots>): string[] =>
  orderableSlots(...args).map(({ startsAt }) => startsAt.toISOString().slice(11, 16));

describe('orderableSlots', () => {
  it('returns slots from the opening until the last order', () => {
    const cafe = cafeWith({ openingHours: daily('07:00–08:00'), lastOrderBefore: 'PT15M' });
    expect(orderableSlots(cafe, '2026-01-05', new Date('2026-01-04T12:00:00Z'))).toEqual([
      { startsAt: new Date('2026-01-05T07:00:00Z'), endsAt: new Date('2026-01-05T07:15:00Z'), capacity: 20 },
      { startsAt: new Date('2026-01-05T07:15:00Z'), endsAt: new Date('2026-01-05T07:30:00Z'), capacity: 20 },
      { startsAt: new Date('2026-01-05T07:30:00Z'), endsAt: new Date('2026-01-05T07:45:00Z'), capacity: 20 },
    ]);
  });

  it('leaves out slots within the lead time, which is longer while the cafe is busy', () => {
    const now = new Date('2026-01-05T18:00:00Z');
    expect(startsOf(cafeWith(), '2026-01-05', now)).toEqual(['18:15', '18:30']);
    expect(startsOf(cafeWith({ status: 'busy' }), '2026-01-05', now)).toEqual(['18:30']);
    expect(startsOf(cafeWith({ leadTime: 'PT15M' }), '2026-01-05', now)).toEqual(['18:15', '18:30']);
  });

  it('returns none while the cafe is paused, on closed days and on past days', () => {
    const now = new Date('2026-01-05T08:00:00Z');
    const closed = cafeWith({
      openingHours: { ...daily('07:00–19:00'), specialDays: [{ date: '2026-01-06', windows: [] }] },
    });
    expect(orderableSlots(cafeWith({ status: 'paused' }), '2026-01-05', now)).toEqual([]);
    expect(orderableSlots(closed, '2026-01-06', now)).toEqual([]);
    expect(orderableSlots(cafeWith(), '2026-01-04', now)).toEqual([]);
  });

  it('returns slots on the day on which they begin, also over midnight', () => {
    const cafe = cafeWith({ openingHours: daily('23:30–00:30'), lastOrderBefore: 'PT0M' });
    const now = new Date('2026-01-01T12:00:00Z');
    expect(startsOf(cafe, '2026-01-05', now)).toEqual(['00:00', '00:15', '23:30', '23:45']);
  });

  it.each([
    { zone: 'Europe/London', date: '2026-03-29', slots: 92 },
    { zone: 'Europe/London', date: '2026-10-25', slots: 100 },
    { zone: 'America/New_York', date: '2026-11-01', slots: 100 },
    { zone: 'Australia/Lord_Howe', date: '2026-10-04', slots: 94 },
    { zone: 'Australia/Lord_Howe', date: '2026-04-05', slots: 98 },
    { zone: 'Asia/Tokyo', date: '2026-03-29', slots: 96 },
  ])('returns $slots slots on $date in $zone if the cafe never closes', ({ zone, date, slots }) => {
    const cafe = cafeWith({ timeZone: zone, openingHours: daily('00:00–24:00') });
    expect(orderableSlots(cafe, date, new Date('2026-01-01T00:00:00Z'))).toHaveLength(slots);
  });

  it.each([
    { zone: 'Europe/London', date: '2026-03-29' },
    { zone: 'Europe/London', date: '2026-10-25' },
    { zone: 'America/New_York', date: '2026-05-04' },
    { zone: 'Australia/Lord_Howe', date: '2026-04-05' },
  ])('returns the slots on $date in $zone at whose start the cafe is open', ({ zone, date }) => {
    const cafe = cafeWith({ timeZone: zone, openingHours: daily('00:20–02:40', '08:00–12:00', '19:10–00:05') });
    const dayStart = toInstant(date, 0, zone);
    const dayEnd = toInstant(date, 24 * 60, zone);
    const open: Date[] = [];
    for (let start = dayStart; start < dayEnd; start += 900_000)
      if (openingAt(cafe, new Date(start)).open) open.push(new Date(start));
    const slots = orderableSlots(cafe, date, new Date('2026-01-01T00:00:00Z'));
    expect(slots.map(({ startsAt }) => startsAt)).toEqual(open);
  });
});

describe('assertSlotDayInRange', () => {
  it('throws 400 for a day more than 60 days after the local date', () => {
    const now = new Date('2026-05-04T23:30:00Z');
    const tooFar = expect.objectContaining({ slug: 'invalid-request' });
    expect(() => assertSlotDayInRange(cafeWith(), '2026-07-04', now)).not.toThrow();
    expect(() => assertSlotDayInRange(cafeWith(), '2026-07-05', now)).toThrow(tooFar);
    expect(() => assertSlotDayInRange(cafeWith({ timeZone: 'America/New_York' }), '2026-07-04', now)).toThrow(tooFar);
  });
});
