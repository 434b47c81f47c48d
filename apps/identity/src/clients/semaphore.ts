import { Overloaded } from '@coffeemesh/service-kit';

export type Semaphore = {
  /** @throws Overloaded (503) if the queue is full */
  run<T>(work: () => Promise<T>): Promise<T>;
};

/** Runs a limited number of tasks at a time; others wait in order of arrival. */
export const createSemaphore = (places: number, waitingPlaces: number): Semaphore => {
  const waiting: (() => void)[] = [];
  let busy = 0;

  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };

  const admission = async (): Promise<void> => {
    if (busy < places) {
      busy += 1;
      return;
    }
    if (waiting.length >= waitingPlaces) throw Overloaded({ retryAfterSeconds: 1 });
    await new Promise<void>((resolve) => waiting.push(resolve));
  };

  return {
    run: async (work) => {
      await admission();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
};
