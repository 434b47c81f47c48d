import { createCircuitBreaker, UpstreamUnavailable } from '@coffeemesh/http-client';
import { DependencyUnavailable, type Logger } from '@coffeemesh/kernel';
import { DeadlineExceeded } from '@coffeemesh/service-kit';
import { BrokenCircuitError, BulkheadRejectedError, CircuitState } from 'cockatiel';
import type { Service } from '../generated/chain/routes.ts';
import type { UpstreamLocation } from './upstream-settings.ts';

/** A service behind the gateway, with what keeps its troubles from becoming everybody's. */
export type Upstream = UpstreamLocation & {
  readonly service: Service;
  /** Whether it is being asked; false while its circuit is open. */
  isAvailable(): boolean;
  /**
   * Asks it, within a bulkhead and a circuit breaker of its own.
   * @throws DependencyUnavailable (503, with Retry-After) when it does not answer, or is not asked because it did not;
   *   DeadlineExceeded (503) when it did not answer in time
   */
  call<T>(call: () => Promise<T>): Promise<T>;
};

/** An {@link Outage} that came of waiting. */
export class UpstreamTimeout extends UpstreamUnavailable {}

export const createUpstream = (service: Service, location: UpstreamLocation, log: Logger, maxConcurrent = 256): Upstream => {
  const { breaker, limits } = createCircuitBreaker(service, maxConcurrent, log);
  return {
    service,
    ...location,
    isAvailable: () => breaker.state === CircuitState.Closed || breaker.state === CircuitState.HalfOpen,
    call: async (call) => {
      try {
        return await limits.execute(call);
      } catch (error) {
        if (error instanceof UpstreamTimeout) throw DeadlineExceeded({ retryAfterSeconds: 2, cause: error });
        if (isUnavailable(error)) throw DependencyUnavailable({ retryAfterSeconds: 2, cause: error });
        throw error;
      }
    },
  };
};

const isUnavailable = (error: unknown): boolean =>
  error instanceof UpstreamUnavailable || error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError;
