import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, isAlive, isFree, temporaryFolder } from '@coffeemesh/local-servers';
import { fixtureRoot, type Program, startProgram, until } from '@coffeemesh/local-servers/testing';

const command = fileURLToPath(new URL('../src/commands/start.ts', import.meta.url));
const bootstrap = fileURLToPath(new URL('../start.mjs', import.meta.url));

describe('npm start', () => {
  const folder = temporaryFolder('start');
  const programs: Program[] = [];
  let port: number;
  let postgresPort: number;
  beforeEach(async () => {
    postgresPort = await freePort();
    // north is not in PORT_ORDER, so it comes after the nine.
    do port = await freePort();
    while (port > 65_000 || !(await isFree(port + 9)));
  });
  afterEach(async () => {
    await Promise.all(programs.splice(0).map((program) => program.kill()));
    await until(async () => (await isFree(port)) && (await isFree(port + 9)) && (await isFree(postgresPort)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (options: Record<string, unknown> = {}, env: Record<string, string> = {}): Program => {
    const settings = {
      port: String(port),
      'postgres-port': String(postgresPort),
      data: folder,
      root: fixtureRoot,
      ...options,
    };
    const program = startProgram([process.execPath, '--no-warnings', command, JSON.stringify(settings)], env);
    programs.push(program);
    return program;
  };
  type Seen = { name: string; pid: number; env: Record<string, string> };
  const environmentOf = async (at: number): Promise<Seen> =>
    (await fetch(`http://127.0.0.1:${at}/`)).json() as Promise<Seen>;

  it('starts everything with the settings it needs, and stops all of it on a signal', async () => {
    const program = start();
    await program.prints('CoffeeMesh is running');
    const [gateway, north] = [await environmentOf(port), await environmentOf(port + 9)];
    expect(gateway.env).toMatchObject({
      HOST: '127.0.0.1',
      NORTH_URL: `http://127.0.0.1:${port + 9}`,
      CLIENT_ID: 'gateway',
    });
    expect(gateway.env).not.toHaveProperty('DATABASE_URL');
    expect(north.env['DATABASE_URL']).toMatch(
      new RegExp(`^postgres://north:.{32}@127.0.0.1:${postgresPort}/coffeemesh$`),
    );
    expect(north.env['TRANSPORT_URL']).toContain('transport:');
    expect(north.env['TOKEN_ISSUER']).toBe(`http://127.0.0.1:${port}`);
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    expect(program.output()).toContain('Everything is stopped');
    expect([gateway.pid, north.pid].filter(isAlive)).toEqual([]);
    expect(readFileSync(join(folder, 'logs', 'north.log'), 'utf8')).toContain('north is stopped');
  });

  it('retains data and secrets, and removes them with --reset', async () => {
    const secrets = (): string => readFileSync(join(folder, 'secrets.json'), 'utf8');
    const runOnce = async (options: Record<string, unknown>): Promise<string> => {
      const program = start(options);
      await program.prints('CoffeeMesh is running');
      program.signal('SIGTERM');
      await program.ended();
      return program.output();
    };
    await runOnce({});
    const before = secrets();
    expect(await runOnce({})).not.toContain('applied');
    expect(secrets()).toBe(before);
    expect(await runOnce({ reset: true })).toContain('north: 2 migrations applied');
    expect(secrets()).not.toBe(before);
  });

  it('leaves no process behind when it is killed', async () => {
    const program = start();
    await program.prints('CoffeeMesh is running');
    const pids = [await environmentOf(port), await environmentOf(port + 9)].map(({ pid }) => pid);
    await program.kill();
    await until(() => pids.every((pid) => !isAlive(pid)));
    await until(() => isFree(postgresPort));
  });

  it('restarts a service that exits, and stops the chain if it exits repeatedly', async () => {
    const program = start();
    await program.prints('CoffeeMesh is running');
    for (let run = 1; run <= 3; run += 1) {
      await until(() => program.output().split('north is ready').length === run + 1);
      await fetch(`http://127.0.0.1:${port + 9}/exit`).catch(() => undefined);
    }
    expect(await program.ended()).toBe(1);
    expect(program.output()).toContain('north exited unexpectedly: exit code 3');
    expect(program.output().split('north is started again')).toHaveLength(3);
    expect(program.output()).toContain('north exits repeatedly. Stopping everything');
    expect(program.output()).toContain('Everything is stopped');
  });

  it('counts a failed start as another exit of the service, and stops the chain', async () => {
    const program = start();
    await program.prints('CoffeeMesh is running');
    await fetch(`http://127.0.0.1:${port + 9}/exit-for-good`).catch(() => undefined);
    try {
      expect(await program.ended()).toBe(1);
    } finally {
      rmSync(join(tmpdir(), `coffeemesh-fixture-exited-${port + 9}`), { force: true });
    }
    expect(program.output()).toContain('north exited unexpectedly: exit code 3');
    expect(program.output().split('north exited unexpectedly: north exited during its start')).toHaveLength(3);
    expect(program.output()).toContain('north exits repeatedly. Stopping everything');
  });

  it('prints the end of the log of a service that does not start, and stops the rest', async () => {
    const broken = fileURLToPath(new URL('fixtures-broken', import.meta.url));
    const program = start({ root: broken, data: join(folder, 'broken') });
    expect(await program.ended()).toBe(1);
    expect(program.output()).toMatch(/west exited during its start\.[^]*No beans/);
  });

  it('fails with the ports in use, and the applications that need them', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const program = start();
    expect(await program.ended()).toBe(1);
    expect(program.output()).toContain(`In use already: port ${port} (gateway)`);
    other.close();
  });

  it('stops at once on a signal during the start', async () => {
    const program = start({ data: join(folder, 'early') });
    await program.prints('Starting with empty data');
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    expect(program.output()).not.toContain('is running');
    expect(readdirSync(folder)).toContain('early');
  });

  it('prints its options, and rejects unknown ones', async () => {
    const help = startProgram([process.execPath, bootstrap, '--help']);
    expect(await help.ended()).toBe(0);
    expect(help.output()).toContain('--postgres-port');
    const wrong = startProgram([process.execPath, bootstrap, '--prot', '4000']);
    expect(await wrong.ended()).toBe(1);
    expect(wrong.output()).toMatch(/--prot[^]*npm start \[-- options\]/);
  });
});
