/** The source of time. The domain never reads the system clock, so that tests can set the time. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that moves only by `advance`, for tests and simulations. */
export const fixedClock = (start: Date | string): Clock & { advance(milliseconds: number): void } => {
  let current = new Date(start).getTime();
  return {
    now: () => new Date(current),
    advance: (milliseconds) => {
      current += milliseconds;
    },
  };
};
