import {
  bulkhead,
  circuitBreaker,
  CircuitState,
  ExponentialBackoff,
  handleWhen,
  SamplingBreaker,
  wrap,
  type CircuitBreakerPolicy,
  type IPolicy,
} from 'cockatiel';
import type { Logger } from '@coffeemesh/kernel';
import {
  BREAKER_FAILURE_SHARE,
  BREAKER_FIRST_OPEN_MS,
  BREAKER_MAX_OPEN_MS,
  BREAKER_MIN_CALLS_PER_SECOND,
  BREAKER_WINDOW_MS,
} from './policy.ts';
import { UpstreamUnavailable } from './upstream-unavailable.ts';

export type CircuitBreaker = {
  readonly breaker: CircuitBreakerPolicy;
  /** Runs a call within both limits. */
  readonly limits: IPolicy;
};

/**
 * Limits the calls to an upstream. A bulkhead: how many run at a time, with as many waiting. A circuit breaker: when half
 * of the last ten seconds' calls (five at least) found it unavailable, none are made for half a second; then one as a
 * probe, with longer pauses up to five seconds while it fails.
 */
export const createCircuitBreaker = (upstream: string, maxConcurrent: number, log?: Logger): CircuitBreaker => {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof UpstreamUnavailable),
    {
      breaker: new SamplingBreaker({
        threshold: BREAKER_FAILURE_SHARE,
        duration: BREAKER_WINDOW_MS,
        minimumRps: BREAKER_MIN_CALLS_PER_SECOND,
      }),
      halfOpenAfter: new ExponentialBackoff({ initialDelay: BREAKER_FIRST_OPEN_MS, maxDelay: BREAKER_MAX_OPEN_MS }),
    },
  );
  breaker.onStateChange((state) => log?.warn({ upstream, circuit: CircuitState[state] }, 'circuit changed'));
  return { breaker, limits: wrap(bulkhead(maxConcurrent, maxConcurrent), breaker) };
};
