import { setTimeout as delay } from 'node:timers/promises';
import type { Finding } from './books.ts';
import type { LeftoverCounter, Leftovers } from './leftovers.ts';

const PATIENCE_MS = 180_000;
const PAUSE_MS = 500;
/** What a broker has handed out and not heard of again is counted nowhere; it settles, or comes back, within this time. */
const QUIET_TIMES = 4;

/**
 * Waits, helping nobody, until nothing is on its way any more: no message, no saga, no reservation, no call.
 * @returns what is left after three minutes, which should be nothing
 */
export const waitForQuiet = async (counter: LeftoverCounter): Promise<Finding[]> => {
  const deadline = Date.now() + PATIENCE_MS;
  for (let quiet = 0; ; await delay(PAUSE_MS)) {
    const left = await counter.count();
    quiet = isNothing(left) ? quiet + 1 : 0;
    if (quiet < QUIET_TIMES && Date.now() < deadline) continue;
    return Object.entries(left).map(([what, counted]) => ({
      what: `${what}, left over`,
      counted,
      faults: counted === 0 ? [] : [`${counted} ${what} after ${PATIENCE_MS / 1000} s of waiting`],
    }));
  }
};

const isNothing = (left: Leftovers): boolean => Object.values(left).every((count) => count === 0);
