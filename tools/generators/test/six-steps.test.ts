import { jest } from '@jest/globals';
import { generateClients } from '@coffeemesh/local';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy.ts';

jest.setTimeout(480_000);

/** A block of code of CONTRIBUTING.md: its language and text. */
type Block = { readonly language: string; readonly text: string };

let copy: WorkspaceCopy;
/** The blocks of each step. */
let steps: Block[][];

beforeAll(async () => {
  copy = copyWorkspace();
  await generateClients({ services: ['cafes'], root: copy.root });
  const [, section = ''] = /## Add an operation in six steps\n([^]*?)\n## /.exec(copy.read('CONTRIBUTING.md')) ?? [];
  steps = section
    .split(/^(?=\*\*\d\. )/m)
    .slice(1)
    .map((step) =>
      [...step.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language = '', text = '']) => ({ language, text })),
    );
});
afterAll(() => copy.remove());

/** The blocks of a step that are of a language, in order. */
const blocks = (step: number, language: string): string[] =>
  steps[step - 1]!.filter((block) => block.language === language).map(({ text }) => text);

/** Runs the commands of a step, line by line. */
const runStep = async (step: number) => {
  const lines = blocks(step, 'sh').flatMap((text) => text.trim().split('\n'));
  expect(lines).not.toEqual([]);
  const ended = [];
  for (const line of lines) ended.push(await copy.run(line));
  return { codes: ended.map(({ code }) => code), output: ended.map(({ output }) => output).join('\n') };
};

const insert = (path: string, after: RegExp, text: string): void => {
  const before = copy.read(path);
  expect(before).toMatch(after);
  copy.write(
    path,
    before.replace(after, (line) => line + text),
  );
};

test('there are six', () => {
  expect(steps).toHaveLength(6);
});

test('1 and 2: what is described passes the linter', async () => {
  const [path, schema] = blocks(1, 'yaml');
  insert('openapi/cafes/oas.yaml', /^paths:\n/m, path!.replace('paths:\n', ''));
  const schemas = 'openapi/cafes/schemas/cafe.yaml';
  copy.write(schemas, `${copy.read(schemas)}${schema}`);
  const { codes, output } = await runStep(2);
  expect({ codes, output }).toEqual({ codes: [0], output: expect.stringContaining('Your API description is valid') });
});

test('3 and 4: the compiler names the one file to write', async () => {
  expect(await runStep(3)).toMatchObject({ codes: [0] });
  const { codes, output } = await runStep(4);
  expect(codes).toEqual([2]);
  expect(output).toMatch(
    /^apps\/cafes\/src\/generated\/handlers\.ts\(\d+,\d+\): error TS2307: Cannot find module '\.\.\/handlers\/get-cafe-sign\.ts'/,
  );
  expect(
    output
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('apps/')),
  ).toHaveLength(1);
});

test('5: the handler', async () => {
  expect(await runStep(5)).toMatchObject({ codes: [0] });
  expect(copy.read('apps/cafes/src/handlers/get-cafe-sign.ts')).toContain('NotImplemented');
  const made = ['src/handlers/get-cafe-sign.ts', 'test/operations/get-cafe-sign.test.ts'].map(
    (path) => `apps/cafes/${path}`,
  );
  expect(await copy.run(`prettier --check ${made.join(' ')}`)).toMatchObject({ code: 0 });
  expect(await copy.run(`eslint ${made.join(' ')}`)).toEqual({ code: 0, output: '' });
  expect(await copy.run('npx tsc --noEmit -p apps/cafes')).toEqual({ code: 0, output: '' });
  copy.write('apps/cafes/src/handlers/get-cafe-sign.ts', blocks(5, 'ts')[0]!);
  expect(await copy.run('npx tsc --noEmit -p apps/cafes')).toEqual({ code: 0, output: '' });
  const again = await copy.run('npx nx g operation cafes getCafeSign');
  expect(again).toEqual({ code: 1, output: expect.stringContaining('get-cafe-sign.ts exists already') });
});

test('6: its tests pass', async () => {
  const [test, scenario] = blocks(6, 'ts');
  copy.write('apps/cafes/test/operations/get-cafe-sign.test.ts', test!);
  insert('apps/cafes/test/contract.test.ts', /^ {2}scenarios: \{\n/m, scenario!);
  const { codes, output } = await runStep(6);
  expect({ codes, output }).toEqual({
    codes: [0, 0],
    output: expect.stringMatching(/getCafeSign[^]* 1 passed[^]* passed/),
  });
});

test('and everything that is generated is as it should be', async () => {
  expect(await copy.run('npm run codegen -- cafes --check')).toMatchObject({ code: 0 });
});
