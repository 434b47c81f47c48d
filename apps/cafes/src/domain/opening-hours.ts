import { addDays, toInstant, weekdayIndexOf, type LocalDate } from './wall-clock.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Wall-clock times such as `07:30`. If `closes` is not after `opens`, it is on the next day. `24:00` is the end of the day. */
export type DayWindow = { opens: string; closes: string };
export type WeeklyWindow = DayWindow & { day: Weekday };

/** A day whose windows replace the weekly ones. Without windows the cafe is closed. */
export type SpecialDay = { date: LocalDate; note?: string; windows: DayWindow[] };

export type OpeningHours = { weekly: WeeklyWindow[]; specialDays: SpecialDay[] };

/** Milliseconds since the epoch; the end is exclusive. */
export type Span = { readonly startsAt: number; readonly endsAt: number };

const dayMinutes = 24 * 60;

export const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The beginning and end of a window, in minutes after the midnight at which its day begins. */
export const minutesOfWindow = ({ opens, closes }: DayWindow): { from: number; to: number } => {
  const from = minuteOfDay(opens);
  const to = minuteOfDay(closes);
  return { from, to: to > from ? to : to + dayMinutes };
};

/** The windows that open on a day: those of the special day if there is one, otherwise the weekly ones. */
export const windowsOn = ({ weekly, specialDays }: OpeningHours, date: LocalDate): readonly DayWindow[] => {
  const special = specialDays.find((day) => day.date === date);
  if (special) return special.windows;
  const day = weekdays[weekdayIndexOf(date)];
  return weekly.filter((window) => window.day === day);
};

/**
 * The spans in which the cafe is open, in order of time, of all windows that open within `days` days from `from`.
 * Windows that touch are one span, also over midnight.
 */
export function* openSpans(hours: OpeningHours, timeZone: string, from: LocalDate, days: number): Generator<Span> {
  let current: Span | undefined;
  for (let offset = 0; offset < days; offset += 1) {
    for (const span of spansOn(hours, timeZone, addDays(from, offset))) {
      if (current === undefined) current = span;
      else if (span.startsAt <= current.endsAt) current = { ...current, endsAt: Math.max(current.endsAt, span.endsAt) };
      else {
        yield current;
        current = span;
      }
    }
  }
  if (current !== undefined) yield current;
}

const spansOn = (hours: OpeningHours, timeZone: string, date: LocalDate): Span[] =>
  windowsOn(hours, date)
    .map(minutesOfWindow)
    .map(({ from, to }) => ({ startsAt: toInstant(date, from, timeZone), endsAt: toInstant(date, to, timeZone) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((left, right) => left.startsAt - right.startsAt);
