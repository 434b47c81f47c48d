/** Where the time comes from. The domain never reads the wall clock itself, so that tests can hold it still. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands where it was put, and moves when it is told to. For tests and simulations. */
export const fixedClock = (start: Date | string): Clock & { advance(milliseconds: number): void } => {
  let current = new Date(start).getTime();
  return {
    now: () => new Date(current),
    advance: (milliseconds) => {
      current += milliseconds;
    },
  };
};
