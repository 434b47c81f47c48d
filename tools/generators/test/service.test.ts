import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { jest } from '@jest/globals';
import { generateClients } from '@coffeemesh/local';
import {
  freePort,
  type LocalPostgres,
  migrate,
  startTemporaryPostgres,
  writeMigration,
} from '@coffeemesh/local-servers';
import { getPotHandler, teaContract, teaEvents } from './tea.ts';
import { countsOf, outcomesIn } from './test-outcomes.ts';
import { copyWorkspace, type Ended, type WorkspaceCopy } from './workspace-copy.ts';

jest.setTimeout(480_000);

let copy: WorkspaceCopy;
let made: Ended;

beforeAll(async () => {
  copy = copyWorkspace();
  mkdirSync(join(copy.root, 'openapi/tea'));
  copy.write('openapi/tea/oas.yaml', teaContract);
  copy.write('openapi/tea/events.yaml', teaEvents);
  made = await copy.run('nx g service tea --no-install');
  copy.link();
});
afterAll(() => copy.remove());

/** The files below a folder of the copy, sorted. */
const filesOf = (folder: string): string[] =>
  readdirSync(join(copy.root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(join(copy.root, folder), join(entry.parentPath, entry.name)))
    .toSorted();

describe('nx g service', () => {
  test('creates the app in the shape of every service, its schema, its client and the project files', () => {
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('CREATE apps/tea/src/main.ts') });
    const generated = ['README.md', 'project.json', 'package.json', 'tsconfig.json', 'main.mjs'];
    const src = ['app', 'config', 'deps', 'main', 'domain/access', 'events/consumed/index'];
    const own = [
      'handlers/brew-pot',
      'handlers/get-pot',
      'events/consumed/on-order-ready',
      'events/published/tea-events',
    ];
    const tests = ['contract', 'dead-letters', 'domain/access', 'events/on-order-ready', 'operations/brew-pot'];
    expect(filesOf('apps/tea').filter((path) => !path.startsWith('src/generated/'))).toEqual(
      [
        ...generated,
        ...[...src, ...own].map((name) => `src/${name}.ts`),
        ...[...tests, 'operations/get-pot'].map((name) => `test/${name}.test.ts`),
        'test/harness.ts',
      ].toSorted(),
    );
    const elsewhere = [
      'apps/tea/src/generated/handlers.ts',
      'apps/tea/src/generated/api/handlers.ts',
      'apps/tea/src/generated/events/consumed.ts',
      'prisma/tea/schema.prisma',
      'openapi/tea/project.json',
      'libs/clients/tea/package.json',
    ];
    expect(elsewhere.filter((path) => !copy.exists(path))).toEqual([]);
    expect(copy.read('prisma/tea/schema.prisma')).toContain('@@schema("tea")');
  });

  test('no file of it is empty', () => {
    expect(filesOf('apps/tea').filter((path) => copy.read(`apps/tea/${path}`).trim() === '')).toEqual([]);
  });

  test('it is formatted', async () => {
    const { code, output } = await copy.run('prettier --check apps/tea openapi/tea/project.json prisma/tea docs');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('All matched files use Prettier') });
  });

  test('it follows the rules of the linter, those of the layers too', async () => {
    // One run, because it reads the types of the whole repository: the only fault is that of the file that breaks a rule.
    const wrong = 'apps/tea/src/handlers/read-leaves.ts';
    copy.write(wrong, "export * from '../generated/prisma/client.ts';\n");
    const { output } = await copy.run('eslint apps/tea --format json');
    copy.delete(wrong);
    const results = JSON.parse(output) as { filePath: string; messages: { message: string }[] }[];
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ message }) => [relative(copy.root, filePath), message]),
    );
    expect(found).toEqual([[wrong, 'handlers may not import generated/prisma.']]);
    expect(results.length).toBeGreaterThan(15);
  });

  test('leaves the dead-letter operations to the kit, and tests them', () => {
    expect(copy.read('apps/tea/src/generated/api/operations.ts')).toContain('/tea-dead-letters/{eventId}/replay');
    expect(copy.read('libs/clients/tea/src/generated/client.js')).toContain('replayTeaDeadLetter');
    expect(copy.read('apps/tea/src/generated/handlers.ts')).not.toContain('DeadLetter');
    expect(copy.exists('apps/tea/src/handlers/list-tea-dead-letters.ts')).toBe(false);
    expect(copy.exists('apps/tea/test/dead-letters.test.ts')).toBe(true);
  });

  test('nx g operation refuses a dead-letter operation', async () => {
    const { code, output } = await copy.run('nx g operation tea replayTeaDeadLetter');
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('replayTeaDeadLetter is a dead-letter operation: the service kit handles it.'),
    });
  });

  test('its projects are known to Nx', async () => {
    const { output } = await copy.run('nx show projects --projects "tea*" --json');
    expect(JSON.parse(output)).toEqual(expect.arrayContaining(['tea', 'tea-client', 'tea-contract', 'tea-schema']));
  });

  test('its contract is known to the gateway, and a change of it affects the gateway', async () => {
    const gateway = JSON.parse((await copy.run('nx show project gateway --json')).output) as Record<string, unknown>;
    expect(gateway['implicitDependencies']).toContain('tea-contract');
    const { output } = await copy.run('nx show projects --affected --files=openapi/tea/oas.yaml --json');
    expect(JSON.parse(output)).toEqual(expect.arrayContaining(['tea', 'tea-client', 'gateway']));
  });

  test('the gateway routes to it, documents it, and needs its address', async () => {
    const chain = 'apps/gateway/src/generated';
    expect(copy.read(`${chain}/chain/routes.ts`)).toContain("'/pots/{potId}'");
    expect(copy.read(`${chain}/document/openapi.json`)).toContain('"/pots/{potId}"');
    expect(copy.read('docs/configuration.md')).toContain('TEA_URL');
    expect(await copy.run('tsc --noEmit -p apps/gateway')).toEqual({ code: 0, output: '' });
  });

  test('everything that is generated is as it should be', async () => {
    expect(await copy.run('npm run -s codegen-check')).toEqual({ code: 0, output: '' });
  });

  test('a change of the events that it consumes affects it', async () => {
    const tea = JSON.parse((await copy.run('nx show project tea --json')).output) as {
      targets: Record<string, { inputs: string[] }>;
    };
    expect(tea.targets['codegen-check']!.inputs).toContain('{workspaceRoot}/openapi/orders/events.yaml');
    const { output } = await copy.run('nx show projects --affected --files=openapi/orders/events.yaml --json');
    expect(JSON.parse(output)).toEqual(expect.arrayContaining(['tea', 'messaging']));
  });

  test('refuses to create it again, and changes nothing', async () => {
    const folders = [
      'apps/tea',
      'apps/gateway',
      'openapi/tea',
      'prisma/tea',
      'libs/clients/tea',
      'libs/messaging',
      'docs',
    ];
    const contents = () =>
      folders.flatMap((folder) => filesOf(folder).map((path) => [path, copy.read(`${folder}/${path}`)]));
    const before = contents();
    const { code, output } = await copy.run('nx g service tea');
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('apps/tea exists already, and nothing is overwritten'),
    });
    expect(contents()).toEqual(before);
  });
});

describe('the new service', () => {
  let postgres: LocalPostgres;
  let process: ChildProcess;
  let origin: string;
  let said = '';
  let asGenerated: { types: Ended; tests: Ended };

  beforeAll(async () => {
    postgres = await startTemporaryPostgres();
    await writeMigration(postgres.url(), 'tea', 'init', copy.root);
    await generateClients({ services: ['tea'], root: copy.root });
    asGenerated = {
      types: await copy.run('tsc --noEmit -p apps/tea'),
      tests: await copy.run('npm run -s jest -- apps/tea/ --maxWorkers=1 --json --outputFile=tea-tests.json'),
    };
    copy.write('apps/tea/src/handlers/get-pot.ts', getPotHandler);
    await migrate({
      adminUrl: postgres.url('coffeemesh'),
      services: ['tea'],
      passwords: { tea: 'leaf', transport: 'van' },
      root: copy.root,
    });
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    process = start(port);
    await until(async () => (await fetch(`${origin}/health/ready`)).ok);
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGTERM');
    expect(await ended).toBe(0);
    await postgres.stop();
  });

  const start = (port: number): ChildProcess => {
    const database = (role: string, password: string) => {
      const url = new URL(postgres.url('coffeemesh'));
      return Object.assign(url, { username: role, password }).href;
    };
    const child = spawn(globalThis.process.execPath, ['apps/tea'], {
      cwd: copy.root,
      env: {
        PORT: String(port),
        DATABASE_URL: database('tea', 'leaf'),
        TRANSPORT_URL: database('transport', 'van'),
        IDENTITY_URL: 'http://127.0.0.1:1',
        TOKEN_ISSUER: 'nobody',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return child;
  };

  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
      if (process.exitCode !== null) throw new Error(said);
      if (await holds().catch(() => false)) return;
    }
    throw new Error(`not ready: ${said}`);
  };

  const outcomes = (file: RegExp, name?: RegExp) => outcomesIn(copy.read('tea-tests.json'), file, name);

  test('compiles and is green as it was generated', () => {
    expect(asGenerated.types).toEqual({ code: 0, output: '' });
    expect(asGenerated.tests.code).toBe(0);
    expect(JSON.parse(copy.read('tea-tests.json'))).toMatchObject({ numPassedTestSuites: 6, numTotalTestSuites: 6 });
  });

  test('has a contract suite that does not take a handler for done that is not written yet', () => {
    expect(outcomes(/contract\.test/, /^(brewPot|getPot) /)).toEqual({
      'brewPot 201': 'todo',
      'brewPot 400': 'passed',
      'brewPot 401': 'passed',
      'brewPot 403': 'passed',
      'brewPot 503': 'todo',
      'brewPot is still to be written': 'passed',
      'getPot 200': 'todo',
      'getPot 400': 'passed',
      'getPot 404': 'todo',
      'getPot 503': 'todo',
      'getPot is still to be written': 'passed',
    });
  });

  test('compiles, its client too', async () => {
    expect(await copy.run('tsc --noEmit -p apps/tea')).toEqual({ code: 0, output: '' });
  });

  test('is called by its own client', async () => {
    const { createTeaClient, ProblemError } = (await import(join(copy.root, 'libs/clients/tea/src/index.js'))) as {
      createTeaClient(
        options: object,
      ): Record<'getPot' | 'brewPot', (request: object) => Promise<{ status: number; data: unknown }>>;
      ProblemError: { is(error: unknown, slug: string): boolean };
    };
    const tea = createTeaClient({ baseUrl: `${origin}/v1` });
    const potId = '0190c0de-0000-7000-8000-000000000001';
    expect(await tea.getPot({ path: { potId } })).toMatchObject({ status: 200, data: { id: potId, leaf: 'Sencha' } });
    const refusal = (call: Promise<unknown>) =>
      call.then(
        () => undefined,
        (error: unknown) => error,
      );
    const unknown = await refusal(tea.getPot({ path: { potId: potId.replace(/1$/, '2') } }));
    expect(ProblemError.is(unknown, 'not-found')).toBe(true);
    const anonymous = await refusal(tea.brewPot({ body: { leaf: 'Assam' }, idempotencyKey: 'k' }));
    expect(ProblemError.is(anonymous, 'unauthenticated')).toBe(true);
  });

  test('serves its dead letters, for administrators only', async () => {
    const list = await fetch(`${origin}/v1/tea-dead-letters`);
    expect([list.status, await list.json()]).toMatchObject([401, { type: '/problems/unauthenticated' }]);
    const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as { paths: object };
    expect(Object.keys(paths).filter((path) => path.includes('dead-letters'))).toHaveLength(4);
  });

  test('has dead-letter operations that pass their tests and the contract suite', () => {
    expect(countsOf(outcomes(/dead-letters\.test/))).toEqual({ passed: 6, todo: 1 });
    expect(countsOf(outcomes(/contract\.test/, /TeaDeadLetter/))).toEqual({ passed: 33 });
  });

  test('serves its document', async () => {
    const document = (await (await fetch(`${origin}/openapi.json`)).json()) as { info: { title: string } };
    expect(document.info.title).toBe('CoffeeMesh Tea');
  });

  test('has operation tests that pass, and list what is still to be tested', () => {
    expect(countsOf(outcomes(/operations/))).toEqual({ passed: 2, todo: 5 });
  });

  test('guards every operation that needs a token', () => {
    expect(outcomes(/domain/)).toEqual({
      'assertCanBrewPot lets administrators pass': 'passed',
      'assertCanBrewPot refuses a customer with 403': 'passed',
      'assertCanBrewPot refuses a service with 403': 'passed',
      'assertCanBrewPot refuses a staff with 403': 'passed',
    });
  });
});

describe('the contract suite of a service with a written handler', () => {
  const contract = (name: string) =>
    copy.run(`npm run -s jest -- apps/tea/test/contract.test.ts -t "${name}" --maxWorkers=1`);

  test('is red while the handler is listed as unwritten', async () => {
    const { code, output } = await contract('getPot is still to be written');
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('getPot is written: remove it from `unwritten`'),
    });
  });

  test('is red without its scenarios', async () => {
    const path = 'apps/tea/test/contract.test.ts';
    const listed = copy.read(path);
    expect(listed).toContain("unwritten: ['brewPot', 'getPot'],");
    copy.write(path, listed.replace("'brewPot', 'getPot'", "'brewPot'"));
    const { code, output } = await contract('getPot 200');
    copy.write(path, listed);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('add scenarios.getPot[200]') });
  });
});
