import { backoffMs } from '@coffeemesh/async';
import { RETRY_BACKOFF } from './policy.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';
import { UpstreamUnavailable } from './upstream-unavailable.ts';

/** Statuses that may be different a moment later. */
const transientStatuses = new Set([429, 502, 503, 504]);

/** Not if a repeat would get a 412, because the first attempt may have changed the version. */
const isRepeatable = ({ repeatable, headers }: TransportRequest): boolean =>
  repeatable && (headers['if-match'] === undefined || headers['idempotency-key'] !== undefined);

/** @param outcome the response, or what was thrown instead */
export const isWorthRetrying = (request: TransportRequest, outcome: unknown): boolean => {
  if (!isRepeatable(request)) return false;
  if (outcome instanceof UpstreamUnavailable)
    return outcome.response === undefined || transientStatuses.has(outcome.response.status);
  return isInFlight(outcome);
};

/** 409 with Retry-After: an earlier call with the same key is still in progress. */
const isInFlight = (outcome: unknown): boolean => {
  const { status, headers } = (outcome ?? {}) as Partial<TransportResponse>;
  return status === 409 && headers?.['retry-after'] !== undefined;
};

/** Exponential backoff with jitter; longer where the upstream says so by Retry-After. */
export const retryDelayMs = (retries: number, outcome: unknown): number => {
  const { headers } = ((outcome instanceof UpstreamUnavailable ? outcome.response : outcome) ??
    {}) as Partial<TransportResponse>;
  const retryAfterMs = Number(headers?.['retry-after'] ?? 0) * 1000;
  return Math.max(Number.isFinite(retryAfterMs) ? retryAfterMs : 0, backoffMs(retries + 1, RETRY_BACKOFF));
};
