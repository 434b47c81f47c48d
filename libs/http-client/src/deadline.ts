/**
 * `Request-Timeout-Ms`: how many milliseconds the caller still waits. Relative, so that no two clocks have to agree;
 * each call along a chain is given what is left, less a little for the way back.
 */
export const deadlineHeader = 'request-timeout-ms';

/** Kept back of each remaining time, for the way back and for an answer of one's own. */
const marginMs = 20;

/** The instant (milliseconds since the epoch) at which the caller gives up, or the service's own limit if it is sooner. */
export const deadlineOf = (header: string | string[] | undefined, limitMs: number, nowMs: number): number => {
  const given = typeof header === 'string' && /^\d{1,7}$/.test(header) ? Number(header) : limitMs;
  return nowMs + Math.min(given, limitMs);
};

/** What remains for a call made now, in milliseconds; at most `limitMs`, at least 0. */
export const remainingMs = (deadlineAt: number | undefined, limitMs: number, nowMs: number): number =>
  deadlineAt === undefined ? limitMs : Math.max(0, Math.min(limitMs, deadlineAt - nowMs - marginMs));
