/** Work that was started and is not waited for; at the end of a process it is. */
export type TaskGroup = {
  /** Starts `work`. It must not fail: handle its errors inside. */
  add(work: () => Promise<void>): void;
  readonly size: number;
  /** Resolves when all work that was added, also meanwhile, is done. */
  drained(): Promise<void>;
};

export const createTaskGroup = (): TaskGroup => {
  const running = new Set<Promise<void>>();
  return {
    add: (work) => {
      const task: Promise<void> = work().finally(() => running.delete(task));
      running.add(task);
    },
    get size() {
      return running.size;
    },
    drained: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
