import { oneForAll } from '../../src/store/one-for-all.ts';

test('who comes while it is being asked shares the next answer, not this one', async () => {
  const asked: PromiseWithResolvers<number>[] = [];
  const ask = oneForAll(() => {
    const answer = Promise.withResolvers<number>();
    asked.push(answer);
    return answer.promise;
  });
  const first = [ask(), ask()];
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toHaveLength(1);
  const second = [ask(), ask(), ask()];
  await Promise.resolve();
  expect(asked).toHaveLength(1);
  asked[0]?.resolve(1);
  expect(await Promise.all(first)).toEqual([1, 1]);
  await Promise.resolve();
  asked[1]?.reject(new Error('down'));
  for (const answer of second) await expect(answer).rejects.toThrow('down');
  const third = ask();
  await Promise.resolve();
  await Promise.resolve();
  asked[2]?.resolve(3);
  expect(await third).toBe(3);
  expect(asked).toHaveLength(3);
});
