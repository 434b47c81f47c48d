import { setTimeout as delay } from 'node:timers/promises';
import { BrokenCircuitError, BulkheadRejectedError, CircuitState } from 'cockatiel';
import { Pool } from 'undici';
import { currentContext, DependencyUnavailable, type Logger } from '@coffeemesh/kernel';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { remainingMs } from './deadline.ts';
import {
  CONNECT_TIMEOUT_MS,
  DEADLINE_MS,
  KEEP_ALIVE_TIMEOUT_MS,
  MAX_CONCURRENT_CALLS,
  MAX_RETRIES,
  NO_TIME_RETRY_AFTER_SECONDS,
  UNAVAILABLE_RETRY_AFTER_SECONDS,
} from './policy.ts';
import { createRetryBudget } from './retry-budget.ts';
import { isWorthRetrying, retryDelayMs } from './retry-policy.ts';
import { sendRequest, type SendInterceptor } from './send-request.ts';
import type { TokenSource } from './token-source.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';
import { UpstreamUnavailable } from './upstream-unavailable.ts';

/** Calls another service: the `transport` of its generated client. */
export type ServiceClient = Transport & {
  state(): 'closed' | 'open' | 'half-open';
  close(): Promise<void>;
};

export type ServiceClientOptions = {
  /** The upstream's name, in logs, errors and injected faults. */
  name: string;
  /** The same as the client's; the pool connects to its origin. */
  baseUrl: string;
  /** The source of access tokens; none for public operations. */
  tokens?: TokenSource;
  /** The deadline of the whole call with its retries; less if the calling work has less time left. */
  deadlineMs?: number;
  maxRetries?: number;
  /** Maximum number of concurrent calls. The same number may wait; further calls are refused at once. */
  maxConcurrent?: number;
  log?: Logger;
  /** Wraps each attempt. */
  intercept?: SendInterceptor;
};

/**
 * A transport with a deadline that shrinks along the chain of calls, retries of calls that may be repeated (safe
 * ones and
 * those with an Idempotency-Key) within a budget, a circuit breaker with a half-open probe, and a bulkhead.
 * It throws DependencyUnavailable (503) when the upstream cannot be reached; every response below 500 is the caller's.
 */
export const createServiceClient = (options: ServiceClientOptions): ServiceClient => {
  const { name, baseUrl, tokens, log } = options;
  const { deadlineMs = DEADLINE_MS, maxRetries = MAX_RETRIES, maxConcurrent = MAX_CONCURRENT_CALLS } = options;
  const pool = new Pool(new URL(baseUrl).origin, {
    connections: maxConcurrent,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
  });
  const budget = createRetryBudget();
  const { breaker, limits } = createCircuitBreaker(name, maxConcurrent, log);
  const send = options.intercept?.(sendRequest, name) ?? sendRequest;

  const attempt = async (request: TransportRequest, deadlineAt: number): Promise<TransportResponse> => {
    const token = await tokens?.token();
    const response = await limits.execute(() => {
      const timeoutMs = remainingMs(currentContext()?.deadlineAt, deadlineAt - Date.now(), Date.now());
      if (timeoutMs <= 0) throw noTimeLeft();
      return send({ pool, upstream: name, request, token, timeoutMs });
    });
    if (response.status === 401 && token !== undefined) tokens?.invalidate(token);
    return response;
  };

  const call = async (request: TransportRequest): Promise<TransportResponse> => {
    const deadlineAt = Date.now() + deadlineMs;
    budget.onCall();
    for (let retries = 0; ; retries += 1) {
      const outcome = await attempt(request, deadlineAt).catch((error: unknown) => new Failure(error));
      const what = outcome instanceof Failure ? outcome.error : outcome;
      const refusedToken = !(outcome instanceof Failure) && outcome.status === 401 && tokens && retries === 0;
      const waitMs = refusedToken ? 0 : retryDelayMs(retries, what);
      const again =
        retries < maxRetries &&
        (refusedToken || isWorthRetrying(request, what)) &&
        Date.now() + waitMs < deadlineAt &&
        budget.take();
      if (!again) return outcome instanceof Failure ? refuse(outcome.error) : outcome;
      await delay(waitMs);
    }
  };

  return Object.assign(call, {
    state: () => stateNames.get(breaker.state) ?? 'open',
    close: () => pool.close(),
  });
};

/** What was thrown, as distinct from a response. */
class Failure {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}

const stateNames = new Map<CircuitState, 'closed' | 'half-open'>([
  [CircuitState.Closed, 'closed'],
  [CircuitState.HalfOpen, 'half-open'],
]);

const noTimeLeft = () =>
  DependencyUnavailable({ detail: 'No time is left for the call.', retryAfterSeconds: NO_TIME_RETRY_AFTER_SECONDS });

const refuse = (error: unknown): never => {
  if (
    error instanceof UpstreamUnavailable ||
    error instanceof BrokenCircuitError ||
    error instanceof BulkheadRejectedError
  )
    throw DependencyUnavailable({ retryAfterSeconds: UNAVAILABLE_RETRY_AFTER_SECONDS, cause: error });
  throw error;
};
