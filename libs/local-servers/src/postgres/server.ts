import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from './binaries.ts';
import { isFree } from './free-port.ts';
import { initialise, lastWords, passwordOf, releaseStaleLock } from './data-folder.ts';
import { runUnprivileged } from './unprivileged.ts';

export type PostgresOptions = {
  /** Made and initialised if it is not there; kept afterwards. */
  readonly dataDir: string;
  readonly port: number;
  /** Server settings, as in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string | number>>;
};

export type LocalPostgres = {
  readonly pid: number;
  readonly port: number;
  /** As the superuser `admin`. */
  url(database?: string): string;
  /** Resolves with what is known of the reason, once the server has gone, whoever ended it. */
  readonly exited: Promise<string>;
  /** Disconnects everybody, writes everything down, and ends the server. */
  stop(): Promise<void>;
  /** Ends the server without giving it time for anything. */
  kill(): Promise<void>;
};

/** Loopback only, no socket files; small enough for a laptop, with room for nine services' pools. */
const DEFAULTS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
};

/**
 * Starts a Postgres of its own from the binaries in node_modules. It ends with this process, however that ends.
 * @throws Error in clear words: port in use, data folder in use or of another version, or the server's last words
 */
export const startPostgres = async ({ dataDir, port, settings }: PostgresOptions): Promise<LocalPostgres> => {
  const binaries = await postgresBinaries();
  if (!(await isFree(port))) throw new Error(`Port ${port} is in use, so Postgres cannot listen on it.`);
  const runAs = runUnprivileged([dataDir, binaries.postgres]);
  await initialise({ dataDir, binaries, runAs });
  await releaseStaleLock(dataDir);
  const flags = Object.entries({ ...DEFAULTS, port, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const logFile = `${dataDir}.log`;
  const log = openSync(logFile, 'a', 0o644);
  const server = spawnLeashed(
    [...runAs.prefix, binaries.postgres, '-D', `${dataDir}/pg`, ...flags],
    log,
    runAs.options,
  );
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', (code, signal) => resolve(`${signal ?? `exit code ${code}`}; ${lastWords(logFile)}`));
  });
  const password = passwordOf(dataDir);
  const url = (database = 'postgres'): string => `postgres://admin:${password}@127.0.0.1:${port}/${database}`;
  await untilReady(url(), exited, server);
  const kill = async (): Promise<void> => {
    server.kill('SIGKILL');
    await exited;
  };
  return { pid: server.pid ?? 0, port, url, exited, stop: () => stop(server), kill };
};

/**
 * On POSIX a shell starts Postgres, and leaves a reader on the pipe to us, which ends Postgres when we are gone.
 * Its own session keeps Ctrl-C away from it until the services have said goodbye.
 */
const LEASH =
  'exec 3<&0; ( ( read -r _ <&3; kill -INT $$ 2>/dev/null ) >/dev/null 2>&1 & ); exec 3<&-; exec "$@" </dev/null';

const spawnLeashed = (command: readonly string[], log: number, as: { uid?: number; gid?: number }): ChildProcess => {
  const [program = '', ...args] =
    process.platform === 'win32' ? command : ['/bin/sh', '-c', LEASH, 'postgres', ...command];
  return spawn(program, args, { ...as, detached: true, cwd: '/', stdio: ['pipe', log, log] });
};

const untilReady = async (url: string, exited: Promise<string>, server: ChildProcess): Promise<void> => {
  let gone: string | undefined;
  void exited.then((reason) => (gone = reason));
  for (const deadline = Date.now() + 30_000; ; await delay(20)) {
    if (gone !== undefined) throw new Error(`Postgres did not start: ${gone}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      if (Date.now() < deadline) continue;
      await stop(server);
      throw new Error('Postgres was not ready within 30 seconds.', { cause: error });
    } finally {
      await client.end().catch(() => undefined);
    }
  }
};

/** Fast shutdown; without a checkpoint if that takes over 20 seconds. */
const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const gone = once(server, 'exit');
  server.kill('SIGINT');
  const inTime = await Promise.race([gone.then(() => true), delay(20_000, false, { ref: false })]);
  if (!inTime) server.kill('SIGQUIT');
  await gone;
};
