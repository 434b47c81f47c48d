import { execFileSync, type SpawnOptions } from 'node:child_process';
import { accessSync, chownSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** How to run a server program: as who we are, or, for root, as somebody else, because Postgres refuses to run as root. */
export type RunAs = {
  /** Words to put before the program. */
  readonly prefix: readonly string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Gives a folder to whoever the program runs as. */
  own(folder: string): void;
};

const asOurselves: RunAs = { prefix: [], options: {}, own: () => undefined };

/**
 * Root's stand-in is `postgres`, or else `nobody`. Where that user may not enter the folders (a clone in /root), it is
 * given root's right to pass through folders and nothing else.
 * @param paths folders and programs that must be reachable
 * @throws Error in clear words when there is no way
 */
export const runUnprivileged = (paths: readonly string[]): RunAs => {
  if (process.getuid?.() !== 0) return asOurselves;
  const user = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([name]) => name === 'postgres' || name === 'nobody')
    .sort(([a = ''], [b = '']) => b.localeCompare(a))[0];
  const uid = Number(user?.[2]);
  const gid = Number(user?.[3]);
  if (!uid || !gid) throw new Error('Postgres refuses to run as root, and there is no user `postgres` or `nobody`.');
  const own = (folder: string): void => chownSync(folder, uid, gid);
  if (paths.every((path) => reachable(path))) return { prefix: [], options: { uid, gid }, own };
  const setpriv = whereIs('setpriv');
  if (!setpriv) {
    throw new Error(
      `Postgres refuses to run as root, and \`${user?.[0]}\` may not enter ${paths.find((path) => !reachable(path))}. ` +
        'Run as an ordinary user, or move the clone to a folder that everybody may enter.',
    );
  }
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const prefix = [setpriv, `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...rights];
  return { prefix, options: {}, own };
};

/** Whether everybody may pass through every folder above the path. */
const reachable = (path: string): boolean => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
};

const whereIs = (program: string): string | undefined => {
  const found = (process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/${program}`);
  return found.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      execFileSync(file, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
};
