import { InvalidRequest } from '@coffeemesh/kernel';

import type { Cafe } from './cafe.ts';
import { millisecondsOf } from './durations.ts';
import { lastOrderOf, leadTimeOf } from './opening.ts';
import { openSpans, type Span } from './opening-hours.ts';
import { addDays, instantOf, localDateOf, type LocalDate } from './wall-clock.ts';

/** A span of time for which orders can be placed ahead; the end is not in it. */
export type Slot = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How many orders the kitchen makes in it. */
  readonly capacity: number;
};

/** How many days ahead slots are told. */
export const SLOT_DAYS_AHEAD = 60;

/**
 * Days that are over have no slots; days too far ahead are not told of.
 * @throws InvalidRequest (400) for a day too far ahead
 */
export const assertSlotDay = ({ timeZone }: Cafe, date: LocalDate, now: Date): void => {
  const last = addDays(localDateOf(now.getTime(), timeZone), SLOT_DAYS_AHEAD);
  if (date <= last) return;
  throw InvalidRequest({
    errors: [{ parameter: 'date', code: 'too-far-ahead', detail: `Slots are told until ${last}.` }],
  });
};

/**
 * The slots of one day of the cafe's calendar that can be ordered at `now`: those at whose start an order can be had
 * there, and that leave the lead time. They are counted from the day's first instant, so that a day on which clocks
 * change has slots of the same length, and fewer or more of them.
 */
export const orderableSlots = (cafe: Cafe, date: LocalDate, now: Date): Slot[] => {
  if (cafe.status === 'paused') return [];
  const dayStart = instantOf(date, 0, cafe.timeZone);
  const dayEnd = instantOf(addDays(date, 1), 0, cafe.timeZone);
  const lengthMs = millisecondsOf(cafe.kitchenCapacity.slotLength);
  const earliest = Math.max(dayStart, now.getTime() + millisecondsOf(leadTimeOf(cafe)));
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

/** The day before is looked at for what runs over midnight, the day after for what goes on there. */
const spansTouching = ({ openingHours, timeZone }: Cafe, date: LocalDate): Span[] => [
  ...openSpans(openingHours, timeZone, addDays(date, -1), 3),
];

/** The first start of a slot at or after `from`. */
const slotStartFrom = (from: number, dayStart: number, lengthMs: number): number =>
  dayStart + Math.ceil((from - dayStart) / lengthMs) * lengthMs;
