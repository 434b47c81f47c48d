import type { Clock } from '@coffeemesh/kernel';

/** The real time plus an offset. */
export type MovedClock = Clock & { advance(milliseconds: number): void };

export const movedClock = (): MovedClock => {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
  };
};
