import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secrets = {
  /** The password of each database role, by role name. */
  readonly databasePasswords: Readonly<Record<string, string>>;
  /** The client secret with which each service authenticates at identity, by service name. */
  readonly clientSecrets: Readonly<Record<string, string>>;
  /** The key with which identity encrypts its signing keys: 32 bytes in base64. */
  readonly keyEncryptionKey: string;
};

/** Reads the secrets of a data folder. Missing secrets are generated and stored in a file that only its owner can read. */
export const secretsIn = (dataDir: string, roles: readonly string[], clients: readonly string[]): Secrets => {
  const file = join(dataDir, 'secrets.json');
  const known: Partial<Secrets> = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : {};
  const secrets = {
    databasePasswords: complete(known.databasePasswords, roles),
    clientSecrets: complete(known.clientSecrets, clients),
    keyEncryptionKey: known.keyEncryptionKey ?? randomBytes(32).toString('base64'),
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  return secrets;
};

const complete = (known: Readonly<Record<string, string>> = {}, names: readonly string[]): Record<string, string> => ({
  ...known,
  ...Object.fromEntries(names.map((name) => [name, known[name] ?? randomBytes(24).toString('base64url')])),
});
