/** Wakes a waiting loop. A notification that comes before `wait` ends the next `wait` at once. */
export type WakeSignal = {
  notify(): void;
  /** Resolves on a notification, or after the timeout. */
  wait(timeoutMs: number): Promise<void>;
};

export const createWakeSignal = (): WakeSignal => {
  let isNotified = false;
  let wake: (() => void) | undefined;
  return {
    notify: () => {
      isNotified = true;
      wake?.();
    },
    wait: async (timeoutMs) => {
      if (!isNotified) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      isNotified = false;
    },
  };
};
