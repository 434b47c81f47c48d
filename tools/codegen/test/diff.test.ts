import { unifiedDiff } from '../src/diff.ts';

const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join('');

const cases = [
  {
    name: 'a line that changes',
    present: lines('1', '2', '3', '4', '5', 'old', '7', '8', '9', '10'),
    wanted: lines('1', '2', '3', '4', '5', 'new', '7', '8', '9', '10'),
    want: ['--- a/x.ts', '+++ b/x.ts', '@@ -3,7 +3,7 @@', ' 3', ' 4', ' 5', '-old', '+new', ' 7', ' 8', ' 9'],
  },
  {
    name: 'an unchanged line between two removed ones',
    present: lines('a', 'b', 'c'),
    wanted: lines('b'),
    want: ['--- a/x.ts', '+++ b/x.ts', '@@ -1,3 +1,1 @@', '-a', ' b', '-c'],
  },
  {
    name: 'a new file',
    present: undefined,
    wanted: lines('a'),
    want: ['--- /dev/null', '+++ b/x.ts', '@@ -1,0 +1,1 @@', '+a'],
  },
  {
    name: 'a file to remove',
    present: lines('a'),
    wanted: undefined,
    want: ['--- a/x.ts', '+++ /dev/null', '@@ -1,1 +1,0 @@', '-a'],
  },
];

test.each(cases)('$name', ({ present, wanted, want }) => {
  expect(unifiedDiff({ path: 'x.ts', present, wanted }).split('\n')).toEqual(want);
});
