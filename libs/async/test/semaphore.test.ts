import { setImmediate as tick } from 'node:timers/promises';
import fc from 'fast-check';
import { createSemaphore, SemaphoreFull } from '../src/index.ts';

test('parallel work never exceeds the permits, all of it runs, and in the order of its coming', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 }),
      async (permits, durations) => {
        const semaphore = createSemaphore({ permits });
        const started: number[] = [];
        let running = 0;
        let most = 0;
        await Promise.all(
          durations.map((ticks, i) =>
            semaphore.run(async () => {
              started.push(i);
              running += 1;
              most = Math.max(most, running);
              for (let turn = 0; turn < ticks; turn += 1) await tick();
              running -= 1;
            }),
          ),
        );
        expect(most).toBeLessThanOrEqual(permits);
        expect(started).toEqual(durations.map((_, i) => i));
      },
    ),
    { numRuns: 50 },
  );
});

test('work beyond the permits and the queue is refused at once; accepted work is never refused', async () => {
  const semaphore = createSemaphore({ permits: 2, maxWaiting: 3 });
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => semaphore.run(() => tick('done'))));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  expect(errors).toHaveLength(3);
  for (const error of errors) expect(error).toBeInstanceOf(SemaphoreFull);
});

test('a call that comes as a permit is passed on does not overtake the one that waits', async () => {
  const semaphore = createSemaphore({ permits: 1, maxWaiting: 1 });
  const order: string[] = [];
  const first = semaphore.run(async () => void order.push('first'));
  const waiting = semaphore.run(async () => void order.push('waiting'));
  await first;
  const late = semaphore.run(async () => void order.push('late')).catch(() => undefined);
  await Promise.all([waiting, late]);
  expect(order.slice(0, 2)).toEqual(['first', 'waiting']);
});

test('a failure gives its permit back', async () => {
  const semaphore = createSemaphore({ permits: 1 });
  for (let i = 0; i < 5; i += 1)
    await expect(semaphore.run(() => Promise.reject(new Error(`${i}`)))).rejects.toThrow(`${i}`);
  await expect(
    semaphore.run(() => {
      throw new Error('at once');
    }),
  ).rejects.toThrow('at once');
  expect(await semaphore.run(async () => 'free')).toBe('free');
});
