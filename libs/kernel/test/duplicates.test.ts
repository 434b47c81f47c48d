import { duplicateIndexes } from '../src/index.ts';

test.each([
  [[], []],
  [['a'], []],
  [
    ['a', 'b', 'a', 'c', 'b', 'a'],
    [2, 4, 5],
  ],
  [[1, '1', 1], [2]],
])('duplicates of %j are at %j', (values, indexes) => {
  expect(duplicateIndexes(values)).toEqual(indexes);
});
