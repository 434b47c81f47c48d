import { Overloaded } from '@coffeemesh/service-kit';

export type Turnstile = {
  /** @throws Overloaded (503), when too many wait already */
  enter<T>(work: () => Promise<T>): Promise<T>;
};

/** Lets a few work at a time and some more wait, in the order of their coming. */
export const createTurnstile = (places: number, waitingPlaces: number): Turnstile => {
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
    enter: async (work) => {
      await admission();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
};
