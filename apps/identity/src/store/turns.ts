/** Lets work of one key go one after the other, in this process; that of other keys goes on beside it. */
export type Turns = { inTurn<T>(key: string, work: () => Promise<T>): Promise<T> };

export const createTurns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return {
    inTurn: async (key, work) => {
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
