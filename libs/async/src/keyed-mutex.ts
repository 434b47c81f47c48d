/** Runs work of the same key one after the other, in this process; work of other keys runs beside it. */
export type KeyedMutex = {
  /** Waits for its turn; a failure before it does not matter. @throws what `work` throws */
  runExclusive<T>(key: string, work: () => Promise<T>): Promise<T>;
};

export const createKeyedMutex = (): KeyedMutex => {
  const last = new Map<string, Promise<unknown>>();
  return {
    runExclusive: async (key, work) => {
      const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
      last.set(key, turn);
      try {
        return await turn;
      } finally {
        if (last.get(key) === turn) last.delete(key);
      }
    },
  };
};
