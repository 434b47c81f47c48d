import { until } from '../src/index.ts';

test('the first result that is neither undefined nor false is returned', async () => {
  const results = [undefined, false, 0, 1];
  expect(await until(() => results.shift())).toBe(0);
  expect(results).toEqual([1]);
});

test('a condition that does not hold in time is an error with its text', async () => {
  let isFinished = false;
  await expect(until(() => isFinished, 30)).rejects.toThrow(/^Not within 30 ms: .*isFinished/);
  isFinished = true;
});

test('an error of the condition is thrown', async () => {
  await expect(until(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
