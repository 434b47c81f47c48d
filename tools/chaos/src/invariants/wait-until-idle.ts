import { setTimeout as delay } from 'node:timers/promises';
import type { BacklogCounter, Backlog } from './backlog.ts';
import type { InvariantResult } from './snapshot.ts';

const maxWaitMs = 180_000;
const pollIntervalMs = 500;
/** The backlog does not count unacknowledged messages of a broker. They are settled or returned within this many reads. */
const idleReadsNeeded = 4;

/**
 * Waits until no message, saga, reservation or provider call is pending. The chain recovers by itself.
 * @returns one result per kind of work; a violation for each that is not zero after three minutes
 */
export const waitUntilIdle = async (counter: BacklogCounter): Promise<InvariantResult[]> => {
  const deadline = Date.now() + maxWaitMs;
  for (let idleReads = 0; ; await delay(pollIntervalMs)) {
    const backlog = await counter.count();
    idleReads = isIdle(backlog) ? idleReads + 1 : 0;
    if (idleReads < idleReadsNeeded && Date.now() < deadline) continue;
    return Object.entries(backlog).map(([what, counted]) => ({
      invariant: `${what} at the end`,
      counted,
      violations: counted === 0 ? [] : [`${counted} ${what} after ${maxWaitMs / 1000} s `],
    }));
  }
};

const isIdle = (backlog: Backlog): boolean => Object.values(backlog).every((count) => count === 0);
