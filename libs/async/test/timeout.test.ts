import { TimeoutElapsed, withTimeout } from '../src/index.ts';

const never = (signal: AbortSignal, seen: AbortSignal[] = []): Promise<never> => {
  seen.push(signal);
  return new Promise(() => undefined);
};

test('work that is in time gives its result, and its signal is not aborted', async () => {
  let seen: AbortSignal | undefined;
  const work = async (signal: AbortSignal) => {
    seen = signal;
    return 'done';
  };
  expect(await withTimeout(1_000, work)).toBe('done');
  expect(seen?.aborted).toBe(false);
});

test('work that fails in time fails with its own error', async () => {
  await expect(withTimeout(1_000, () => Promise.reject(new Error('own')))).rejects.toThrow('own');
});

test('work that is late is aborted, and TimeoutElapsed is thrown', async () => {
  const seen: AbortSignal[] = [];
  await expect(withTimeout(20, (signal) => never(signal, seen))).rejects.toThrow(TimeoutElapsed);
  expect(seen[0]?.reason).toBeInstanceOf(TimeoutElapsed);
});

test('the error can be chosen, and wins over what the aborted work throws', async () => {
  class ProviderTimeout extends Error {}
  const aborting = (signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const late = withTimeout(20, aborting, { error: (timeoutMs) => new ProviderTimeout(`${timeoutMs}`) });
  await expect(late).rejects.toThrow(ProviderTimeout);
  await expect(late).rejects.toThrow('20');
});

test('a signal from outside aborts the work too', async () => {
  const outside = new AbortController();
  const aborting = (signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const work = withTimeout(60_000, aborting, { signal: outside.signal });
  outside.abort(new Error('the caller has gone'));
  await expect(work).rejects.toThrow('the caller has gone');
});
