import { setTimeout as delay } from 'node:timers/promises';
import { createTaskGroup } from '../src/index.ts';

test('drained waits for all work, also for what is added meanwhile', async () => {
  const group = createTaskGroup();
  let done = 0;
  const work = async (): Promise<void> => {
    await delay(5);
    done += 1;
  };
  for (let i = 0; i < 20; i += 1)
    group.add(async () => {
      await work();
      group.add(work);
    });
  expect(group.size).toBe(20);
  await group.drained();
  expect([done, group.size]).toEqual([40, 0]);
});

test('an empty group is drained', async () => {
  await createTaskGroup().drained();
});
