import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAlive } from './alive.ts';
import type { PostgresBinaries } from './binaries.ts';
import type { RunAs } from './unprivileged.ts';

type Folder = { dataDir: string; binaries: PostgresBinaries; runAs: RunAs };

/**
 * `dataDir` holds `pg/` (the cluster) and `password` (the superuser's). Initialised beside and then renamed, so that
 * what is there is always whole.
 */
export const initialise = async ({ dataDir, binaries, runAs }: Folder): Promise<void> => {
  const cluster = join(dataDir, 'pg');
  if (existsSync(cluster)) return checkVersion(cluster, binaries);
  mkdirSync(dataDir, { recursive: true });
  const unfinished = join(dataDir, 'pg.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  runAs.own(unfinished);
  const password = join(unfinished, '..', 'password');
  writeFileSync(password, randomBytes(18).toString('hex'), { mode: 0o600 });
  runAs.own(password);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=admin', `--pwfile=${password}`, '--auth=scram-sha-256'];
  await run(
    [...runAs.prefix, binaries.initdb, '-D', unfinished, ...access, ...locale, '--no-sync', '--no-instructions'],
    runAs,
  );
  renameSync(unfinished, cluster);
};

export const passwordOf = (dataDir: string): string => readFileSync(join(dataDir, 'password'), 'utf8');

/** The end of a server log: what a person needs when it would not start. */
export const lastWords = (logFile: string): string =>
  existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n') : '';

/**
 * After a crash `postmaster.pid` stays behind. Postgres takes it back by itself unless that pid is in use again by
 * something else; then it is removed here.
 * @throws Error when a server really runs on the folder
 */
export const releaseStaleLock = async (dataDir: string): Promise<void> => {
  const lock = join(dataDir, 'pg', 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
  if (await isPostgres(pid)) {
    throw new Error(`The data folder ${dataDir} is in use by the Postgres with pid ${pid}: stop that one first.`);
  }
  rmSync(lock);
};

const checkVersion = (cluster: string, binaries: PostgresBinaries): void => {
  const have = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const share = join(binaries.postgres, '..', '..', 'share');
  const manifest = join(binaries.postgres, '..', '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  if (version.split('.')[0] === have || !existsSync(share)) return;
  throw new Error(
    `The data in ${cluster} is of Postgres ${have}, and this is ${version}: start with --reset to begin anew.`,
  );
};

/** Whether the process runs a program called `postgres`; where that cannot be found out, it is taken for one. */
const isPostgres = async (pid: number): Promise<boolean> => {
  if (process.platform === 'win32') return true;
  const program = await output('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => programOf(pid));
  return basename(program.trim()) === 'postgres';
};

/** For machines without `ps`. */
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

const run = ([program = '', ...args]: readonly string[], { options }: RunAs): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${text.trim()}`)),
    );
  });
