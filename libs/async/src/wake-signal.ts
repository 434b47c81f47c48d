/** Wakes a background loop. A notification that comes before anything waits is not lost: the next wait ends at once. */
export type WakeSignal = {
  notify(): void;
  /** Resolves on the next notification, or after the time. */
  wait(timeoutMs: number): Promise<void>;
};

export const createWakeSignal = (): WakeSignal => {
  const waiting = new Set<() => void>();
  let isPending = false;
  return {
    notify: () => {
      isPending = waiting.size === 0;
      for (const wake of [...waiting]) wake();
    },
    wait: (timeoutMs) => {
      if (isPending) {
        isPending = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        waiting.add(wake);
      });
    },
  };
};
