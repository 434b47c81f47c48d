import { DateTime, IANAZone } from 'luxon';

/** A day of a local calendar: `2026-12-25`. */
export type LocalDate = string;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Whether the time zone database has a zone of this name. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/** The local calendar day at an instant. */
export const toLocalDate = (instantMs: number, timeZone: string): LocalDate =>
  DateTime.fromMillis(instantMs, { zone: timeZone }).toFormat('yyyy-MM-dd');

/** Adds calendar days, which need not have 24 hours. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(utcMidnightOf(date) + days * dayMs).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayIndexOf = (date: LocalDate): number => (new Date(utcMidnightOf(date)).getUTCDay() + 6) % 7;

/**
 * The first instant, in milliseconds since the epoch, at which the local clock shows a time of a day or later. When clocks
 * go forward, a skipped time is the instant of the change. When they go back, a repeated time is the first one. So
 * wall-clock spans never overlap, and never end before they begin.
 * @param minuteOfDay 0 to 1440, or more for the following days
 */
export const toInstant = (date: LocalDate, minuteOfDay: number, timeZone: string): number => {
  const wallMs = utcMidnightOf(date) + minuteOfDay * minuteMs;
  const offsetBefore = offsetMs(timeZone, wallMs - dayMs);
  const byOldOffset = wallMs - offsetBefore;
  if (offsetMs(timeZone, byOldOffset) === offsetBefore) return byOldOffset;
  const offsetAfter = offsetMs(timeZone, wallMs + dayMs);
  const byNewOffset = wallMs - offsetAfter;
  if (offsetMs(timeZone, byNewOffset) === offsetAfter) return byNewOffset;
  return changeBetween(timeZone, byNewOffset, byOldOffset);
};

/** Finds by bisection the instant at which the offset of a zone changes, between an instant before it and one after it. */
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
  Math.round(IANAZone.create(timeZone).offset(instantMs) * minuteMs);
