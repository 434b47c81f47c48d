import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** Folders for files that the server's user must reach, best first. An ordinary user can write only in the later ones. */
const places = {
  /** For data, which must survive a restart of the machine. */
  data: ['/var/lib/coffeemesh', '/var/tmp', tmpdir(), '/tmp'],
  /** For copies of programs, which can be created again. */
  cache: ['/var/cache/coffeemesh', '/var/tmp', tmpdir(), '/tmp'],
} as const;

/**
 * Lists the folders that the server's user can reach and in which this process can write, best first. Other users
 * cannot replace files in them.
 */
export const publicFolders = (purpose: keyof typeof places, user: ServerUser): string[] =>
  places[purpose].filter((folder) => {
    try {
      if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755);
      return user.canReach(folder) && isSafe(folder) && canWrite(folder);
    } catch {
      return false;
    }
  });

const stickyBit = 0o1000;
const writableByOthersBits = 0o022;

const isSafe = (folder: string): boolean => {
  const { mode, uid } = lstatSync(folder);
  return (uid === 0 || uid === process.getuid?.()) && ((mode & writableByOthersBits) === 0 || (mode & stickyBit) !== 0);
};

const canWrite = (folder: string): boolean => {
  rmSync(mkdtempSync(join(folder, 'coffeemesh-probe-')), { recursive: true });
  return true;
};
