import { setImmediate as tick } from 'node:timers/promises';
import { singleFlight } from '../src/index.ts';

/** A load that counts how often it runs, and how many run at the same time. */
const countingLoad = () => {
  const counts = { loads: 0, running: 0, most: 0 };
  const load = async (): Promise<number> => {
    counts.loads += 1;
    counts.running += 1;
    counts.most = Math.max(counts.most, counts.running);
    const result = counts.loads;
    await tick();
    counts.running -= 1;
    return result;
  };
  return { counts, load };
};

describe.each([{ fresh: false }, { fresh: true }])('with %j', (options) => {
  test('a hundred parallel calls share one load', async () => {
    const { counts, load } = countingLoad();
    const shared = singleFlight(load, options);
    const results = await Promise.all(Array.from({ length: 100 }, () => shared()));
    expect(new Set(results)).toEqual(new Set([1]));
    expect(counts.loads).toBe(1);
  });

  test('a later call loads again', async () => {
    const { counts, load } = countingLoad();
    const shared = singleFlight(load, options);
    expect([await shared(), await shared()]).toEqual([1, 2]);
    expect(counts.loads).toBe(2);
  });

  test('a failure is shared, and the next call loads again', async () => {
    let calls = 0;
    const shared = singleFlight(async () => {
      calls += 1;
      await tick();
      if (calls === 1) throw new Error('no');
      return calls;
    }, options);
    const outcomes = await Promise.allSettled([shared(), shared()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await shared()).toBe(2);
  });

  test('loads never run at the same time', async () => {
    const { counts, load } = countingLoad();
    const shared = singleFlight(load, options);
    await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        for (let turn = 0; turn < i % 5; turn += 1) await tick();
        await shared();
      }),
    );
    expect(counts.most).toBe(1);
    expect(counts.loads).toBeLessThan(50);
  });
});

test('a call during a load joins it', async () => {
  const { counts, load } = countingLoad();
  const shared = singleFlight(load);
  const first = shared();
  await Promise.resolve();
  expect(await Promise.all([first, shared()])).toEqual([1, 1]);
  expect(counts.loads).toBe(1);
});

test('with `fresh`, calls during a load share the next one', async () => {
  const { counts, load } = countingLoad();
  const shared = singleFlight(load, { fresh: true });
  const first = shared();
  await Promise.resolve();
  await Promise.resolve();
  const during = [shared(), shared(), shared()];
  expect(await Promise.all([first, ...during])).toEqual([1, 2, 2, 2]);
  expect(counts.loads).toBe(2);
});
