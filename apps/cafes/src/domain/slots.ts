import { InvalidRequest } from '@coffeemesh/kernel';
import type { Cafe } from './cafe.ts';
import { millisecondsFromDuration } from './durations.ts';
import { openSpans, type Span } from './opening-hours.ts';
import { lastOrderOf, leadTimeOf } from './opening.ts';
import { SLOT_DAYS_AHEAD } from './policy.ts';
import { addDays, toInstant, toLocalDate, type LocalDate } from './wall-clock.ts';

/** A span of time for which orders can be placed in advance; the end is exclusive. */
export type Slot = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How many orders the kitchen makes in the slot. */
  readonly capacity: number;
};

/** @throws InvalidRequest (400) for a day that is too far ahead */
export const assertSlotDayInRange = ({ timeZone }: Cafe, date: LocalDate, now: Date): void => {
  const last = addDays(toLocalDate(now.getTime(), timeZone), SLOT_DAYS_AHEAD);
  if (date <= last) return;
  throw InvalidRequest({
    errors: [{ parameter: 'date', code: 'too-far-ahead', detail: `Slots are available until ${last}.` }],
  });
};

/**
 * The slots of one calendar day of the cafe that can be ordered at `now`: those that start while orders are taken, and no
 * sooner than the lead time from now. Days that are over have none. Slots are counted from the first instant of the day:
 * on a day on which clocks change they have the same length, and there are fewer or more of them.
 */
export const orderableSlots = (cafe: Cafe, date: LocalDate, now: Date): Slot[] => {
  if (cafe.status === 'paused') return [];
  const dayStart = toInstant(date, 0, cafe.timeZone);
  const dayEnd = toInstant(addDays(date, 1), 0, cafe.timeZone);
  const lengthMs = millisecondsFromDuration(cafe.kitchenCapacity.slotLength);
  const earliest = Math.max(dayStart, now.getTime() + millisecondsFromDuration(leadTimeOf(cafe)));
  const toSlot = (startsAt: number): Slot => ({
    startsAt: new Date(startsAt),
    endsAt: new Date(startsAt + lengthMs),
    capacity: cafe.kitchenCapacity.ordersPerSlot,
  });
  return spansTouching(cafe, date).flatMap((span) => {
    const end = Math.min(dayEnd, lastOrderOf(cafe, span));
    const starts: number[] = [];
    for (
      let start = slotStartFrom(Math.max(earliest, span.startsAt), dayStart, lengthMs);
      start < end;
      start += lengthMs
    )
      starts.push(start);
    return starts.map(toSlot);
  });
};

/** The previous day is needed for spans over midnight, the next day for spans that continue there. */
const spansTouching = ({ openingHours, timeZone }: Cafe, date: LocalDate): Span[] => [
  ...openSpans(openingHours, timeZone, addDays(date, -1), 3),
];

/** The start of the first slot at or after `from`. */
const slotStartFrom = (from: number, dayStart: number, lengthMs: number): number =>
  dayStart + Math.ceil((from - dayStart) / lengthMs) * lengthMs;
