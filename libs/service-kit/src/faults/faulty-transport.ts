import { setTimeout as delay } from 'node:timers/promises';

import type { Transport } from '@coffeemesh/messaging';

import type { NextMishap } from './create-faults.ts';
import { lostAnswer, refusal } from './fault-errors.ts';

/** As `transport`, with what goes wrong on purpose when it is sent to, and `transport` itself where nothing does. */
export const faultyTransport = (transport: Transport, next: NextMishap | undefined): Transport => {
  if (next === undefined) return transport;
  const send: Transport['send'] = async (envelopes) => {
    const { delayMs, isRefused, isLost } = next();
    if (isRefused) throw refusal();
    if (delayMs > 0) await delay(delayMs);
    await transport.send(envelopes);
    if (isLost) throw lostAnswer();
  };
  return { ...transport, send };
};
