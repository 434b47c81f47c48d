import { BrokenCircuitError, BulkheadRejectedError, CircuitState } from 'cockatiel';
import { createCircuitBreaker, UpstreamUnavailable } from '@coffeemesh/http-client';
import { DependencyUnavailable, type Logger } from '@coffeemesh/kernel';
import { DeadlineExceeded } from '@coffeemesh/service-kit';
import type { Service } from '../generated/chain/routes.ts';
import { UPSTREAM_MAX_CONCURRENT, UPSTREAM_RETRY_AFTER_SECONDS } from '../policy.ts';
import type { UpstreamLocation } from './upstream-settings.ts';

/** A service behind the gateway. Its bulkhead and circuit breaker keep its failures from the others. */
export type Upstream = UpstreamLocation & {
  readonly service: Service;
  /** False while its circuit is open: no request is sent to it. */
  isAvailable(): boolean;
  /**
   * Runs `send` within the bulkhead and the circuit breaker.
   * @throws DependencyUnavailable (503, with Retry-After) when the service does not respond or its circuit is open;
   *   DeadlineExceeded (503, with Retry-After) when it does not respond in time
   */
  call<Result>(send: () => Promise<Result>): Promise<Result>;
};

/** The upstream did not begin its response in time. */
export class UpstreamTimeout extends UpstreamUnavailable {}

export const createUpstream = (service: Service, location: UpstreamLocation, log: Logger): Upstream => {
  const { breaker, limits } = createCircuitBreaker(service, UPSTREAM_MAX_CONCURRENT, log);
  const retryAfterSeconds = UPSTREAM_RETRY_AFTER_SECONDS;
  return {
    service,
    ...location,
    isAvailable: () => breaker.state === CircuitState.Closed || breaker.state === CircuitState.HalfOpen,
    call: async (send) => {
      try {
        return await limits.execute(send);
      } catch (error) {
        if (error instanceof UpstreamTimeout) throw DeadlineExceeded({ retryAfterSeconds, cause: error });
        if (isUnavailable(error)) throw DependencyUnavailable({ retryAfterSeconds, cause: error });
        throw error;
      }
    },
  };
};

const isUnavailable = (error: unknown): boolean =>
  error instanceof UpstreamUnavailable || error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError;
