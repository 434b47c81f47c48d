import { openingAt, type Opening } from '../../src/domain/opening.ts';
import { cafeWith, daily, windowOf } from '../cafe-fixtures.ts';

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

const timesOf = ({ open, reason, opensAt, closesAt, lastOrderAt, opensNextAt }: Opening) => ({
  open,
  reason,
  opensAt: iso(opensAt),
  closesAt: iso(closesAt),
  lastOrderAt: iso(lastOrderAt),
  opensNextAt: iso(opensNextAt),
});

describe('a cafe that is open from 07:00 to 19:00', () => {
  const cafe = cafeWith();
  const monday = {
    opensAt: '2026-05-04T06:00:00.000Z',
    closesAt: '2026-05-04T18:00:00.000Z',
    lastOrderAt: '2026-05-04T17:45:00.000Z',
  };
  const tuesday = {
    opensAt: '2026-05-05T06:00:00.000Z',
    closesAt: '2026-05-05T18:00:00.000Z',
    lastOrderAt: '2026-05-05T17:45:00.000Z',
  };

  it.each([
    { at: '05:59:59.999', want: { open: false, reason: 'outside-hours', ...monday, opensNextAt: monday.opensAt } },
    { at: '06:00:00.000', want: { open: true, reason: null, ...monday, opensNextAt: null } },
    { at: '17:44:59.999', want: { open: true, reason: null, ...monday, opensNextAt: null } },
    { at: '17:45:00.000', want: { open: false, reason: 'last-order-passed', ...monday, opensNextAt: tuesday.opensAt } },
    { at: '18:00:00.000', want: { open: false, reason: 'outside-hours', ...tuesday, opensNextAt: tuesday.opensAt } },
  ])('at $at: open is $want.open', ({ at, want }) => {
    expect(timesOf(openingAt(cafe, new Date(`2026-05-04T${at}Z`)))).toEqual(want);
  });

  it('returns when the next order can be ready, with the longer lead time while it is busy', () => {
    const at = new Date('2026-05-04T08:00:00Z');
    expect(openingAt(cafe, at)).toMatchObject({ leadTime: 'PT10M', earliestReadyAt: new Date('2026-05-04T08:10:00Z') });
    expect(openingAt(cafeWith({ status: 'busy' }), at)).toMatchObject({
      open: true,
      leadTime: 'PT25M',
      earliestReadyAt: new Date('2026-05-04T08:25:00Z'),
    });
  });

  it('takes no orders while it is paused, without a time at which it opens again', () => {
    const opening = openingAt(
      cafeWith({ status: 'paused', statusReason: 'No water.' }),
      new Date('2026-05-04T08:00:00Z'),
    );
    expect(timesOf(opening)).toEqual({ open: false, reason: 'paused', ...monday, opensNextAt: null });
    expect(opening).toMatchObject({ cafeStatus: 'paused', statusReason: 'No water.', earliestReadyAt: null });
  });

  it('is outside its hours at night, also while it is paused', () => {
    expect(openingAt(cafeWith({ status: 'paused' }), new Date('2026-05-04T03:00:00Z')).reason).toBe('outside-hours');
  });
});

describe('windows', () => {
  it('may be several a day', () => {
    const cafe = cafeWith({ openingHours: daily('07:00–11:00', '14:00–18:00') });
    expect(openingAt(cafe, new Date('2026-05-04T08:00:00Z')).closesAt).toEqual(new Date('2026-05-04T10:00:00Z'));
    expect(openingAt(cafe, new Date('2026-05-04T11:00:00Z')).opensNextAt).toEqual(new Date('2026-05-04T13:00:00Z'));
    expect(openingAt(cafe, new Date('2026-05-04T13:00:00Z')).open).toBe(true);
  });

  it.each([
    { at: '2026-05-08T21:30:00Z', zone: 'Europe/London', closes: '2026-05-09T01:00:00Z', why: 'before midnight' },
    { at: '2026-05-09T00:30:00Z', zone: 'Europe/London', closes: '2026-05-09T01:00:00Z', why: 'after midnight' },
    { at: '2026-05-09T05:30:00Z', zone: 'America/New_York', closes: '2026-05-09T06:00:00Z', why: 'after midnight' },
    { at: '2026-05-08T16:59:00Z', zone: 'Asia/Tokyo', closes: '2026-05-08T17:00:00Z', why: 'a day ahead of UTC' },
  ])('run over midnight: $zone $why', ({ at, zone, closes }) => {
    const cafe = cafeWith({
      timeZone: zone,
      lastOrderBefore: 'PT0M',
      openingHours: { weekly: [{ day: 'friday', ...windowOf('21:00–02:00') }], specialDays: [] },
    });
    const opening = openingAt(cafe, new Date(at));
    expect(opening.open).toBe(true);
    expect(opening.closesAt).toEqual(new Date(closes));
  });

  it('that touch over midnight are one span', () => {
    const opening = openingAt(
      cafeWith({ openingHours: daily('18:00–24:00', '00:00–03:00') }),
      new Date('2026-05-04T22:59:00Z'),
    );
    expect(timesOf(opening)).toMatchObject({
      open: true,
      opensAt: '2026-05-04T17:00:00.000Z',
      closesAt: '2026-05-05T02:00:00.000Z',
    });
  });

  it('of 24 hours every day never close', () => {
    for (const at of ['2026-05-04T23:00:00Z', '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z']) {
      const opening = openingAt(cafeWith({ openingHours: daily('00:00–24:00') }), new Date(at));
      expect(timesOf(opening)).toEqual({
        open: true,
        reason: null,
        opensAt: null,
        closesAt: null,
        lastOrderAt: null,
        opensNextAt: null,
      });
    }
  });

  it('that do not exist never open', () => {
    const opening = openingAt(
      cafeWith({ openingHours: { weekly: [], specialDays: [] } }),
      new Date('2026-05-04T08:00:00Z'),
    );
    expect(timesOf(opening)).toEqual({
      open: false,
      reason: 'outside-hours',
      opensAt: null,
      closesAt: null,
      lastOrderAt: null,
      opensNextAt: null,
    });
  });

  it('that are shorter than lastOrderBefore take no orders', () => {
    const cafe = cafeWith({ openingHours: daily('07:00–07:10') });
    expect(openingAt(cafe, new Date('2026-05-04T06:05:00Z')).reason).toBe('last-order-passed');
  });
});

describe('changes of the clock', () => {
  const night = (timeZone: string) =>
    cafeWith({ timeZone, lastOrderBefore: 'PT0M', openingHours: daily('22:00–03:00') });

  it.each([
    { zone: 'Europe/London', at: '2026-03-29T00:30:00Z', hours: 4, why: 'one hour is skipped' },
    { zone: 'Europe/London', at: '2026-10-25T01:30:00Z', hours: 6, why: 'one hour is repeated' },
    { zone: 'America/New_York', at: '2026-03-08T06:30:00Z', hours: 4, why: 'one hour is skipped' },
    { zone: 'America/New_York', at: '2026-11-01T06:30:00Z', hours: 6, why: 'one hour is repeated' },
    { zone: 'Australia/Lord_Howe', at: '2026-10-03T15:20:00Z', hours: 4.5, why: 'half an hour is skipped' },
    { zone: 'Australia/Lord_Howe', at: '2026-04-04T15:20:00Z', hours: 5.5, why: 'half an hour is repeated' },
    { zone: 'Asia/Tokyo', at: '2026-03-29T13:30:00Z', hours: 5, why: 'clocks do not change' },
  ])('make a night in $zone $hours h long if $why', ({ zone, at, hours }) => {
    const { open, opensAt, closesAt } = openingAt(night(zone), new Date(at));
    expect(open).toBe(true);
    expect((Number(closesAt) - Number(opensAt)) / 3_600_000).toBe(hours);
  });

  it('open a window that begins in the skipped hour at the change', () => {
    const cafe = cafeWith({ openingHours: daily('01:30–05:00') });
    expect(openingAt(cafe, new Date('2026-03-29T00:59:59Z')).open).toBe(false);
    expect(openingAt(cafe, new Date('2026-03-29T01:00:00Z')).open).toBe(true);
  });

  it('remove a window that is entirely in the skipped hour', () => {
    const cafe = cafeWith({ openingHours: daily('01:15–01:45') });
    const opening = openingAt(cafe, new Date('2026-03-29T00:30:00Z'));
    expect(opening.opensAt).toEqual(new Date('2026-03-30T00:15:00Z'));
  });
});

describe('special days', () => {
  const cafe = cafeWith({
    openingHours: {
      ...daily('07:00–19:00'),
      specialDays: [
        { date: '2026-12-25', note: 'Christmas Day', windows: [] },
        { date: '2026-12-26', windows: [windowOf('09:00–16:00')] },
      ],
    },
  });

  it('without windows are closed with the reason special-day', () => {
    expect(timesOf(openingAt(cafe, new Date('2026-12-25T10:00:00Z')))).toEqual({
      open: false,
      reason: 'special-day',
      opensAt: '2026-12-26T09:00:00.000Z',
      closesAt: '2026-12-26T16:00:00.000Z',
      lastOrderAt: '2026-12-26T15:45:00.000Z',
      opensNextAt: '2026-12-26T09:00:00.000Z',
    });
  });

  it('are outside hours at night', () => {
    expect(openingAt(cafe, new Date('2026-12-25T03:00:00Z')).reason).toBe('outside-hours');
  });

  it('replace the weekly hours', () => {
    expect(openingAt(cafe, new Date('2026-12-26T08:00:00Z')).reason).toBe('special-day');
    expect(openingAt(cafe, new Date('2026-12-26T10:00:00Z')).open).toBe(true);
    expect(openingAt(cafe, new Date('2026-12-26T17:00:00Z')).reason).toBe('special-day');
  });

  it('do not close a window that opened the evening before', () => {
    const bar = cafeWith({
      openingHours: { ...daily('20:00–04:00'), specialDays: [{ date: '2026-12-25', windows: [] }] },
    });
    expect(openingAt(bar, new Date('2026-12-25T02:00:00Z')).open).toBe(true);
    expect(openingAt(bar, new Date('2026-12-25T21:00:00Z')).reason).toBe('special-day');
    expect(openingAt(bar, new Date('2026-12-26T02:00:00Z')).reason).toBe('special-day');
  });

  it('for more than four weeks leave the next opening unknown', () => {
    const days = Array.from({ length: 40 }, (_, i) => ({
      date: new Date(Date.UTC(2026, 5, 1 + i)).toISOString().slice(0, 10),
      windows: [],
    }));
    const closed = cafeWith({ openingHours: { ...daily('07:00–19:00'), specialDays: days } });
    expect(openingAt(closed, new Date('2026-06-01T10:00:00Z')).opensNextAt).toBeNull();
    expect(openingAt(closed, new Date('2026-06-13T10:00:00Z')).opensNextAt).toBeNull();
    expect(openingAt(closed, new Date('2026-06-14T10:00:00Z')).opensNextAt).toEqual(new Date('2026-07-11T06:00:00Z'));
    expect(openingAt(closed, new Date('2026-06-20T10:00:00Z')).opensNextAt).toEqual(new Date('2026-07-11T06:00:00Z'));
  });
});
