import { retry, type RetryOptions } from '../src/index.ts';

const backoff: RetryOptions['backoff'] = { firstMs: 10, maxMs: 1_000, jitter: 0 };

/** Fails with `failure 1`, `failure 2`, … and then returns. */
const failing = (times: number) => {
  let runs = 0;
  return async (): Promise<string> => {
    runs += 1;
    if (runs <= times) throw new Error(`failure ${runs}`);
    return `run ${runs}`;
  };
};

test('the work is run again until it succeeds, with a doubling pause', async () => {
  const seen: [string, number][] = [];
  const startedAt = performance.now();
  const onRetry = (error: unknown, failures: number): void => void seen.push([(error as Error).message, failures]);
  expect(await retry(failing(3), { backoff, onRetry })).toBe('run 4');
  expect(seen).toEqual([
    ['failure 1', 1],
    ['failure 2', 2],
    ['failure 3', 3],
  ]);
  // 10 + 20 + 40 ms; timers may end up to one millisecond early.
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(67);
});

test('work that succeeds runs once', async () => {
  let runs = 0;
  await retry(async () => (runs += 1), { backoff });
  expect(runs).toBe(1);
});

test('after the last attempt its error is thrown', async () => {
  await expect(retry(failing(3), { backoff, attempts: 3 })).rejects.toThrow('failure 3');
  expect(await retry(failing(2), { backoff, attempts: 3 })).toBe('run 3');
});

test('an error that is not retryable is thrown at once', async () => {
  const isRetryable = (error: unknown): boolean => (error as Error).message !== 'failure 2';
  await expect(retry(failing(5), { backoff, isRetryable })).rejects.toThrow('failure 2');
});

test('an abort ends the pause, and no other attempt begins', async () => {
  const controller = new AbortController();
  let runs = 0;
  const work = async (): Promise<void> => {
    runs += 1;
    throw new Error('no');
  };
  const long: RetryOptions['backoff'] = { firstMs: 60_000, maxMs: 60_000, jitter: 0 };
  const retrying = retry(work, { backoff: long, signal: controller.signal, onRetry: () => controller.abort() });
  await expect(retrying).rejects.toThrow('no');
  await expect(retry(work, { backoff, signal: controller.signal })).rejects.toThrow('no');
  expect(runs).toBe(2);
});
