import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits until `read` returns something.
 * @returns its first result that is neither undefined nor false
 * @throws Error after the time
 */
export const until = async <T>(
  read: () => T | Promise<T>,
  withinMs = 10_000,
): Promise<Exclude<T, undefined | false>> => {
  for (const end = Date.now() + withinMs; ; await delay(10)) {
    const value = await read();
    if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms: ${read.toString()}`);
  }
};
