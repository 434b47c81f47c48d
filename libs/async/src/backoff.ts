import { BACKOFF_JITTER } from './policy.ts';

export type BackoffOptions = {
  /** The delay after the first failure; it doubles with each one more. */
  readonly firstMs: number;
  /** The delay stops growing here, before the jitter. */
  readonly maxMs: number;
  /** The share by which a delay varies up and down; `BACKOFF_JITTER` unless given, 0 for none. */
  readonly jitter?: number;
  readonly random?: () => number;
};

/**
 * Exponential backoff.
 * @param failures in a row: 1 after the first one
 * @returns milliseconds until the next try
 */
export const backoffMs = (
  failures: number,
  { firstMs, maxMs, jitter = BACKOFF_JITTER, random = Math.random }: BackoffOptions,
): number => {
  const delayMs = Math.min(maxMs, firstMs * 2 ** Math.max(0, failures - 1));
  return jitter === 0 ? delayMs : delayMs * (1 - jitter + 2 * jitter * random());
};
