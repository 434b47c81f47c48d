/** The work did not finish in time. What it does then is unknown: it may still finish. */
export class TimeoutElapsed extends Error {
  override readonly name = 'TimeoutElapsed';
  constructor(timeoutMs: number) {
    super(`No result within ${timeoutMs} ms`);
  }
}

export type TimeoutOptions = {
  /** What to throw when the time is up; {@link TimeoutElapsed} by default. */
  readonly error?: (timeoutMs: number) => Error;
  /** Aborts the work's signal as well; the work then ends as it will. */
  readonly signal?: AbortSignal;
};

/**
 * Waits for `work`, at most for the time. Then its signal is aborted, with the error that is thrown as its reason.
 * @throws what `error` makes when the time is up, or what `work` throws
 */
export const withTimeout = async <T>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
  { error = (ms) => new TimeoutElapsed(ms), signal }: TimeoutOptions = {},
): Promise<T> => {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const reason = error(timeoutMs);
      // First, so that this error wins over what the aborted work throws.
      reject(reason);
      controller.abort(reason);
    }, timeoutMs);
  });
  try {
    return await Promise.race([
      work(signal === undefined ? controller.signal : AbortSignal.any([controller.signal, signal])),
      timeUp,
    ]);
  } finally {
    clearTimeout(timer);
  }
};
