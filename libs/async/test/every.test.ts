import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@coffeemesh/kernel';
import { every } from '../src/index.ts';

const lines: unknown[] = [];
const say = (fields: object, message?: string): void => void lines.push([message, fields]);
const log: Logger = { debug: say, info: say, warn: say, error: say };
beforeEach(() => (lines.length = 0));

test('work runs once a period, never twice at a time, and not any more once stopped', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const task = every({ name: 'sweep', periodMs: 5, log }, async () => {
    running += 1;
    most = Math.max(most, running);
    await delay(20);
    running -= 1;
    runs += 1;
  });
  await task.start();
  expect(runs).toBe(0);
  await delay(150);
  await task.stop();
  expect(running).toBe(0);
  const atStop = runs;
  expect(atStop).toBeGreaterThanOrEqual(2);
  await delay(50);
  expect([runs, most]).toEqual([atStop, 1]);
});

test('a failure is logged by the task’s name, and the next run comes', async () => {
  let runs = 0;
  const task = every({ name: 'sweep', periodMs: 5, log }, async () => {
    runs += 1;
    if (runs === 1) throw new Error('no');
  });
  await task.start();
  while (runs < 3) await delay(5);
  await task.stop();
  expect(lines).toEqual([['background task failed', { err: expect.any(Error), task: 'sweep' }]]);
});

test('a task that was never started can be stopped', async () => {
  await every({ name: 'sweep', periodMs: 5, log }, async () => undefined).stop();
});
