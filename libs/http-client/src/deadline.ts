import { RESPONSE_MARGIN_MS } from './policy.ts';

/**
 * `Request-Timeout-Ms`: how many milliseconds the caller still waits. Relative, so that clocks need not agree. Each
 * call along a chain passes on the remaining time, less a margin for the response.
 */
export const deadlineHeader = 'request-timeout-ms';

/**
 * The instant (milliseconds since the epoch) at which the caller gives up, or the service's own limit if it is sooner.
 */
export const deadlineOf = (header: string | string[] | undefined, limitMs: number, nowMs: number): number => {
  const given = typeof header === 'string' && /^\d{1,7}$/.test(header) ? Number(header) : limitMs;
  return nowMs + Math.min(given, limitMs);
};

/** The remaining time for a call made now, in milliseconds; at most `limitMs`, at least 0. */
export const remainingMs = (deadlineAt: number | undefined, limitMs: number, nowMs: number): number =>
  deadlineAt === undefined ? limitMs : Math.max(0, Math.min(limitMs, deadlineAt - nowMs - RESPONSE_MARGIN_MS));
