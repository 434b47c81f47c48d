/** What the clients were answered, by status; `0` for no answer at all. */
export type Tally = {
  answered(status: number): void;
  readonly statuses: ReadonlyMap<number, number>;
  /** What must not be, in words. */
  fault(words: string): void;
  readonly faults: readonly string[];
};

export const createTally = (): Tally => {
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  return {
    statuses,
    faults,
    answered: (status) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    },
    fault: (words) => {
      faults.push(words);
    },
  };
};
