import { addDays, toInstant, isTimeZone, toLocalDate, weekdayIndexOf } from '../../src/domain/wall-clock.ts';

const at = (date: string, time: string, zone: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(toInstant(date, hours * 60 + minutes, zone)).toISOString();
};

describe('toInstant', () => {
  it.each([
    { zone: 'Europe/London', date: '2026-01-15', time: '07:00', want: '2026-01-15T07:00:00.000Z', why: 'winter' },
    { zone: 'Europe/London', date: '2026-07-15', time: '07:00', want: '2026-07-15T06:00:00.000Z', why: 'summer' },
    {
      zone: 'Europe/London',
      date: '2026-03-29',
      time: '00:59',
      want: '2026-03-29T00:59:00.000Z',
      why: 'before spring',
    },
    { zone: 'Europe/London', date: '2026-03-29', time: '01:00', want: '2026-03-29T01:00:00.000Z', why: 'skipped' },
    { zone: 'Europe/London', date: '2026-03-29', time: '01:30', want: '2026-03-29T01:00:00.000Z', why: 'skipped' },
    { zone: 'Europe/London', date: '2026-03-29', time: '02:00', want: '2026-03-29T01:00:00.000Z', why: 'after spring' },
    {
      zone: 'Europe/London',
      date: '2026-10-25',
      time: '00:59',
      want: '2026-10-24T23:59:00.000Z',
      why: 'before autumn',
    },
    { zone: 'Europe/London', date: '2026-10-25', time: '01:30', want: '2026-10-25T00:30:00.000Z', why: 'repeated' },
    { zone: 'Europe/London', date: '2026-10-25', time: '02:00', want: '2026-10-25T02:00:00.000Z', why: 'after autumn' },
    { zone: 'America/New_York', date: '2026-03-08', time: '02:30', want: '2026-03-08T07:00:00.000Z', why: 'skipped' },
    {
      zone: 'America/New_York',
      date: '2026-11-01',
      time: '01:30',
      want: '2026-11-01T05:30:00.000Z',
      why: 'repeated',
    },
    {
      zone: 'America/New_York',
      date: '2026-11-01',
      time: '24:00',
      want: '2026-11-02T05:00:00.000Z',
      why: 'end of 25 h',
    },
    { zone: 'Asia/Tokyo', date: '2026-05-04', time: '00:00', want: '2026-05-03T15:00:00.000Z', why: 'no changes' },
    { zone: 'Asia/Tokyo', date: '2026-05-04', time: '26:00', want: '2026-05-04T17:00:00.000Z', why: 'over midnight' },
    {
      zone: 'Australia/Lord_Howe',
      date: '2026-10-04',
      time: '02:15',
      want: '2026-10-03T15:30:00.000Z',
      why: 'skipped',
    },
    {
      zone: 'Australia/Lord_Howe',
      date: '2026-10-04',
      time: '02:30',
      want: '2026-10-03T15:30:00.000Z',
      why: 'half an hour',
    },
    {
      zone: 'Australia/Lord_Howe',
      date: '2026-04-05',
      time: '01:45',
      want: '2026-04-04T14:45:00.000Z',
      why: 'repeated',
    },
    {
      zone: 'Australia/Lord_Howe',
      date: '2026-04-05',
      time: '02:00',
      want: '2026-04-04T15:30:00.000Z',
      why: 'after autumn',
    },
    { zone: 'America/Havana', date: '2026-03-08', time: '00:00', want: '2026-03-08T05:00:00.000Z', why: 'no midnight' },
    {
      zone: 'America/Havana',
      date: '2026-11-01',
      time: '00:30',
      want: '2026-11-01T04:30:00.000Z',
      why: 'two midnights',
    },
    { zone: 'Asia/Kathmandu', date: '2026-05-04', time: '06:00', want: '2026-05-04T00:15:00.000Z', why: '5:45 ahead' },
  ])('returns $want for $time on $date in $zone ($why)', ({ zone, date, time, want }) => {
    expect(at(date, time, zone)).toBe(want);
  });

  it.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'America/Havana', 'Asia/Tokyo'])(
    'never decreases as the clock of %s advances',
    (zone) => {
      for (const date of ['2026-03-07', '2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31']) {
        const instants = Array.from({ length: 72 * 4 }, (_, quarter) => toInstant(date, quarter * 15, zone));
        expect(instants).toEqual(instants.toSorted((left, right) => left - right));
      }
    },
  );
});

describe('days', () => {
  it('are those of the local calendar', () => {
    const instant = Date.parse('2026-05-04T23:30:00Z');
    expect(toLocalDate(instant, 'America/New_York')).toBe('2026-05-04');
    expect(toLocalDate(instant, 'Europe/London')).toBe('2026-05-05');
    expect(toLocalDate(instant, 'Asia/Tokyo')).toBe('2026-05-05');
  });

  it('are added over months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('of the week are counted from Monday', () => {
    expect(['2026-05-04', '2026-05-09', '2026-05-10'].map(weekdayIndexOf)).toEqual([0, 5, 6]);
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'])('accepts %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['Europe/Londn', 'Mars/Olympus', 'London', ''])('refuses %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
