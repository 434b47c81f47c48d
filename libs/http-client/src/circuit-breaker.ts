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
 * Limits the calls to an upstream. The bulkhead limits concurrent calls; the same number may wait. The circuit opens
 * when half of the last ten seconds' calls (at least five) found the upstream unavailable. No calls are made for
 * half a second. Then one call probes the upstream; while probes fail, the pause grows up to five seconds.
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
