import { backoffMs, type BackoffOptions } from './backoff.ts';
import { pause } from './pause.ts';

export type RetryOptions = {
  /** The pause after failures in a row. */
  readonly backoff: Omit<BackoffOptions, 'random'>;
  /** How often the work runs at most; without a limit by default. */
  readonly attempts?: number;
  /** Which errors are worth another attempt; all of them by default. */
  readonly isRetryable?: (error: unknown) => boolean;
  /** Called before the pause. */
  readonly onRetry?: (error: unknown, failures: number) => void;
  /** Aborted: the pause ends, and no other attempt begins. */
  readonly signal?: AbortSignal;
};

/**
 * Runs `work` until it succeeds, with a growing pause after each failure.
 * @throws the last error of `work`: not retryable, the attempts are used up, or the signal is aborted
 */
export const retry = async <T>(work: () => Promise<T>, options: RetryOptions): Promise<T> => {
  const { backoff, attempts = Number.POSITIVE_INFINITY, isRetryable = () => true, onRetry, signal } = options;
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (failures >= attempts || signal?.aborted || !isRetryable(error)) throw error;
      onRetry?.(error, failures);
      await pause(backoffMs(failures, backoff), signal);
      if (signal?.aborted) throw error;
    }
  }
};
