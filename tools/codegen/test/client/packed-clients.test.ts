import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tokenFor } from '@coffeemesh/testing';
import { servicesIn, workspaceRoot } from '../../src/workspace.ts';
import { startCafes, type CafesProcess } from './cafes-process.ts';

const run = promisify(execFile);

/** An empty project, outside of the repository. */
const project = mkdtempSync(join(tmpdir(), 'coffeemesh-clients-'));
const file = (name: string, text: string) => writeFileSync(join(project, name), text);
const services = servicesIn(workspaceRoot);

let cafes: CafesProcess;

beforeAll(async () => {
  const folders = services.map((service) => `libs/clients/${service}`);
  const packed = await run(
    'npm',
    ['pack', '--json', '--pack-destination', project, ...folders.map((each) => `./${each}`)],
    {
      cwd: workspaceRoot,
    },
  );
  const tarballs = (JSON.parse(packed.stdout) as { filename: string }[]).map(({ filename }) => `./${filename}`);
  file('package.json', JSON.stringify({ name: 'outside', private: true, type: 'module' }));
  const undici = join(workspaceRoot, 'node_modules/undici');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--install-links', undici, ...tarballs], {
    cwd: project,
  });

  cafes = await startCafes();
}, 120_000);

afterAll(async () => {
  await cafes.close();
  rmSync(project, { recursive: true });
});

/** What the compiler says to a module of that project, strict, without anything else installed. */
const typeCheck = async (module: string): Promise<string> => {
  file('check.ts', module);
  file(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        module: 'nodenext',
        types: [],
      },
      files: ['check.ts'],
    }),
  );
  const tsc = join(workspaceRoot, 'node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', project]).catch((error: { stdout: string }) => error);
  return stdout;
};

/** What a module of that project prints. */
const execute = async (module: string): Promise<unknown> => {
  file('call.js', module);
  const { stdout } = await run(process.execPath, [join(project, 'call.js')], { cwd: project });
  return JSON.parse(stdout);
};

const calls = `
import { createCafesClient, ProblemError, type Cafe } from '@coffeemesh/cafes-client';

const client = createCafesClient({ baseUrl: 'http://localhost/v1', token: async () => 'token' });
const { status, data, headers } = await client.getCafe({ path: { cafeId: 'a' } });
const ok: 200 = status;
const cafe: Cafe = data;
const etag: string | undefined = headers.etag;
await client.setCafeStatus({ path: { cafeId: cafe.id }, ifMatch: etag ?? '*', body: { status: 'paused' } });
const perhaps = await client.getCafe({ path: { cafeId: 'a' }, ifNoneMatch: etag });
if (perhaps.status === 304) perhaps.data satisfies undefined;
else perhaps.data satisfies Cafe;
for (const each of (await client.listCafes()).data.data) each.name satisfies string;
try {
  await client.listCafes({ query: { limit: 1 }, signal: AbortSignal.timeout(10) });
} catch (error) {
  if (ProblemError.is(error, 'invalid-request')) error.errors satisfies readonly { code: string }[];
}
`;

describe('packed clients, installed outside of the repository', () => {
  test('are fully typed', async () => {
    expect(await typeCheck(calls)).toBe('');
  });

  test('do not compile with what the contract does not have', async () => {
    const wrong = [
      ['query: { limit: 1 }', 'query: { limt: 1 }', 'TS2561'],
      ["body: { status: 'paused' }", "body: { status: 'shut' }", 'TS2322'],
      ["ifMatch: etag ?? '*', ", '', 'TS2345'],
      ['const ok: 200', 'const ok: 201', 'TS2322'],
      ['satisfies string', 'satisfies number', 'TS1360'],
    ] as const;
    for (const [from, to, want] of wrong) expect(await typeCheck(calls.replace(from, to))).toContain(want);
  }, 60_000);

  test('exist for every service', async () => {
    const imports = services.map((service, i) => `import * as c${i} from '@coffeemesh/${service}-client';`).join('\n');
    const factories = services.map((_, i) => `Object.keys(c${i}).filter((name) => name.startsWith('create')).length`);
    expect(await execute(`${imports}\nconsole.log(JSON.stringify([${factories.join(', ')}]))`)).toEqual(
      services.map(() => 1),
    );
  });

  test.each([
    { name: 'fetch', imports: '', transport: '' },
    {
      name: 'undici',
      imports: "import { undiciTransport } from '@coffeemesh/cafes-client/undici';",
      transport: 'transport: undiciTransport()',
    },
  ])('call a running service over $name', async ({ imports, transport }) => {
    const token = await tokenFor({
      sub: '0190c0de-0000-7000-8000-00000000ee06',
      kind: 'staff',
      roles: [{ role: 'administrator' }],
      scopes: ['cafes:write'],
    });
    const results = await execute(`
import { CafesClient, ProblemError } from '@coffeemesh/cafes-client';
${imports}
const options = { baseUrl: '${cafes.baseUrl}', token: () => '${token}', ${transport} };
const client = new CafesClient(options);
const problemOf = (call) => call.then(() => 'none', (error) => ({ problem: error instanceof ProblemError, slug: error.slug, status: error.status, errors: error.errors }));
console.log(JSON.stringify({
  list: await client.listCafes({ query: { limit: 1 } }),
  malformed: await problemOf(client.listCafes({ query: { limit: 1000 } })),
  unknown: await problemOf(client.getCafe({ path: { cafeId: '0190c0de-0000-7000-8000-000000000000' } })),
  anonymous: await problemOf(new CafesClient({ ...options, token: undefined }).createCafe({ body: {}, idempotencyKey: 'k' })),
  empty: await problemOf(client.createCafe({ body: {}, idempotencyKey: 'k' })),
}));
process.exit();
`);
    expect(results).toMatchObject({
      list: { status: 200, data: { data: expect.any(Array), page: { hasMore: false, nextCursor: null } } },
      malformed: {
        problem: true,
        slug: 'invalid-request',
        status: 400,
        errors: [{ parameter: 'limit', code: 'maximum' }],
      },
      unknown: { problem: true, slug: 'not-found', status: 404 },
      anonymous: { problem: true, slug: 'unauthenticated', status: 401 },
      empty: { problem: true, slug: 'invalid-request', status: 400 },
    });
  });
});
