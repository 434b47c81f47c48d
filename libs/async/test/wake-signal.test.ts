import { createWakeSignal } from '../src/index.ts';

const longMs = 60_000;
const elapsed = async (work: Promise<void>): Promise<number> => {
  const startedAt = performance.now();
  await work;
  return performance.now() - startedAt;
};

test('a notification ends the current wait', async () => {
  const signal = createWakeSignal();
  const waiting = signal.wait(longMs);
  signal.notify();
  expect(await elapsed(waiting)).toBeLessThan(1_000);
});

test('a notification before the wait is not lost, and ends one wait', async () => {
  const signal = createWakeSignal();
  signal.notify();
  signal.notify();
  expect(await elapsed(signal.wait(longMs))).toBeLessThan(1_000);
  expect(await elapsed(signal.wait(60))).toBeGreaterThanOrEqual(55);
});

test('without a notification the wait ends after its time', async () => {
  expect(await elapsed(createWakeSignal().wait(60))).toBeGreaterThanOrEqual(55);
});

test('one notification wakes all that wait', async () => {
  const signal = createWakeSignal();
  const waiting = Array.from({ length: 100 }, () => signal.wait(longMs));
  signal.notify();
  expect(await elapsed(Promise.all(waiting).then(() => undefined))).toBeLessThan(1_000);
});

test('no work that is announced by a notification stays undone, in any interleaving', async () => {
  const signal = createWakeSignal();
  let queued = 0;
  let done = 0;
  const total = 1_000;
  const consumer = (async () => {
    while (done < total) {
      await signal.wait(longMs);
      done += queued;
      queued = 0;
      if (done % 3 === 0) await Promise.resolve();
    }
  })();
  await Promise.all(
    Array.from({ length: 10 }, async (_, producer) => {
      for (let i = 0; i < total / 10; i += 1) {
        if ((i + producer) % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
        queued += 1;
        signal.notify();
      }
    }),
  );
  await consumer;
  expect(done).toBe(total);
});
