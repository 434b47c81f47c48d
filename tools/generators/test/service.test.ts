import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
import { copyWorkspace, type Ended, type WorkspaceCopy } from './workspace-copy.ts';

jest.setTimeout(180_000);

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

describe('nx g service', () => {
  test('makes the app, its handlers and tests, its schema, its client and the project files', () => {
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('CREATE apps/tea/src/main.ts') });
    const paths = [
      'apps/tea/project.json',
      'apps/tea/src/deps.ts',
      'apps/tea/src/handlers/brew-pot.ts',
      'apps/tea/src/handlers/get-pot.ts',
      'apps/tea/src/handlers/index.ts',
      'apps/tea/src/events/on-order-ready.ts',
      'apps/tea/src/generated/api/handlers.ts',
      'apps/tea/src/generated/events/consumed.ts',
      'apps/tea/test/operations/brew-pot.test.ts',
      'apps/tea/test/contract.test.ts',
      'prisma/tea/schema.prisma',
      'openapi/tea/project.json',
      'libs/clients/tea/package.json',
    ];
    expect(paths.filter((path) => !copy.exists(path))).toEqual([]);
    expect(copy.read('prisma/tea/schema.prisma')).toContain('@@schema("tea")');
  });

  test('leaves the dead-letter operations to the kit, and tests them', () => {
    expect(copy.read('apps/tea/src/generated/api/operations.ts')).toContain('/tea-dead-letters/{eventId}/replay');
    expect(copy.read('libs/clients/tea/src/generated/client.js')).toContain('replayTeaDeadLetter');
    expect(copy.read('apps/tea/src/handlers/index.ts')).not.toContain('DeadLetter');
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

  test('a change of the events that it consumes affects it', async () => {
    const tea = JSON.parse((await copy.run('nx show project tea --json')).output) as {
      targets: Record<string, { inputs: string[] }>;
    };
    expect(tea.targets['codegen-check']!.inputs).toContain('{workspaceRoot}/openapi/orders/events.yaml');
    const { output } = await copy.run('nx show projects --affected --files=openapi/orders/events.yaml --json');
    expect(JSON.parse(output)).toEqual(expect.arrayContaining(['tea', 'messaging']));
  });

  test('refuses to make it again, and changes nothing', async () => {
    const before = copy.read('apps/tea/src/handlers/get-pot.ts');
    const { code, output } = await copy.run('nx g service tea');
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('apps/tea is there already, and nothing is overwritten'),
    });
    expect(copy.read('apps/tea/src/handlers/get-pot.ts')).toBe(before);
  });
});

describe('the new service', () => {
  let postgres: LocalPostgres;
  let process: ChildProcess;
  let origin: string;
  let said = '';

  beforeAll(async () => {
    postgres = await startTemporaryPostgres();
    await writeMigration(postgres.url(), 'tea', 'init', copy.root);
    await generateClients({ services: ['tea'], root: copy.root });
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
    const child = spawn(globalThis.process.execPath, ['apps/tea/src/main.ts'], {
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

  test('has dead-letter operations that pass their tests and the contract suite', async () => {
    const { code, output } = await copy.run('npm run -s jest -- apps/tea/test/dead-letters --maxWorkers=1');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/ 1 todo, 6 passed, 7 total/) });
    const contract = await copy.run(
      'npm run -s jest -- apps/tea/test/contract.test.ts -t "TeaDeadLetter" --maxWorkers=1',
    );
    expect(contract).toEqual({ code: 0, output: expect.stringMatching(/ 33 passed/) });
  });

  test('serves its document', async () => {
    const document = (await (await fetch(`${origin}/openapi.json`)).json()) as { info: { title: string } };
    expect(document.info.title).toBe('CoffeeMesh Tea');
  });

  test('has operation tests that pass, and tell what is still to be tested', async () => {
    const { code, output } = await copy.run('npm run -s jest -- apps/tea/test/operations --maxWorkers=1');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/ 5 todo, 2 passed, 7 total/) });
  });
});

describe('a handler that is not written yet', () => {
  test('says so where it is called, and nowhere is it taken for done', async () => {
    const { code, output } = await copy.run(
      'npm run -s jest -- apps/tea/test/contract.test.ts -t "brewPot 201" --maxWorkers=1',
    );
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('brewPot') });
  });
});
