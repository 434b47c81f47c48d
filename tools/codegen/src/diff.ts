import type { Difference } from './write.ts';

const context = 3;

/** The difference in the form of `diff -u`: `-` is present, `+` is wanted. */
export const unifiedDiff = ({ path, present, wanted }: Difference): string => {
  const head = [
    present === undefined ? '--- /dev/null' : `--- a/${path}`,
    wanted === undefined ? '+++ /dev/null' : `+++ b/${path}`,
  ];
  return [...head, ...hunk(linesOf(present), linesOf(wanted))].join('\n');
};

const linesOf = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n');

/** One hunk from the first different line to the last; lines common to both are context. */
const hunk = (before: readonly string[], after: readonly string[]): string[] => {
  const start = commonLength(before, after);
  const end = commonLength(before.slice(start).reverse(), after.slice(start).reverse());
  const from = Math.max(0, start - context);
  const tail = Math.min(end, context);
  const oldCount = before.length - end + tail - from;
  const newCount = after.length - end + tail - from;
  return [
    `@@ -${from + 1},${oldCount} +${from + 1},${newCount} @@`,
    ...before.slice(from, start).map((line) => ` ${line}`),
    ...changes(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end, before.length - end + tail).map((line) => ` ${line}`),
  ];
};

const commonLength = (left: readonly string[], right: readonly string[]): number => {
  const length = left.findIndex((line, i) => line !== right[i]);
  return length === -1 ? Math.min(left.length, right.length) : Math.min(length, right.length);
};

/** By the longest common subsequence; for large files, all old lines and then all new lines. */
const changes = (before: readonly string[], after: readonly string[]): string[] => {
  if (before.length * after.length > 4_000_000)
    return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        before[i] === after[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(` ${before[i++]}`);
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    ) {
      lines.push(`-${before[i++]}`);
    } else lines.push(`+${after[j++]}`);
  }
  return lines;
};
