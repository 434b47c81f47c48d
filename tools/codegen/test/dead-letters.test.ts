import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContract } from '../src/api.ts';
import { bundled } from '../src/bundle.ts';
import { consumesEvents, withDeadLetters } from '../src/dead-letters.ts';
import { servicesIn, workspaceRoot } from '../src/workspace.ts';
import { counterModules, fixtureRoot } from './fixtures.ts';
import { errorsOf } from './given.ts';

/** A copy of the fixture that a test may change. */
const workspaceCopy = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'codegen-'));
  cpSync(fixtureRoot, root, { recursive: true });
  return root;
};

let root: string;
beforeEach(() => {
  root = workspaceCopy();
});
afterEach(() => rmSync(root, { recursive: true }));

const contract = 'openapi/counter/oas.yaml';
const template = 'openapi/shared/dead-letters.yaml';
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
const bundledPaths = async (service: string): Promise<string[]> =>
  Object.keys((await bundled(root, service))['paths'] as object);

describe('a service that receives events', () => {
  test('has the dead-letter operations of the template, with its own name', () => {
    const generated = readContract(root, 'counter').contract.operations.filter(({ deadLetter }) => deadLetter);
    expect(generated.map(({ id, method, path, access, deadLetter }) => [id, method, path, access, deadLetter])).toEqual(
      [
        ['listCounterDeadLetters', 'GET', '/counter-dead-letters', ['operations:read'], 'list'],
        ['replayCounterDeadLetter', 'POST', '/counter-dead-letters/{eventId}/replay', ['operations:write'], 'replay'],
      ],
    );
  });

  test('has them in its bundled document, after its own paths and tags', async () => {
    const document = await bundled(root, 'counter');
    expect(Object.keys(document['paths'] as object).slice(-2)).toEqual([
      '/counter-dead-letters',
      '/counter-dead-letters/{eventId}/replay',
    ]);
    expect(document['tags']).toEqual([
      { name: 'Cups' },
      { name: 'Dead letters', description: 'Events that could not be applied.' },
    ]);
    expect(JSON.stringify(document)).not.toMatch(/dead-letters\.yaml|<[Ss]ervice>/);
    expect(document).toMatchObject({ components: { schemas: { DeadLetter: { required: ['eventId'] } } } });
  });

  test('has them in the table that the kit serves, and writes no handler for them', async () => {
    const modules = await counterModules();
    expect(modules['api/operations.ts']).toContain("deadLetter: 'replay'");
    expect(modules['api/handlers.ts']).not.toContain('DeadLetter');
  });

  test('uses the PascalCase of its name in operationIds', async () => {
    mkdirSync(join(root, 'openapi/coffee-bar'));
    for (const file of ['oas.yaml', 'events.yaml'])
      cpSync(join(root, 'openapi/counter', file), join(root, 'openapi/coffee-bar', file));
    const ids = readContract(root, 'coffee-bar').contract.operations.map(({ id }) => id);
    expect(ids).toContain('listCoffeeBarDeadLetters');
    expect(await bundledPaths('coffee-bar')).toContain('/coffee-bar-dead-letters');
  });

  test('is given the security scheme of the template if it has none', async () => {
    edit(contract, (text) =>
      text
        .replace(/^security: .*\n/m, '')
        .replace(/ {2}securitySchemes:\n.*\n/, '')
        .replace(/security: \[\{.*\n/, 'security: []\n'),
    );
    const document = (await bundled(root, 'counter')) as { components: { securitySchemes: object } };
    expect(document.components.securitySchemes).toEqual({ accessToken: { type: 'http', scheme: 'bearer' } });
    const access = readContract(root, 'counter').contract.operations.map(({ access: scopes }) => scopes);
    expect(access).toContainEqual(['operations:read']);
  });
});

describe('a service that only publishes', () => {
  test('has no dead-letter operations', async () => {
    expect(readContract(root, 'bakery').contract.operations).toEqual([]);
    expect(await bundledPaths('bakery')).toEqual([]);
  });

  test('has them as soon as it receives an event', async () => {
    edit('openapi/bakery/events.yaml', (text) =>
      text.replace(
        'operations:\n',
        "operations:\n  onCupFilled: { action: receive, channel: { $ref: '../counter/events.yaml#/channels/cupFilled' } }\n",
      ),
    );
    expect(await bundledPaths('bakery')).toEqual(['/bakery-dead-letters', '/bakery-dead-letters/{eventId}/replay']);
  });

  test('needs no template', () => {
    rmSync(join(root, template));
    expect(errorsOf(() => readContract(root, 'bakery'))).toEqual([]);
  });
});

describe('contract errors', () => {
  test('a missing template is named', () => {
    rmSync(join(root, template));
    expect(errorsOf(() => readContract(root, 'counter'))).toEqual([
      `${template}:1: there is no such file; services that receive events need it`,
    ]);
  });

  test('a construct of the template is named with its line', () => {
    edit(template, (text) => text.replace('summary: List dead letters', 'sumary: List dead letters'));
    const line =
      readFileSync(join(root, template), 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('sumary')) + 1;
    expect(errorsOf(() => readContract(root, 'counter'))).toEqual([
      expect.stringMatching(new RegExp(`^${template}:${line}: unknown Operation Object field sumary`)),
    ]);
  });

  test('an operation that the contract has as well is used twice', () => {
    edit(contract, (text) => text.replace('operationId: listCups', 'operationId: listCounterDeadLetters'));
    expect(errorsOf(() => readContract(root, 'counter'))).toEqual(
      expect.arrayContaining([expect.stringContaining('operationId listCounterDeadLetters is used twice')]),
    );
  });

  test('a path that the contract has as well is named', () => {
    edit(contract, (text) => text.replace('  /cups:\n', '  /counter-dead-letters:\n'));
    const line = readFileSync(join(root, contract), 'utf8').split('\n').indexOf('  /counter-dead-letters:') + 1;
    expect(errorsOf(() => readContract(root, 'counter'))).toEqual([
      `${contract}:${line}: the path /counter-dead-letters is generated, from ${template}`,
    ]);
  });
});

test('a tag or security scheme of the document is not replaced', () => {
  const document = {
    tags: [{ name: 'Dead letters', description: 'Own.' }],
    paths: {},
    components: { securitySchemes: { accessToken: 1 } },
  };
  const merged = withDeadLetters(document, {
    tags: [{ name: 'Dead letters', description: 'Of the template.' }],
    paths: {},
    components: { securitySchemes: { accessToken: 2 } },
  });
  expect(merged).toEqual(document);
});

test('in this repository, exactly the services that receive events have four dead-letter operations each', () => {
  const actions = Object.fromEntries(
    servicesIn(workspaceRoot).map((service) => [
      service,
      readContract(workspaceRoot, service).contract.operations.flatMap(({ deadLetter }) => deadLetter ?? []),
    ]),
  );
  for (const [service, found] of Object.entries(actions))
    expect([service, found]).toEqual([
      service,
      consumesEvents(workspaceRoot, service) ? ['list', 'get', 'replay', 'discard'] : [],
    ]);
  expect(Object.keys(actions).filter((service) => actions[service]!.length > 0)).toEqual(
    expect.arrayContaining(['delivery', 'inventory', 'orders', 'products']),
  );
});
