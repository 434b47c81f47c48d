import { Outage } from './outage.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';

/** Answers that may be different a moment later. */
const passing = new Set([429, 502, 503, 504]);

/** Not where a repeat would be told 412, because the first attempt did change the version after all. */
const isRepeatable = ({ repeatable, headers }: TransportRequest): boolean =>
  repeatable && (headers['if-match'] === undefined || headers['idempotency-key'] !== undefined);

/** @param outcome the answer, or what was thrown instead */
export const isWorthRetrying = (request: TransportRequest, outcome: unknown): boolean => {
  if (!isRepeatable(request)) return false;
  if (outcome instanceof Outage) return outcome.response === undefined || passing.has(outcome.response.status);
  return isInFlight(outcome);
};

/** 409 with Retry-After: an earlier call with the same key is still being worked on. */
const isInFlight = (outcome: unknown): boolean => {
  const { status, headers } = (outcome ?? {}) as Partial<TransportResponse>;
  return status === 409 && headers?.['retry-after'] !== undefined;
};

const firstDelayMs = 50;

/** Doubling, spread by chance; or what the neighbour asked for. */
export const retryDelayMs = (retries: number, outcome: unknown): number => {
  const { headers } = ((outcome instanceof Outage ? outcome.response : outcome) ?? {}) as Partial<TransportResponse>;
  const asked = Number(headers?.['retry-after'] ?? 0) * 1000;
  return Math.max(Number.isFinite(asked) ? asked : 0, firstDelayMs * 2 ** retries * (0.5 + Math.random()));
};
