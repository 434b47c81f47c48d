import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { publicFolders } from './public-folder.ts';
import type { ServerUser } from './server-user.ts';

const folderPrefix = 'coffeemesh-data-';

/**
 * Creates a data folder that the server's user can reach. If this user cannot reach `dataDir` (a clone in /root),
 * `dataDir` becomes a symbolic link to a folder elsewhere.
 * @throws Error with one sentence if no folder is suitable, or if `dataDir` contains data that the user cannot reach
 */
export const prepareDataFolder = (dataDir: string, user: ServerUser): void => {
  if (isLink(dataDir) && !existsSync(dataDir)) rmSync(dataDir);
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, 0o755);
  }
  if (user.canReach(dataDir)) return;
  if (existsSync(join(dataDir, 'pg'))) {
    throw new Error(`The user that Postgres runs as cannot reach the data in ${dataDir}: start with --reset.`);
  }
  const [folder] = publicFolders('data', user);
  if (folder === undefined) {
    throw new Error(
      `The user that Postgres runs as can reach neither ${dataDir} nor another folder: start again as an ordinary user.`,
    );
  }
  const elsewhere = mkdtempSync(join(folder, folderPrefix));
  chmodSync(elsewhere, 0o755);
  rmSync(dataDir, { recursive: true });
  symlinkSync(elsewhere, dataDir);
};

/** Creates a temporary folder that the user of Postgres can reach, unlike one of `mkdtemp`. */
export const temporaryFolder = (purpose: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `coffeemesh-${purpose}-`));
  chmodSync(folder, 0o755);
  return folder;
};

/** Removes the data folder, also if it is a link to a folder elsewhere, and its log. */
export const removeData = (dataDir: string): void => {
  const elsewhere = isLink(dataDir) ? readlinkSync(dataDir) : '';
  // A link with another name was not created here, and may lead to any folder.
  if (basename(elsewhere).startsWith(folderPrefix)) rmSync(elsewhere, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(`${dataDir}.log`, { force: true });
};

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
