import { setTimeout as delay } from 'node:timers/promises';
import type { FaultInjector } from './fault-injection.ts';
import { connectionRefused, responseLost } from './injected-errors.ts';

/** The part of a transport of events that is needed here. */
type Sender = { send(envelopes: never): Promise<void> };

/** Injects faults into the sending of events. Without an injector, it returns the transport itself. */
export const withTransportFaults = <T extends Sender>(transport: T, nextFault: FaultInjector | undefined): T => {
  if (nextFault === undefined) return transport;
  const send: Sender['send'] = async (envelopes) => {
    const { delayMs, isRefused, isLost } = nextFault();
    if (isRefused) throw connectionRefused();
    if (delayMs > 0) await delay(delayMs);
    await transport.send(envelopes);
    if (isLost) throw responseLost();
  };
  return { ...transport, send };
};
