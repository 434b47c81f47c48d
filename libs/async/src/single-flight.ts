export type SingleFlightOptions = {
  /**
   * Never joins a load that has begun before the call: such calls share one more load, which starts when the current one
   * ends. For results that must not be older than the call.
   */
  readonly fresh?: boolean;
};

/**
 * Parallel calls share one load, also its failure; the next call after it loads again.
 * @returns the function to call instead of `load`
 */
export const singleFlight = <T>(
  load: () => Promise<T>,
  { fresh = false }: SingleFlightOptions = {},
): (() => Promise<T>) => (fresh ? joiningNext(load) : joiningCurrent(load));

const joiningCurrent = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let current: Promise<T> | undefined;
  return () =>
    (current ??= load().finally(() => {
      current = undefined;
    }));
};

const joiningNext = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    const loading = load();
    current = loading.catch(() => undefined);
    return loading;
  };
  return () => (next ??= current.then(begin));
};
