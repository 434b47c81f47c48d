/** Wakes one waiting loop. A notification while nobody waits ends the next wait at once. */
export type WakeSignal = {
  notify(): void;
  /** Resolves on a notification, or after the time. */
  wait(timeoutMs: number): Promise<void>;
};

export const createWakeSignal = (): WakeSignal => {
  let notified = false;
  let wake: (() => void) | undefined;
  return {
    notify: () => {
      notified = true;
      wake?.();
    },
    wait: async (timeoutMs) => {
      if (!notified) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      notified = false;
    },
  };
};

/** Exponential backoff with jitter: doubles with each consecutive failure. @returns milliseconds */
export const backoffMs = (failures: number, initialMs: number, maxMs: number): number =>
  Math.min(maxMs, initialMs * 2 ** Math.max(0, failures - 1)) * (0.75 + Math.random() / 2);
