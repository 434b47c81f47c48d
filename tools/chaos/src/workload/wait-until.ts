import { setTimeout as delay } from 'node:timers/promises';

/** The expected state was not reached in time. */
export class WaitTimeout extends Error {
  override readonly name = 'WaitTimeout';
}

const maxWaitMs = 120_000;
const firstDelayMs = 60;
const maxDelayMs = 500;

/** Polls with a growing delay until there is a value. @throws WaitTimeout after two minutes */
export const waitUntil = async <Value>(what: string, read: () => Promise<Value | undefined>): Promise<Value> => {
  const deadline = Date.now() + maxWaitMs;
  for (let delayMs = firstDelayMs; ; delayMs = Math.min(maxDelayMs, delayMs * 1.5)) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new WaitTimeout(`${what} was not reached in time`);
    await delay(delayMs);
  }
};
