import type { Cafe, CafeStatus, FulfilmentType } from './cafe.ts';
import { durationOf, millisecondsOf, minutesOf } from './durations.ts';
import { openSpans, type OpeningHours, type Span } from './opening-hours.ts';
import { addDays, instantOf, localDateOf } from './wall-clock.ts';

export type ClosedReason = 'outside-hours' | 'special-day' | 'last-order-passed' | 'paused';

/** The answer to: can an order be had here at this instant? */
export type Opening = {
  readonly cafeId: string;
  readonly at: Date;
  readonly timeZone: string;
  /** Whether an order can be had: within the hours, before the last order, not paused. */
  readonly open: boolean;
  /** Why it cannot; null where it can. */
  readonly reason: ClosedReason | null;
  readonly cafeStatus: CafeStatus;
  readonly statusReason: string | null;
  /** Of the span that the instant is in, or else of the next one; null beyond the days that are looked at. */
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly lastOrderAt: Date | null;
  /** When an order can be had again, as far as it is known; null while one can. */
  readonly opensNextAt: Date | null;
  readonly leadTime: string;
  readonly earliestReadyAt: Date | null;
  readonly fulfilmentTypes: readonly FulfilmentType[];
};

/** How many days ahead the next opening is looked for. */
const DAYS_AHEAD = 28;

type OpeningFacts = Pick<Cafe, 'openingHours' | 'timeZone' | 'lastOrderBefore'>;

export const openingAt = (cafe: Cafe, at: Date): Opening => {
  const atMs = at.getTime();
  const { current, next } = spansAround(cafe.openingHours, cafe.timeZone, atMs);
  const isInside = current !== undefined && current.startsAt <= atMs;
  const reason = reasonToRefuse(cafe, atMs, isInside ? current : undefined);
  const leadTime = leadTimeOf(cafe);
  const following = isInside ? next : current;
  return {
    cafeId: cafe.id,
    at,
    timeZone: cafe.timeZone,
    open: reason === null,
    reason,
    cafeStatus: cafe.status,
    statusReason: cafe.statusReason,
    opensAt: instant(current?.startsAt),
    closesAt: instant(current?.endsAt),
    lastOrderAt: instant(current && lastOrderOf(cafe, current)),
    opensNextAt: reason === null || cafe.status === 'paused' ? null : instant(following?.startsAt),
    leadTime,
    earliestReadyAt: reason === null ? new Date(atMs + millisecondsOf(leadTime)) : null,
    fulfilmentTypes: cafe.fulfilmentTypes,
  };
};

/** The lead time of the status that the cafe is in, without leading zeros. */
export const leadTimeOf = ({ status, busyLeadTime, leadTime }: Cafe): string =>
  durationOf(minutesOf(status === 'busy' ? busyLeadTime : leadTime));

/** The instant from which on no order is taken in a span, in milliseconds; never before it begins. */
export const lastOrderOf = (
  { lastOrderBefore }: Pick<OpeningFacts, 'lastOrderBefore'>,
  { startsAt, endsAt }: Span,
): number => Math.max(startsAt, endsAt - millisecondsOf(lastOrderBefore));

const reasonToRefuse = (cafe: Cafe, atMs: number, inside: Span | undefined): ClosedReason | null => {
  if (inside === undefined) return isOpenInAnyOtherWeek(cafe, atMs) ? 'special-day' : 'outside-hours';
  if (cafe.status === 'paused') return 'paused';
  return atMs < lastOrderOf(cafe, inside) ? null : 'last-order-passed';
};

/** Whether the hours of the week, without special days, would be open. */
const isOpenInAnyOtherWeek = ({ openingHours, timeZone }: OpeningFacts, atMs: number): boolean => {
  const yesterday = addDays(localDateOf(atMs, timeZone), -1);
  const usual = openSpans({ ...openingHours, specialDays: [] }, timeZone, yesterday, 2);
  return [...usual].some(({ startsAt, endsAt }) => startsAt <= atMs && atMs < endsAt);
};

/**
 * The span that an instant is in, or else the next one, and the one after it. Yesterday is looked at for what runs over
 * midnight. A span without an end in sight ends at Infinity, and begins at -Infinity if its beginning is out of sight.
 */
const spansAround = (
  hours: OpeningHours,
  timeZone: string,
  atMs: number,
): { current: Span | undefined; next: Span | undefined } => {
  const yesterday = addDays(localDateOf(atMs, timeZone), -1);
  const seenFrom = instantOf(yesterday, 0, timeZone);
  const seenTo = instantOf(addDays(yesterday, DAYS_AHEAD + 1), 0, timeZone);
  let current: Span | undefined;
  for (const { startsAt, endsAt } of openSpans(hours, timeZone, yesterday, DAYS_AHEAD + 1)) {
    const span = {
      startsAt: startsAt === seenFrom ? -Infinity : startsAt,
      endsAt: endsAt >= seenTo ? Infinity : endsAt,
    };
    if (current !== undefined) return { current, next: span };
    if (span.endsAt > atMs) current = span;
  }
  return { current, next: undefined };
};

const instant = (milliseconds: number | undefined): Date | null =>
  milliseconds !== undefined && Number.isFinite(milliseconds) ? new Date(milliseconds) : null;
