import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { publicFolders } from './public-folder.ts';
import type { ServerUser } from './server-user.ts';

const folderPrefix = 'coffeemesh-data-';

/**
 * Makes a data folder that the server's user can reach. Where it cannot reach this one (a clone in /root), the folder is
 * elsewhere, and a symbolic link stands here.
 * @throws Error of one sentence if there is no place for it, or if data stands here already that the user cannot reach
 */
export const prepareDataFolder = (dataDir: string, user: ServerUser): void => {
  if (isLink(dataDir) && !existsSync(dataDir)) rmSync(dataDir);
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, 0o755);
  }
  if (user.canReach(dataDir)) return;
  if (existsSync(join(dataDir, 'pg'))) {
    throw new Error(`The data in ${dataDir} cannot be reached by the user that Postgres runs as: start with --reset.`);
  }
  const [folder] = publicFolders('data', user);
  if (folder === undefined) {
    throw new Error(`Postgres's user can reach neither ${dataDir} nor any other folder that we can write in.`);
  }
  const elsewhere = mkdtempSync(join(folder, folderPrefix));
  chmodSync(elsewhere, 0o755);
  rmSync(dataDir, { recursive: true });
  symlinkSync(elsewhere, dataDir);
};

/** A new folder under the system's temporary one, for data: Postgres's user can reach it, unlike one of mkdtemp. */
export const temporaryFolder = (purpose: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `coffeemesh-${purpose}-`));
  chmodSync(folder, 0o755);
  return folder;
};

/** Removes the data, here and where the link points to. */
export const removeData = (dataDir: string): void => {
  const elsewhere = isLink(dataDir) ? readlinkSync(dataDir) : '';
  // A link of another name was not made here, and may lead anywhere.
  if (basename(elsewhere).startsWith(folderPrefix)) rmSync(elsewhere, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(`${dataDir}.log`, { force: true });
};

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
