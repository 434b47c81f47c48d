import { lint, rulesOf, type Snippet } from './lint.ts';

type Example = { readonly rule: string; readonly wrong: Snippet; readonly right: Snippet };

const file = (path: string, ...lines: string[]): Snippet => ({ path, code: `${lines.join('\n')}\n` });
const typed = (...lines: string[]): Snippet => ({
  ...file('tools/lint/test/fixtures/typed.ts', ...lines),
  typed: true,
});
const lib = 'libs/kernel/src/new-file.ts';
const domain = 'apps/orders/src/domain/new-file.ts';
const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `export const x${i} = ${i};`);

const naming = '@typescript-eslint/naming-convention';
const fileName = 'coffeemesh/file-name';

/** For each rule what it refuses, and the nearest that it accepts. */
const examples: readonly Example[] = [
  {
    rule: 'import-x/order',
    wrong: file(lib, "import { b } from './b.ts';", "import { pg } from 'pg';", 'export const c = [b, pg];'),
    right: file(lib, "import { pg } from 'pg';", "import { b } from './b.ts';", 'export const c = [b, pg];'),
  },
  {
    rule: 'import-x/order',
    wrong: file(
      lib,
      "import { k } from '@coffeemesh/kernel';",
      "import { pg } from 'pg';",
      'export const c = [k, pg];',
    ),
    right: file(
      lib,
      "import { pg } from 'pg';",
      "import { k } from '@coffeemesh/kernel';",
      'export const c = [k, pg];',
    ),
  },
  {
    rule: 'import-x/order',
    wrong: file(lib, "import { b } from './b.ts';", "import { a } from './a.ts';", 'export const c = [a, b];'),
    right: file(lib, "import { a } from './a.ts';", "import { b } from './b.ts';", 'export const c = [a, b];'),
  },
  {
    rule: 'import-x/order',
    wrong: file(lib, "import { s } from './s.ts';", "import { p } from '../p.ts';", 'export const c = [s, p];'),
    right: file(lib, "import { p } from '../p.ts';", "import { s } from './s.ts';", 'export const c = [s, p];'),
  },
  {
    rule: 'import-x/no-cycle',
    wrong: file(
      'tools/lint/test/fixtures/one.ts',
      "import { two } from './two.ts';",
      '',
      'export const one = (): number => two();',
    ),
    right: file(
      'tools/lint/test/fixtures/three.ts',
      "import { two } from './two.ts';",
      '',
      'export const three = (): number => two();',
    ),
  },
  { rule: naming, wrong: file(lib, 'export const MAX_TRIES = 3;'), right: file(lib, 'export const maxTries = 3;') },
  {
    rule: naming,
    wrong: file('apps/orders/src/domain/limits.ts', 'export const MAX_TRIES = 3;'),
    right: file('apps/orders/src/domain/policy.ts', 'export const MAX_TRIES = 3;'),
  },
  { rule: naming, wrong: file(lib, 'export const NOW = 3;'), right: file(lib, 'export const Now = 3;') },
  ...['tools/bench/src/limits.ts', 'apps/orders/test/limits.ts', 'tools/local/limits.mjs', 'libs/testing/src/x.ts'].map(
    (path) => ({
      rule: naming,
      wrong: file(path, 'export const MAX_TRIES = 3;'),
      right: file(path, 'export const maxTries = 3;', 'export const f = ({ DATABASE_URL }) => DATABASE_URL;'),
    }),
  ),
  { rule: naming, wrong: file(lib, 'export type order = string;'), right: file(lib, 'export type Order = string;') },
  { rule: naming, wrong: file(lib, 'export class OrderStoreImpl {}'), right: file(lib, 'export class OrderStore {}') },
  { rule: naming, wrong: file(lib, 'export class OrderManager {}'), right: file(lib, 'export class Orders {}') },
  {
    rule: naming,
    wrong: file(lib, 'export const f = (A: number) => A;'),
    right: file(lib, 'export const f = (a: number) => a;'),
  },
  { rule: fileName, wrong: file('libs/kernel/src/newFile.ts', 'export {};'), right: file(lib, 'export {};') },
  ...['utils', 'helpers', 'common', 'order-manager', 'store-impl'].map((name) => ({
    rule: fileName,
    wrong: file(`libs/kernel/src/${name}.ts`, 'export {};'),
    right: file(lib, 'export {};'),
  })),
  {
    rule: fileName,
    wrong: file('libs/kernel/src/helpers/money.ts', 'export {};'),
    right: file('libs/kernel/src/money/add.ts', 'export {};'),
  },
  {
    rule: 'max-lines',
    wrong: file('apps/orders/src/handlers/new-file.ts', ...lines(61)),
    right: file('apps/orders/src/handlers/new-file.ts', ...lines(60)),
  },
  { rule: 'max-lines', wrong: file(domain, ...lines(151)), right: file(domain, ...lines(150)) },
  { rule: 'max-lines', wrong: file(lib, ...lines(151)), right: file(lib, '', '// why', ...lines(150)) },
  {
    rule: 'max-lines',
    wrong: file('apps/orders/test/new.test.ts', ...lines(301)),
    right: file('apps/orders/test/new.test.ts', ...lines(300)),
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    wrong: typed('export const f = async () => 1;', 'f();'),
    right: typed('export const f = async () => 1;', 'await f();'),
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    wrong: typed('declare const f: () => Promise<boolean>;', 'export const x = f() ? 1 : 2;'),
    right: typed('declare const f: () => Promise<boolean>;', 'export const x = (await f()) ? 1 : 2;'),
  },
  {
    rule: '@typescript-eslint/await-thenable',
    wrong: typed('export const x = await 1;'),
    right: typed('export const x = await Promise.resolve(1);'),
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    wrong: typed("declare const x: 'a' | 'b';", 'switch (x) {', "  case 'a':", '}', 'export {};'),
    right: typed("declare const x: 'a' | 'b';", 'switch (x) {', "  case 'a':", "  case 'b':", '}', 'export {};'),
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    wrong: file(lib, "import { A } from './a.ts';", 'export type B = A;'),
    right: file(lib, "import type { A } from './a.ts';", 'export type B = A;'),
  },
  {
    rule: '@typescript-eslint/no-unused-vars',
    wrong: file(lib, 'export const f = (a: number) => 1;'),
    right: file(lib, 'export const f = (_a: number) => 1;'),
  },
  {
    rule: 'eqeqeq',
    wrong: file(lib, 'export const f = (a: number) => a == 1;'),
    right: file(lib, 'export const f = (a: number) => a === 1;'),
  },
  { rule: 'no-console', wrong: file(lib, 'console.log(1);'), right: file('tools/codegen/src/x.ts', 'console.log(1);') },
  {
    rule: 'no-restricted-properties',
    wrong: file('apps/orders/src/handlers/new-file.ts', 'export const port = process.env.PORT;'),
    right: file('apps/orders/src/config.ts', 'export const port = process.env.PORT;'),
  },
  {
    rule: 'no-restricted-properties',
    wrong: file('apps/orders/src/store/new-file.ts', 'export const now = Date.now();'),
    right: file('apps/orders/src/main.ts', 'export const now = Date.now();'),
  },
  {
    rule: 'no-restricted-properties',
    wrong: file(domain, 'export const x = Math.random();'),
    right: file('apps/orders/src/clients/new-file.ts', 'export const x = Math.random();'),
  },
  {
    rule: 'no-restricted-syntax',
    wrong: file(domain, 'export const now = new Date();'),
    right: file(domain, 'export const then = new Date(0);'),
  },
  {
    rule: 'no-restricted-globals',
    wrong: file(domain, 'export const x = process.pid;'),
    right: file('apps/orders/src/main.ts', 'export const x = process.pid;'),
  },
];

const found = lint([
  ...examples.flatMap(({ wrong, right }) => [wrong, right]),
  file(lib, '/* eslint-disable */', 'export const f = (a: number) => a == 1;'),
  file('libs/kernel/src/new-file.ts', "export * from '@coffeemesh/service-kit';"),
]);
const [withDisable, withWrongProject] = found.slice(-2);

test.each(examples.map(({ rule, wrong }, i) => ({ rule, code: wrong.code.slice(0, 60), path: wrong.path, i })))(
  '$rule is reported in $path: $code',
  ({ rule, i }) => {
    expect(rulesOf(found[2 * i])).toContain(rule);
    expect(rulesOf(found[2 * i + 1])).not.toContain(rule);
  },
);

test('the examples are code that the parser can read', () => {
  expect(found.flat().filter(({ rule, message }) => rule === 'fatal' && !message.includes('noInlineConfig'))).toEqual(
    [],
  );
});

test('a rule cannot be switched off in the code', () => {
  expect(rulesOf(withDisable)).toContain('eqeqeq');
});

test('an app reaches another project only as the project tags allow', () => {
  expect(rulesOf(withWrongProject)).toContain('@nx/enforce-module-boundaries');
});
