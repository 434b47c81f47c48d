/** Runs work of one key one after the other, within this process. Work of different keys runs in parallel. */
export type KeyedMutex = { runExclusive<T>(key: string, work: () => Promise<T>): Promise<T> };

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
