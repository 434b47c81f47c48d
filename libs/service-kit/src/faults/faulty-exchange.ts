import { setTimeout as delay } from 'node:timers/promises';

import type { exchange } from '../neighbours/exchange.ts';
import { Outage } from '../neighbours/outage.ts';
import type { NextMishap } from './create-faults.ts';
import { lostAnswer, refusal } from './fault-errors.ts';

type Exchange = typeof exchange;

/** As `ask`, with what goes wrong on purpose, and `ask` itself where nothing does; nobody waits longer than the time that is left. */
export const faultyExchange = (ask: Exchange, next: NextMishap | undefined): Exchange => {
  if (next === undefined) return ask;
  return async (pool, name, request, token, leftMs) => {
    const { delayMs, isRefused, isLost } = next();
    const outage = (cause: Error): Outage => new Outage(`${name} did not answer`, undefined, cause);
    if (isRefused) throw outage(refusal());
    if (delayMs > 0) await delay(Math.min(delayMs, leftMs));
    if (delayMs >= leftMs) throw outage(new Error(`Slower than ${leftMs} ms (a fault on purpose)`));
    const answer = await ask(pool, name, request, token, leftMs - delayMs);
    if (isLost) throw outage(lostAnswer());
    return answer;
  };
};
