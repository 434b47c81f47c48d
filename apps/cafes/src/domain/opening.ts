import type { Cafe, CafeStatus, FulfilmentType } from './cafe.ts';
import { durationFromMinutes, millisecondsFromDuration, minutesFromDuration } from './durations.ts';
import { openSpans, type OpeningHours, type Span } from './opening-hours.ts';
import { OPENING_SEARCH_DAYS } from './policy.ts';
import { addDays, toInstant, toLocalDate } from './wall-clock.ts';

export type ClosedReason = 'outside-hours' | 'special-day' | 'last-order-passed' | 'paused';

/** Whether and until when the cafe takes orders at an instant. */
export type Opening = {
  readonly cafeId: string;
  readonly at: Date;
  readonly timeZone: string;
  /** Whether orders are taken: within the opening hours, before the last order, and not paused. */
  readonly open: boolean;
  /** Why orders are not taken; null if they are. */
  readonly reason: ClosedReason | null;
  readonly cafeStatus: CafeStatus;
  readonly statusReason: string | null;
  /** Of the span that contains the instant, or of the next one; null if none begins within the days that are searched. */
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly lastOrderAt: Date | null;
  /** When orders are taken again, if it is known; null while they are taken. */
  readonly opensNextAt: Date | null;
  readonly leadTime: string;
  readonly earliestReadyAt: Date | null;
  readonly fulfilmentTypes: readonly FulfilmentType[];
};

type OpeningFacts = Pick<Cafe, 'openingHours' | 'timeZone' | 'lastOrderBefore'>;

export const openingAt = (cafe: Cafe, at: Date): Opening => {
  const atMs = at.getTime();
  const { current, next } = spansAround(cafe.openingHours, cafe.timeZone, atMs);
  const isInside = current !== undefined && current.startsAt <= atMs;
  const reason = reasonToRefuse(cafe, atMs, isInside ? current : undefined);
  const leadTime = leadTimeOf(cafe);
  const nextOpening = isInside ? next : current;
  return {
    cafeId: cafe.id,
    at,
    timeZone: cafe.timeZone,
    open: reason === null,
    reason,
    cafeStatus: cafe.status,
    statusReason: cafe.statusReason,
    opensAt: toDate(current?.startsAt),
    closesAt: toDate(current?.endsAt),
    lastOrderAt: toDate(current && lastOrderOf(cafe, current)),
    opensNextAt: reason === null || cafe.status === 'paused' ? null : toDate(nextOpening?.startsAt),
    leadTime,
    earliestReadyAt: reason === null ? new Date(atMs + millisecondsFromDuration(leadTime)) : null,
    fulfilmentTypes: cafe.fulfilmentTypes,
  };
};

/** The lead time in the current status of the cafe, without leading zeros. */
export const leadTimeOf = ({ status, busyLeadTime, leadTime }: Cafe): string =>
  durationFromMinutes(minutesFromDuration(status === 'busy' ? busyLeadTime : leadTime));

/** The instant from which a span takes no more orders, in milliseconds; never before the span begins. */
export const lastOrderOf = (
  { lastOrderBefore }: Pick<OpeningFacts, 'lastOrderBefore'>,
  { startsAt, endsAt }: Span,
): number => Math.max(startsAt, endsAt - millisecondsFromDuration(lastOrderBefore));

const reasonToRefuse = (cafe: Cafe, atMs: number, inside: Span | undefined): ClosedReason | null => {
  if (inside === undefined) return isOpenInAnyOtherWeek(cafe, atMs) ? 'special-day' : 'outside-hours';
  if (cafe.status === 'paused') return 'paused';
  return atMs < lastOrderOf(cafe, inside) ? null : 'last-order-passed';
};

/** Whether the weekly hours without special days would be open. */
const isOpenInAnyOtherWeek = ({ openingHours, timeZone }: OpeningFacts, atMs: number): boolean => {
  const yesterday = addDays(toLocalDate(atMs, timeZone), -1);
  const usual = openSpans({ ...openingHours, specialDays: [] }, timeZone, yesterday, 2);
  return [...usual].some(({ startsAt, endsAt }) => startsAt <= atMs && atMs < endsAt);
};

/**
 * The span that contains an instant, or else the next one, and the one after it. The search begins yesterday, for spans
 * over midnight. A span that begins or ends outside the searched days begins at -Infinity or ends at Infinity.
 */
const spansAround = (
  hours: OpeningHours,
  timeZone: string,
  atMs: number,
): { current: Span | undefined; next: Span | undefined } => {
  const yesterday = addDays(toLocalDate(atMs, timeZone), -1);
  const searchedFrom = toInstant(yesterday, 0, timeZone);
  const searchedTo = toInstant(addDays(yesterday, OPENING_SEARCH_DAYS + 1), 0, timeZone);
  let current: Span | undefined;
  for (const { startsAt, endsAt } of openSpans(hours, timeZone, yesterday, OPENING_SEARCH_DAYS + 1)) {
    const span = {
      startsAt: startsAt === searchedFrom ? -Infinity : startsAt,
      endsAt: endsAt >= searchedTo ? Infinity : endsAt,
    };
    if (current !== undefined) return { current, next: span };
    if (span.endsAt > atMs) current = span;
  }
  return { current, next: undefined };
};

const toDate = (milliseconds: number | undefined): Date | null =>
  milliseconds !== undefined && Number.isFinite(milliseconds) ? new Date(milliseconds) : null;
