import { addDays, instantOf, weekdayIndexOf, type LocalDate } from './wall-clock.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Times of the wall clock: `07:30`; a closing that is not after the opening is of the next day; `24:00` ends the day. */
export type DayWindow = { opens: string; closes: string };
export type WeeklyWindow = DayWindow & { day: Weekday };

/** A day whose windows stand in for those of the week; without any it is closed. */
export type SpecialDay = { date: LocalDate; note?: string; windows: DayWindow[] };

export type OpeningHours = { weekly: WeeklyWindow[]; specialDays: SpecialDay[] };

/** Instants in milliseconds since the epoch; the end is not in the span. */
export type Span = { readonly startsAt: number; readonly endsAt: number };

const DAY_MINUTES = 24 * 60;

export const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** From when to when a window is open, in minutes after the midnight that its day begins with. */
export const minutesOfWindow = ({ opens, closes }: DayWindow): { from: number; to: number } => {
  const from = minuteOfDay(opens);
  const to = minuteOfDay(closes);
  return { from, to: to > from ? to : to + DAY_MINUTES };
};

/** The windows that open on a day: the special ones, if it has any say of its own, else the week's. */
export const windowsOn = ({ weekly, specialDays }: OpeningHours, date: LocalDate): readonly DayWindow[] => {
  const special = specialDays.find((day) => day.date === date);
  if (special) return special.windows;
  const day = weekdays[weekdayIndexOf(date)];
  return weekly.filter((window) => window.day === day);
};

/**
 * The spans in which the doors are open, in order of time, of all windows that open on `days` days from `from` on.
 * Windows that touch, over midnight too, are one span.
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
    .map(({ from, to }) => ({ startsAt: instantOf(date, from, timeZone), endsAt: instantOf(date, to, timeZone) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((left, right) => left.startsAt - right.startsAt);
