/** Runs at most `count` pieces of work at a time; the others wait, first come first served. */
export const createSemaphore = (count: number) => {
  const waiting: (() => void)[] = [];
  let free = count;
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    run: async <T>(work: () => Promise<T>): Promise<T> => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return work().finally(release);
    },
  };
};

export type Semaphore = ReturnType<typeof createSemaphore>;
