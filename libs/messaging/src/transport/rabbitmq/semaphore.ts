/** A number of places; who finds none free waits for one, first come first served. */
export const createSemaphore = (count: number) => {
  const waiting: (() => void)[] = [];
  let free = count;
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return work().finally(release);
  };
};

export type Semaphore = ReturnType<typeof createSemaphore>;
