import { setTimeout as delay } from 'node:timers/promises';

import { currentContext, DependencyUnavailable } from '@coffeemesh/kernel';
import { BrokenCircuitError, BulkheadRejectedError, CircuitState } from 'cockatiel';
import { Pool } from 'undici';

import type { Faults } from '../faults/create-faults.ts';
import { faultyExchange } from '../faults/faulty-exchange.ts';
import { remainingMs } from '../observability/deadline.ts';
import type { Logger } from '../operation.ts';
import { callLimits } from './call-limits.ts';
import { exchange } from './exchange.ts';
import { Outage } from './outage.ts';
import { retryBudget } from './retry-budget.ts';
import { isWorthRetrying, retryDelayMs } from './retry-policy.ts';
import type { TokenSource } from './token-source.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** Another service, as this one calls it: the `transport` of its generated client. */
export type Neighbour = Transport & {
  state(): 'closed' | 'open' | 'half-open';
  close(): Promise<void>;
};

export type NeighbourOptions = {
  name: string;
  /** The same as the client's; its origin is what the pool connects to. */
  baseUrl: string;
  /** Whose token to send along; none for public operations. */
  tokens?: TokenSource;
  /** For the whole call with its retries; less, when the work in whose course it is made has less left. */
  deadlineMs?: number;
  maxRetries?: number;
  /** Calls at the same time; as many again wait, more are refused at once. */
  maxConcurrent?: number;
  log?: Logger;
  /** What is to go wrong on purpose, under the neighbour's name. */
  faults?: Faults;
};

/**
 * A transport with a deadline that shrinks along the chain of calls, retries of calls that may be repeated (safe ones and
 * those with an Idempotency-Key) within a budget, a circuit breaker with a half-open probe, and a bulkhead.
 * It throws DependencyUnavailable (503) when the neighbour cannot be asked; every answer below 500 is the caller's.
 */
export const createNeighbour = (options: NeighbourOptions): Neighbour => {
  const { name, baseUrl, tokens, deadlineMs = 3_000, maxRetries = 2, maxConcurrent = 64, log } = options;
  const pool = new Pool(new URL(baseUrl).origin, {
    connections: maxConcurrent,
    keepAliveTimeout: 30_000,
    connect: { timeout: 1_000 },
  });
  const budget = retryBudget();
  const { breaker, limits } = callLimits(name, maxConcurrent, log);
  const ask = faultyExchange(exchange, options.faults?.to(name));

  const attempt = async (request: TransportRequest, deadlineAt: number): Promise<TransportResponse> => {
    const token = await tokens?.token();
    const answer = await limits.execute(() => {
      const leftMs = remainingMs(currentContext()?.deadlineAt, deadlineAt - Date.now(), Date.now());
      if (leftMs <= 0) throw DependencyUnavailable({ detail: 'No time is left to ask.', retryAfterSeconds: 1 });
      return ask(pool, name, request, token, leftMs);
    });
    if (answer.status === 401 && token !== undefined) tokens?.forget(token);
    return answer;
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

/** What was thrown, told apart from what was answered. */
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

const refuse = (error: unknown): never => {
  if (error instanceof Outage || error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError)
    throw DependencyUnavailable({ retryAfterSeconds: 2, cause: error });
  throw error;
};
