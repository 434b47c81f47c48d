import { setTimeout as delay } from 'node:timers/promises';

/** Resolves after the time, or at once when the signal is aborted. Never throws. */
export const pause = async (durationMs: number, signal?: AbortSignal): Promise<void> => {
  await delay(durationMs, undefined, { signal }).catch(() => undefined);
};
