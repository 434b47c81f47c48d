import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/run.ts';
import { fixtureRoot } from './fixtures.ts';

/** A workspace of its own, with the fixture's contracts. */
const root = mkdtempSync(join(tmpdir(), 'codegen-'));
beforeAll(() => cpSync(fixtureRoot, root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

const codegen = async (...args: string[]) => {
  const lines: string[] = [];
  const output = { log: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
  return { code: await run(root, args, output), lines };
};

const operations = 'apps/counter/src/generated/api/operations.ts';

test('generates every file, and nothing on a second run', async () => {
  const first = await codegen('--all');
  expect(first.code).toBe(0);
  expect(first.lines).toEqual(
    expect.arrayContaining([
      `written ${operations}`,
      'written apps/counter/src/generated/events/consumed.ts',
      'written apps/bakery/src/generated/events/published.ts',
      'written libs/clients/counter/package.json',
      'written libs/clients/counter/src/generated/client.js',
      'written libs/messaging/src/generated/topology.ts',
    ]),
  );
  expect(await codegen('--all')).toEqual({ code: 0, lines: [] });
});

describe('bundled documents', () => {
  const bundled = ['bakery', 'counter', 'gateway'].map((app) => `apps/${app}/src/generated/document/openapi.json`);

  test('are written with all other files', () => {
    expect(bundled.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
    const { paths } = JSON.parse(readFileSync(`${root}/${bundled[2]}`, 'utf8')) as { paths: object };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/cups']));
  });

  test('are written alone with --documents, and only after a change', async () => {
    rmSync(`${root}/${operations}`);
    expect(await codegen('--documents')).toEqual({ code: 0, lines: [] });
    for (const path of bundled) rmSync(`${root}/${path}`);
    expect(await codegen('--documents')).toEqual({ code: 0, lines: bundled.map((path) => `written ${path}`) });
    writeFileSync(`${root}/${bundled[1]}`, '{}');
    expect(await codegen('--documents')).toEqual({ code: 0, lines: [`written ${bundled[1]}`] });
    expect(await codegen('counter')).toEqual({ code: 0, lines: [`written ${operations}`] });
  });

  test('are written again after a change of a contract', async () => {
    const contract = `${root}/openapi/counter/oas.yaml`;
    const authored = readFileSync(contract, 'utf8');
    writeFileSync(contract, authored.replace('title: Counter', 'title: Another counter'));
    expect(await codegen('--documents')).toEqual({ code: 0, lines: [`written ${bundled[1]}`] });
    writeFileSync(contract, authored);
    expect((await codegen('--documents')).lines).toEqual([`written ${bundled[1]}`]);
  });

  test('are ignored by --check', async () => {
    for (const path of bundled) rmSync(`${root}/${path}`);
    expect(await codegen('--check')).toEqual({ code: 0, lines: [] });
    expect(existsSync(`${root}/${bundled[0]}`)).toBe(false);
    await codegen('--documents');
  });
});

test('--check passes where nothing differs', async () => {
  expect(await codegen('--check')).toEqual({ code: 0, lines: [] });
});

test('--check prints the difference and the command, and writes nothing', async () => {
  const edited = readFileSync(`${root}/${operations}`, 'utf8').replace("access: 'public'", 'access: []');
  writeFileSync(`${root}/${operations}`, edited);
  const { code, lines } = await codegen('counter', '--check');
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain(`--- a/${operations}\n+++ b/${operations}\n`);
  expect(lines.join('\n')).toContain("\n-    access: [],\n+    access: 'public',\n");
  expect(lines.at(-1)).toMatch(/Run: npm run codegen -- counter$/);
  expect(readFileSync(`${root}/${operations}`, 'utf8')).toBe(edited);
  expect(await codegen('counter')).toEqual({ code: 0, lines: [`written ${operations}`] });
});

test('removes a file that is no longer generated', async () => {
  const stale = 'apps/counter/src/generated/api/stale.ts';
  writeFileSync(`${root}/${stale}`, '');
  expect((await codegen('counter', '--check')).code).toBe(1);
  expect(await codegen('counter')).toEqual({ code: 0, lines: [`removed ${stale}`] });
  expect(existsSync(`${root}/${stale}`)).toBe(false);
});

test('an error names file, line and construct, and no file is written', async () => {
  const contract = `${root}/openapi/counter/oas.yaml`;
  const authored = readFileSync(contract, 'utf8');
  writeFileSync(
    contract,
    authored
      .replace('enum: [small, large] }', 'enum: [small, large], nullable: true }')
      .replace('operationId: listCups', 'operationId: delete'),
  );
  const published = `${root}/apps/counter/src/generated/events/published.ts`;
  const bundled = `${root}/apps/counter/src/generated/document/openapi.json`;
  const before = readFileSync(bundled, 'utf8');
  rmSync(published);
  const { code, lines } = await codegen('--all');
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^openapi\/counter\/oas\.yaml:\d+: operationId delete is a reserved word of JavaScript/),
    expect.stringMatching(/^openapi\/counter\/oas\.yaml:\d+: unknown JSON Schema keyword nullable /),
  ]);
  expect([existsSync(published), readFileSync(bundled, 'utf8')]).toEqual([false, before]);
  writeFileSync(contract, authored);
  expect((await codegen('counter')).lines).toContain('written apps/counter/src/generated/events/published.ts');
});

test('two services with the same route, path or operationId are errors that name both places', async () => {
  const contract = `${root}/openapi/bakery/oas.yaml`;
  const authored = readFileSync(contract, 'utf8');
  const parameter = 'parameters: [{ name: id, in: path, required: true, schema: { type: string } }]';
  const ok = 'responses: { "204": { description: Done. } }';
  writeFileSync(
    contract,
    `openapi: 3.1.0
info: { title: Bakery, version: 1.0.0 }
servers: [{ url: /v1 }]
paths:
  /cups:
    get: { operationId: listOtherCups, ${ok} }
  /cups/{id}:
    ${parameter}
    delete: { operationId: deleteCup, ${ok} }
  /cakes:
    get: { operationId: listCups, ${ok} }
`,
  );
  const { code, lines } = await codegen('--all');
  writeFileSync(contract, authored);
  expect(code).toBe(1);
  const at = (line: string) => new RegExp(`^openapi/counter/oas\\.yaml:\\d+: ${line}$`);
  expect(lines.slice(0, 4)).toEqual([
    expect.stringMatching(at('GET /cups is the same request as GET /cups \\(openapi/bakery/oas.yaml:6\\)')),
    expect.stringMatching(at('GET /cups has the operationId of GET /cakes \\(openapi/bakery/oas.yaml:11\\)')),
    expect.stringMatching(
      at('GET /cups/{cupId} is the same path as DELETE /cups/{id} \\(openapi/bakery/oas.yaml:9\\)'),
    ),
    expect.stringMatching(
      at('DELETE /cups/{cupId} is the same request as DELETE /cups/{id} \\(openapi/bakery/oas.yaml:9\\)'),
    ),
  ]);
});

test('a missing info.yaml of the gateway is an error', async () => {
  const path = 'openapi/gateway/info.yaml';
  const authored = readFileSync(`${root}/${path}`, 'utf8');
  rmSync(`${root}/${path}`);
  const { code, lines } = await codegen('counter');
  expect(code).toBe(1);
  expect(lines).toContain(`${path}:1: there is no such file; it is the info of the document of all services`);
  writeFileSync(`${root}/${path}`, authored);
});

test('an unknown service is exit code 2', async () => {
  const want = 'No openapi/tea/oas.yaml. There are: bakery, counter';
  expect(await codegen('tea')).toEqual({ code: 2, lines: [want] });
});
