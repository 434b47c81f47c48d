import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAlive } from './alive.ts';
import type { PostgresBinaries } from './binaries.ts';
import { prepareDataFolder } from './data-location.ts';
import type { ServerUser } from './server-user.ts';

type Folder = { dataDir: string; binaries: PostgresBinaries; user: ServerUser };

/**
 * Creates `pg/` (the cluster) and `password` (the superuser's) in `dataDir` if they do not exist. The cluster is
 * initialised in `pg.unfinished` and then renamed, so `pg/` is always complete.
 * @throws Error if the existing data belongs to another major version of Postgres
 */
export const initialise = async ({ dataDir, binaries, user }: Folder): Promise<void> => {
  prepareDataFolder(dataDir, user);
  const cluster = join(dataDir, 'pg');
  if (existsSync(cluster)) return checkVersion(cluster, binaries);
  const folder = realpathSync(dataDir);
  const unfinished = join(folder, 'pg.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  user.own(unfinished);
  const password = join(folder, 'password');
  writeFileSync(password, randomBytes(18).toString('hex'), { mode: 0o600 });
  user.own(password);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=admin', `--pwfile=${password}`, '--auth=scram-sha-256'];
  await run([binaries.initdb, '-D', unfinished, ...access, ...locale, '--no-sync', '--no-instructions'], user);
  renameSync(unfinished, cluster);
};

export const passwordOf = (dataDir: string): string => readFileSync(join(dataDir, 'password'), 'utf8');

/**
 * Removes `postmaster.pid` of a crashed server if another process uses its pid now. In all other cases Postgres replaces
 * the file itself.
 * @throws Error if a running server uses the folder
 */
export const releaseStaleLock = async (dataDir: string): Promise<void> => {
  const lock = join(dataDir, 'pg', 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
  if (await isPostgres(pid)) {
    throw new Error(`The data folder ${dataDir} is in use by the Postgres with pid ${pid}: stop that server first.`);
  }
  rmSync(lock);
};

const checkVersion = (cluster: string, { version }: PostgresBinaries): void => {
  const have = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version.split('.')[0] === have) return;
  throw new Error(
    `The data in ${cluster} belongs to Postgres ${have}, but this is ${version}: start with --reset to begin with empty data.`,
  );
};

/** Whether the process runs a program called `postgres`; true if that is unknown. */
const isPostgres = async (pid: number): Promise<boolean> => {
  if (process.platform === 'win32') return true;
  const program = await output('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => programOf(pid));
  return basename(program.trim()) === 'postgres';
};

/** The program's name from /proc, for machines without `ps`. */
const programOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8');
  } catch {
    return 'postgres';
  }
};

const output = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`${program}: exit code ${code}`))));
  });

const run = ([program = '', ...args]: readonly string[], { options }: ServerUser): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${text.trim()}`)),
    );
  });
