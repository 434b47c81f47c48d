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

/** The capabilities that root needs to run a process as another user, with their bits in /proc/self/status. */
const capabilityBits = { CAP_CHOWN: 0, CAP_DAC_OVERRIDE: 1, CAP_KILL: 5, CAP_SETGID: 6, CAP_SETUID: 7 };

/**
 * The current user; for root it is `postgres`, or else `nobody`.
 * @throws Error with one sentence if no such user exists, or if root lacks a capability
 */
export const serverUser = (): ServerUser => {
  if (process.getuid?.() !== 0) return ourselves;
  const { uid, gid } = accountIn(readFileSync('/etc/passwd', 'utf8'));
  const missing = missingCapabilities();
  if (missing.length > 0) throw refusal(`this root may not run it as another user (without ${missing.join(', ')})`);
  return {
    options: { uid, gid },
    own: (path) => chownSync(path, uid, gid),
    canReach: isOpenToEverybody,
  };
};

/**
 * The account that Postgres runs as, of those in the text of `/etc/passwd`: `postgres`, or else `nobody`.
 * @throws Error of one sentence if there is neither
 */
export const accountIn = (passwd: string): { readonly uid: number; readonly gid: number } => {
  const accounts = passwd.split('\n').map((line) => line.split(':'));
  const [, , uid, gid] = ['postgres', 'nobody'].flatMap((name) => accounts.filter(([own]) => own === name))[0] ?? [];
  if (!uid || !gid) throw refusal('there is no user `postgres` or `nobody` to run it as');
  return { uid: Number(uid), gid: Number(gid) };
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
