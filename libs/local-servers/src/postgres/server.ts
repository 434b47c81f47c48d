import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from './binaries.ts';
import { initialise, passwordOf, releaseStaleLock } from './data-folder.ts';
import { isFree } from './free-port.ts';
import { serverUser, type ServerUser } from './server-user.ts';

export type PostgresOptions = {
  /** The folder is created if it does not exist, and is retained afterwards. */
  readonly dataDir: string;
  readonly port: number;
  /** Server settings, as in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string | number>>;
};

export type LocalPostgres = {
  readonly pid: number;
  readonly port: number;
  /** The URL of a database, as the superuser `admin`. */
  url(database?: string): string;
  /** Resolves with the reason when the server has ended. */
  readonly exited: Promise<string>;
  /** A fast shutdown: disconnects all clients, writes a checkpoint, and ends the server. */
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
};

/** Loopback only, no socket files. The memory fits a laptop, and the connections suffice for the pools of nine services. */
const defaultSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
};

/**
 * Starts a Postgres from the binaries in node_modules. The server ends with this process, even if the process is killed.
 * @throws Error with the reason: port in use, data folder in use or of another version, or the end of the server's log
 */
export const startPostgres = async ({ dataDir, port, settings }: PostgresOptions): Promise<LocalPostgres> => {
  if (!(await isFree(port)))
    throw new Error(`Port ${port} is in use: choose another port for Postgres, or stop the process that uses it.`);
  const user = serverUser();
  const binaries = await postgresBinaries(user);
  await initialise({ dataDir, binaries, user });
  await releaseStaleLock(dataDir);
  const flags = Object.entries({ ...defaultSettings, port, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const logFile = `${dataDir}.log`;
  const log = openSync(logFile, 'a', 0o644);
  const server = spawnServer([binaries.postgres, '-D', join(realpathSync(dataDir), 'pg'), ...flags], log, user.options);
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', (code, signal) => resolve(`${signal ?? `exit code ${code}`}; ${tailOf(logFile)}`));
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
 * On POSIX a shell starts Postgres, and a subshell reads from the pipe to this process. When this process ends, the pipe
 * breaks and the subshell stops Postgres. Postgres has its own session, so Ctrl-C does not stop it before the services.
 */
const exitWithParentScript =
  'exec 3<&0; ( ( read -r _ <&3; kill -INT $$ 2>/dev/null ) >/dev/null 2>&1 & ); exec 3<&-; exec "$@" </dev/null';

const spawnServer = (command: readonly string[], log: number, as: ServerUser['options']): ChildProcess => {
  const [program = '', ...args] =
    process.platform === 'win32' ? command : ['/bin/sh', '-c', exitWithParentScript, 'postgres', ...command];
  return spawn(program, args, { ...as, detached: true, cwd: '/', stdio: ['pipe', log, log] });
};

/** The last lines of the server's log, which contain the reason of a failed start. */
const tailOf = (logFile: string): string =>
  existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n') : '';

const untilReady = async (url: string, exited: Promise<string>, server: ChildProcess): Promise<void> => {
  let exitReason: string | undefined;
  void exited.then((reason) => (exitReason = reason));
  for (const deadline = Date.now() + 30_000; ; await delay(20)) {
    if (exitReason !== undefined) throw new Error(`Postgres did not start: ${exitReason}`);
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

/** Fast shutdown; without a checkpoint if that takes more than 20 seconds. */
const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const exited = once(server, 'exit');
  server.kill('SIGINT');
  const inTime = await Promise.race([exited.then(() => true), delay(20_000, false, { ref: false })]);
  if (!inTime) server.kill('SIGQUIT');
  await exited;
};
