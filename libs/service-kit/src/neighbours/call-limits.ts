import {
  bulkhead,
  circuitBreaker,
  CircuitState,
  ExponentialBackoff,
  handleWhen,
  SamplingBreaker,
  wrap,
} from 'cockatiel';

import type { Logger } from '../operation.ts';
import { Outage } from './outage.ts';

/**
 * How many calls a neighbour gets at a time, and whether it gets any: when half of the last ten seconds' calls (five at
 * least) were outages, none for half a second; then one to try, and longer pauses up to five seconds while it fails.
 */
export const callLimits = (name: string, maxConcurrent: number, log?: Logger) => {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof Outage),
    {
      breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 0.5 }),
      halfOpenAfter: new ExponentialBackoff({ initialDelay: 500, maxDelay: 5_000 }),
    },
  );
  breaker.onStateChange((state) => log?.warn({ neighbour: name, circuit: CircuitState[state] }, 'circuit'));
  return { breaker, limits: wrap(bulkhead(maxConcurrent, maxConcurrent), breaker) };
};
