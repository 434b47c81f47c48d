import { createRetryBudget } from '../src/retry-budget.ts';

test('retries are a share of calls, with some in reserve', () => {
  const budget = createRetryBudget(0.2, 3);
  expect([budget.take(), budget.take(), budget.take(), budget.take()]).toEqual([true, true, true, false]);
  for (let i = 0; i < 5; i += 1) budget.onCall();
  expect([budget.take(), budget.take()]).toEqual([true, false]);
  for (let i = 0; i < 100; i += 1) budget.onCall();
  expect([budget.take(), budget.take(), budget.take(), budget.take()]).toEqual([true, true, true, false]);
});
