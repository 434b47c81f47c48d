import { DateTime, IANAZone } from 'luxon';

/** A day of some place's calendar: `2026-12-25`. */
export type LocalDate = string;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Whether the time zone database has a zone of this name. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/** The day that the calendar on the wall shows at an instant. */
export const localDateOf = (instantMs: number, timeZone: string): LocalDate =>
  DateTime.fromMillis(instantMs, { zone: timeZone }).toFormat('yyyy-MM-dd');

/** The day `days` after another, in any calendar: days of the calendar, not of 24 hours. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(utcMidnightOf(date) + days * DAY_MS).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayIndexOf = (date: LocalDate): number => (new Date(utcMidnightOf(date)).getUTCDay() + 6) % 7;

/**
 * The first instant, in milliseconds since the epoch, at which the clock on the wall reads a time of a day or later.
 * Where clocks go forward, a time that is skipped is the moment of the change; where they go back, a time that comes
 * twice is its first coming. So spans of the wall clock never overlap, and never end before they begin.
 * @param minuteOfDay 0 to 1440, or beyond, into the days after
 */
export const instantOf = (date: LocalDate, minuteOfDay: number, timeZone: string): number => {
  const wallMs = utcMidnightOf(date) + minuteOfDay * MINUTE_MS;
  const offsetBefore = offsetMs(timeZone, wallMs - DAY_MS);
  const byOldOffset = wallMs - offsetBefore;
  if (offsetMs(timeZone, byOldOffset) === offsetBefore) return byOldOffset;
  const offsetAfter = offsetMs(timeZone, wallMs + DAY_MS);
  const byNewOffset = wallMs - offsetAfter;
  if (offsetMs(timeZone, byNewOffset) === offsetAfter) return byNewOffset;
  return changeBetween(timeZone, byNewOffset, byOldOffset);
};

/** When the zone's offset changes, given an instant before it and one after it; found by halving. */
const changeBetween = (timeZone: string, beforeMs: number, afterMs: number): number => {
  const offsetBefore = offsetMs(timeZone, beforeMs);
  let [low, high] = [beforeMs, afterMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(timeZone, middle) === offsetBefore) low = middle;
    else high = middle;
  }
  return high;
};

const utcMidnightOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

const offsetMs = (timeZone: string, instantMs: number): number =>
  Math.round(IANAZone.create(timeZone).offset(instantMs) * MINUTE_MS);
