/** Something to wait for that may ring before anybody waits; then the next wait is over at once. */
export type WakeSignal = {
  notify(): void;
  /** Resolves when the bell rings, or after the time. */
  wait(timeoutMs: number): Promise<void>;
};

export const createWakeSignal = (): WakeSignal => {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    notify: () => {
      rung = true;
      wake?.();
    },
    wait: async (timeoutMs) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      rung = false;
    },
  };
};
