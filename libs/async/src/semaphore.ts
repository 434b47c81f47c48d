/** All permits are taken, and no more work may wait. */
export class SemaphoreFull extends Error {
  override readonly name = 'SemaphoreFull';
  constructor(permits: number, maxWaiting: number) {
    super(`${permits} run and ${maxWaiting} wait already`);
  }
}

export type SemaphoreOptions = {
  /** How much work runs at the same time. */
  readonly permits: number;
  /** How much more may wait; unlimited by default. */
  readonly maxWaiting?: number;
};

export type Semaphore = {
  /**
   * Runs `work` when a permit is free. Waiting work starts in the order of its coming.
   * @throws SemaphoreFull when too much waits already, or what `work` throws
   */
  run<T>(work: () => Promise<T>): Promise<T>;
};

/**
 * Limits how much work runs at the same time.
 *
 * Not made of cockatiel's bulkhead, which starts a waiting call one microtask after a slot is free: a call that comes in
 * between takes the slot, and the waiting one goes to the end of the queue, or is rejected although it was accepted.
 * Here a permit passes straight to the first in line.
 */
export const createSemaphore = ({ permits, maxWaiting = Number.POSITIVE_INFINITY }: SemaphoreOptions): Semaphore => {
  const waiting: (() => void)[] = [];
  let free = permits;

  const acquire = async (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return;
    }
    if (waiting.length >= maxWaiting) throw new SemaphoreFull(permits, maxWaiting);
    await new Promise<void>((resolve) => waiting.push(resolve));
  };

  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };

  return {
    run: async (work) => {
      await acquire();
      try {
        return await work();
      } finally {
        release();
      }
    },
  };
};
