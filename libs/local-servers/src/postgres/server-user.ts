import { type SpawnOptions } from 'node:child_process';
import { chownSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user that server programs run as: our own, or another one for root, because Postgres refuses to run as root. */
export type ServerUser = {
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Makes the server's user the owner of a file or folder. */
  own(path: string): void;
  /** Whether the server's user can read the file or folder, and enter every folder above it. */
  canReach(path: string): boolean;
};

const ourselves: ServerUser = { options: {}, own: () => undefined, canReach: () => true };

/** What root needs to start, own and end another user's process, by its bit in /proc/self/status. */
const capabilityBits = { CAP_CHOWN: 0, CAP_DAC_OVERRIDE: 1, CAP_KILL: 5, CAP_SETGID: 6, CAP_SETUID: 7 };

/**
 * For root it is `postgres`, or else `nobody`.
 * @throws Error of one sentence if root has no such user, or may not act for another user
 */
export const serverUser = (): ServerUser => {
  if (process.getuid?.() !== 0) return ourselves;
  const [, , uid, gid] =
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter(([name]) => name === 'postgres' || name === 'nobody')
      .sort(([a = ''], [b = '']) => b.localeCompare(a))[0] ?? [];
  if (!uid || !gid) throw refusal('there is no user `postgres` or `nobody` to run it as');
  const missing = missingCapabilities();
  if (missing.length > 0) throw refusal(`this root may not run it as another user (without ${missing.join(', ')})`);
  return {
    options: { uid: Number(uid), gid: Number(gid) },
    own: (path) => chownSync(path, Number(uid), Number(gid)),
    canReach: isOpenToEverybody,
  };
};

const refusal = (reason: string): Error =>
  new Error(`Postgres refuses to run as root, and ${reason}: start again as an ordinary user.`);

const missingCapabilities = (): string[] => {
  const status = '/proc/self/status';
  const [, effective] = existsSync(status) ? (/^CapEff:\s*(\w+)$/m.exec(readFileSync(status, 'utf8')) ?? []) : [];
  if (effective === undefined) return [];
  const held = BigInt(`0x${effective}`);
  return Object.entries(capabilityBits).flatMap(([name, bit]) => ((held >> BigInt(bit)) & 1n ? [] : [name]));
};

const readBit = 0o004;
const enterBit = 0o001;

const isOpenToEverybody = (path: string): boolean => {
  const real = realpathSync(path);
  const { mode } = statSync(real);
  if (!(mode & readBit)) return false;
  for (let folder = statSync(real).isDirectory() ? real : dirname(real); ; folder = dirname(folder)) {
    if (!(statSync(folder).mode & enterBit)) return false;
    if (folder === dirname(folder)) return true;
  }
};
