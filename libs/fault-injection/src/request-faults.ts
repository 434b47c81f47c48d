import { setTimeout as delay } from 'node:timers/promises';
import { UpstreamUnavailable, type SendInterceptor } from '@coffeemesh/http-client';
import type { FaultInjection } from './fault-injection.ts';
import { connectionRefused, responseLost, tooSlow } from './injected-errors.ts';

/**
 * Injects faults into the calls to upstreams: the `intercept` of a service client. Without faults for the upstream,
 * requests are not changed. No call takes longer than its time-out.
 */
export const injectRequestFaults =
  (faults: FaultInjection): SendInterceptor =>
  (send, upstream) => {
    const nextFault = faults.injectorFor(upstream);
    if (nextFault === undefined) return send;
    return async (attempt) => {
      const { timeoutMs } = attempt;
      const { delayMs, isRefused, isLost } = nextFault();
      const unavailable = (cause: Error): UpstreamUnavailable =>
        new UpstreamUnavailable(`${upstream} did not respond`, undefined, cause);
      if (isRefused) throw unavailable(connectionRefused());
      if (delayMs > 0) await delay(Math.min(delayMs, timeoutMs));
      if (delayMs >= timeoutMs) throw unavailable(tooSlow(timeoutMs));
      const response = await send({ ...attempt, timeoutMs: timeoutMs - delayMs });
      if (isLost) throw unavailable(responseLost());
      return response;
    };
  };
