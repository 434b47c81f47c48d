import { setImmediate as tick } from 'node:timers/promises';
import { createKeyedMutex } from '../src/index.ts';

test('work of one key never runs at the same time, and keeps its order; other keys run beside it', async () => {
  const mutex = createKeyedMutex();
  const running = new Map<string, number>();
  const order = new Map<string, number[]>();
  let total = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 200 }, (_, i) => {
      const key = `key-${i % 4}`;
      return mutex.runExclusive(key, async () => {
        running.set(key, (running.get(key) ?? 0) + 1);
        expect(running.get(key)).toBe(1);
        total += 1;
        most = Math.max(most, total);
        order.set(key, [...(order.get(key) ?? []), i]);
        await tick();
        total -= 1;
        running.set(key, 0);
      });
    }),
  );
  expect(most).toBe(4);
  for (const [, turns] of order) expect(turns).toEqual(turns.toSorted((left, right) => left - right));
});

test('a read-modify-write by a hundred callers loses no update', async () => {
  const mutex = createKeyedMutex();
  let value = 0;
  await Promise.all(
    Array.from({ length: 100 }, () =>
      mutex.runExclusive('counter', async () => {
        const seen = value;
        await tick();
        value = seen + 1;
      }),
    ),
  );
  expect(value).toBe(100);
});

test('a failure is its own caller’s, and the next turn comes', async () => {
  const mutex = createKeyedMutex();
  const outcomes = await Promise.allSettled([
    mutex.runExclusive('a', () => Promise.reject(new Error('no'))),
    mutex.runExclusive('a', async () => 'yes'),
  ]);
  expect(outcomes).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'yes' }]);
});
