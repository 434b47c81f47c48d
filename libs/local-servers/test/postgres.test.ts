import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort, isFree, type LocalPostgres, startPostgres, temporaryFolder, withClient } from '../src/index.ts';
import { isAlive } from '../src/postgres/alive.ts';
import { startScript, until } from './processes.ts';

describe('the embedded Postgres', () => {
  const running: LocalPostgres[] = [];
  const folder = temporaryFolder('test');
  let count = 0;
  const newFolder = (): string => join(folder, `data-${(count += 1)}`);
  const start = async (dataDir: string, port?: number): Promise<LocalPostgres> => {
    const server = await startPostgres({ dataDir, port: port ?? (await freePort()), settings: { fsync: 'off' } });
    running.push(server);
    return server;
  };
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('retains its data and its password between runs', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    await withClient(first.url(), (client) => client.query('CREATE TABLE retained AS SELECT 7 AS n'));
    await first.stop();
    const second = await start(dataDir);
    const { rows } = await withClient(second.url(), (client) => client.query('SELECT n FROM retained'));
    expect(rows).toEqual([{ n: 7 }]);
    expect(readFileSync(join(dataDir, 'password'), 'utf8')).toHaveLength(36);
  });

  it('rejects a wrong password', async () => {
    const server = await start(newFolder());
    const url = new URL(server.url());
    url.password = 'guess';
    await expect(withClient(url.href, async () => undefined)).rejects.toThrow('password authentication failed');
  });

  it('fails with the port that is in use', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await expect(start(newFolder(), port)).rejects.toThrow(`Port ${port} is in use`);
    other.close();
  });

  it('fails with the pid of the server that uses the data folder', async () => {
    const dataDir = newFolder();
    const { pid } = await start(dataDir);
    await expect(start(dataDir)).rejects.toThrow(`in use by the Postgres with pid ${pid}`);
  });

  it('starts after a crash, even if another process has the old pid', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    await first.kill();
    const lock = join(dataDir, 'pg', 'postmaster.pid');
    const lines = readFileSync(lock, 'utf8').split('\n');
    writeFileSync(lock, [String(process.pid), ...lines.slice(1)].join('\n'));
    const second = await start(dataDir);
    await expect(withClient(second.url(), (client) => client.query('SELECT 1'))).resolves.toBeDefined();
  });

  it("fails with the end of the server's log if it does not start", async () => {
    const dataDir = newFolder();
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'pg', 'postgresql.conf'), 'shared_buffers = much\n');
    await expect(start(dataDir)).rejects.toThrow('invalid value for parameter "shared_buffers"');
  });

  it('refuses data of another version', async () => {
    const dataDir = newFolder();
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '9\n');
    await expect(start(dataDir)).rejects.toThrow('belongs to Postgres 9');
  });

  it('ends with the process that started it, even if that process is killed', async () => {
    const port = await freePort();
    const parent = startScript('start-postgres.ts', [newFolder(), String(port)]);
    await parent.prints('ready');
    const pid = Number(/ready (\d+)/.exec(parent.output())?.[1]);
    expect(isAlive(pid)).toBe(true);
    await parent.kill();
    await until(() => isFree(port));
  });
});
