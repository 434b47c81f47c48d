import { expect } from 'expect';
import { addEventHandler, afterAll, afterEach, beforeAll, beforeEach, describe, getState } from 'jest-circus';
import { it, resetState, run, setState, test, type State } from 'jest-circus';

export type FileResult = {
  /** Names with those of the blocks around them. */
  readonly name: string;
  readonly error: string | undefined;
  readonly durationMs: number;
};

Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test });

type Test = State['rootDescribeBlock']['tests'][number];

const nameOf = (names: readonly unknown[]): string => names.slice(1).join(' ');

const pathOf = ({ name, parent }: Pick<Test, 'name' | 'parent'>): readonly unknown[] => {
  const names: unknown[] = [name];
  for (let block: Test['parent'] | undefined = parent; block !== undefined; block = block.parent)
    names.unshift(block.name);
  return names;
};

let onTest: (name: string | undefined) => void = () => {};
addEventHandler((event) => {
  if (event.name === 'test_start') onTest(nameOf(pathOf(event.test)));
  if (event.name === 'test_done') onTest(undefined);
});

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const exactly = (names: readonly string[]): RegExp =>
  new RegExp(`^(?:${names.map((name) => escaped(name)).join('|')})$`);

export type Selection = {
  /** Without names all tests of the file run. */
  readonly names?: readonly string[] | undefined;
  readonly onTest: (name: string | undefined) => void;
};

/**
 * Runs the tests that `load` declares, by Jest's own engine, but in this process and without a new environment: a few
 * milliseconds instead of half a second.
 */
export const runFile = async (load: () => Promise<void>, selection: Selection): Promise<readonly FileResult[]> => {
  resetState();
  onTest = selection.onTest;
  setState({
    ...getState(),
    testTimeout: 60_000,
    testNamePattern: selection.names === undefined ? null : exactly(selection.names),
  });
  await load();
  const { testResults } = await run();
  return testResults
    .filter(({ status }) => status !== 'skip' && status !== 'todo')
    .map(({ testPath, errors, duration }) => ({
      name: nameOf(testPath),
      error: errors[0],
      durationMs: duration ?? 0,
    }));
};
