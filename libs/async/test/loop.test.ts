import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@coffeemesh/kernel';
import { createWakeSignal, loop, type LoopOptions } from '../src/index.ts';

const lines: [string | undefined, object][] = [];
const say = (fields: object, message?: string): void => void lines.push([message, fields]);
const log: Logger = { debug: say, info: say, warn: say, error: say };
beforeEach(() => (lines.length = 0));

const options = (step: LoopOptions['step'], more: Partial<LoopOptions> = {}): LoopOptions => ({
  name: 'worker',
  log,
  step,
  idleMs: 60_000,
  backoff: { firstMs: 1, maxMs: 4, jitter: 0 },
  ...more,
});

test('the step runs at once while there is more, and pauses when there is not', async () => {
  let runs = 0;
  const task = loop(options(async () => (runs += 1) < 5));
  await task.start();
  await delay(50);
  expect(runs).toBe(5);
  await task.stop();
});

test('waking ends the pause; a wake-up during a step is not lost', async () => {
  let runs = 0;
  const wake = createWakeSignal();
  const task = loop(
    options(
      async () => {
        runs += 1;
        if (runs === 1) wake.notify();
        await delay(1);
      },
      { wake },
    ),
  );
  await task.start();
  await delay(50);
  expect(runs).toBe(2);
  task.wake();
  await delay(50);
  expect(runs).toBe(3);
  await task.stop();
});

test('a failing step is logged with its count, and is run again after a growing pause', async () => {
  let runs = 0;
  const task = loop(
    options(async () => {
      runs += 1;
      if (runs <= 4) throw new Error('no');
    }),
  );
  await task.start();
  await delay(100);
  await task.stop();
  expect(runs).toBe(5);
  expect(lines.map(([message, fields]) => [message, (fields as { failures: number }).failures])).toEqual(
    [1, 2, 3, 4].map((failures) => ['loop step failed', failures]),
  );
});

test('a success, or a step that says so, makes the next failure the first', async () => {
  const seen: number[] = [];
  let runs = 0;
  const task = loop(
    options(
      async ({ succeeded }) => {
        runs += 1;
        if (runs === 3) return true;
        if (runs === 5) succeeded();
        if (runs < 7) throw new Error('no');
        return false;
      },
      { onError: (_error, failures) => seen.push(failures) },
    ),
  );
  await task.start();
  await delay(100);
  await task.stop();
  expect(seen).toEqual([1, 2, 1, 1, 2]);
  expect(lines).toEqual([]);
});

test('stop waits for the current step, whose signal is aborted, and no other step begins', async () => {
  let runs = 0;
  let finished = 0;
  const task = loop(
    options(async ({ signal }) => {
      runs += 1;
      while (!signal.aborted) await delay(2);
      await delay(20);
      finished += 1;
      return true;
    }),
  );
  await task.start();
  await delay(10);
  await task.stop();
  expect([runs, finished]).toEqual([1, 1]);
});

test('a step that fails because the loop stops is not logged', async () => {
  const task = loop(
    options(async ({ signal }) => {
      while (!signal.aborted) await delay(2);
      throw new Error('stopped');
    }),
  );
  await task.start();
  await delay(10);
  await task.stop();
  expect(lines).toEqual([]);
});

test('a loop can be started again', async () => {
  let runs = 0;
  const task = loop(options(async () => void (runs += 1)));
  for (const expected of [1, 2]) {
    await task.start();
    await delay(20);
    await task.stop();
    expect(runs).toBe(expected);
  }
});
