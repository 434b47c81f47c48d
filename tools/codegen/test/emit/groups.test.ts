import { groupsInOrder } from '../../src/emit/groups.ts';

/** `a: b c` is a, which uses b and c. */
const nodes = (...lines: string[]) =>
  lines.map((line) => {
    const [name = '', uses = ''] = line.split(':');
    return { name, uses: new Set(uses.split(' ').filter(Boolean)) };
  });

const cases = [
  { name: 'no nodes', given: nodes(), want: [] },
  { name: 'the given order where nothing is used', given: nodes('a', 'b'), want: ['a', 'b'] },
  { name: 'what is used comes first', given: nodes('a: b c', 'b: c', 'c'), want: ['c', 'b', 'a'] },
  { name: 'what uses itself', given: nodes('a: a'), want: ['a…'] },
  { name: 'what uses each other', given: nodes('a: b', 'b: c', 'c: a d', 'd'), want: ['d', 'a b c…'] },
  { name: 'two cycles', given: nodes('a: b', 'b: a c', 'c: d', 'd: c'), want: ['c d…', 'a b…'] },
  { name: 'unknown names are ignored', given: nodes('a: x'), want: ['a'] },
];

test.each(cases)('$name', ({ given, want }) => {
  const groups = groupsInOrder(given);
  expect(groups.map(({ members, cyclic }) => members.map(({ name }) => name).join(' ') + (cyclic ? '…' : ''))).toEqual(
    want,
  );
});
