import { randomBytes } from 'node:crypto';
import pg from 'pg';
import {
  inDatabase,
  migrate,
  workspaceRoot,
  startTemporaryPostgres,
  transportRole,
  withClient,
} from '@coffeemesh/local-servers';

/** The password of every role on a test server. */
export const testPassword = 'coffeemesh-test';

/** A created database: one URL for the superuser, and one for each role that may connect. */
export type Clone = {
  readonly name: string;
  readonly adminUrl: string;
  readonly urls: Readonly<Record<string, string>>;
};

export type TestServer = {
  /** Starts the server, or connects to the given one. The other methods call it too. @throws Error if there is no server */
  start(): Promise<void>;
  /** Creates a separate database, migrated for these services. It is copied from a template in about 50 ms. */
  clone(services: readonly string[], root?: string): Promise<Clone>;
  drop(name: string): Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  /** The superuser's URL of an existing server. Without it, a temporary server is started. */
  readonly url?: string;
};

/**
 * Creates databases for tests. Their names contain the number of the run, and the run holds an advisory lock of this
 * number. The next run drops the databases of crashed runs: those whose lock is free.
 */
export const createTestServer = ({ url }: Options = {}): TestServer => {
  const run = randomBytes(3).readUIntBE(0, 3);
  const templates = new Map<string, Promise<string>>();
  let started: Promise<{ adminUrl: string; stop(): Promise<void> }> | undefined;
  let count = 0;

  const start = async () => {
    const own = url === undefined ? await startTemporaryPostgres({ max_connections: 300 }) : undefined;
    const adminUrl = inDatabase(url ?? own?.url() ?? '', 'postgres');
    const lockHolder = new pg.Client({ connectionString: adminUrl });
    lockHolder.on('error', () => undefined);
    await lockHolder.connect();
    await lockHolder.query('SELECT pg_advisory_lock($1)', [run]);
    await dropLeftovers(lockHolder);
    const stop = async (): Promise<void> => {
      if (own === undefined) await dropAll(lockHolder, `test_${run}_%`);
      await lockHolder.end();
      await own?.stop();
    };
    return { adminUrl, stop };
  };

  const makeTemplate = async (services: readonly string[], root: string): Promise<string> => {
    const name = `test_${run}_template_${(count += 1)}`;
    const { adminUrl } = await (started ??= start());
    const passwords = Object.fromEntries([...services, transportRole].map((role) => [role, testPassword]));
    await migrate({ adminUrl: inDatabase(adminUrl, name), services, passwords, connectionLimit: 250, root });
    return name;
  };

  const templateFor = (services: readonly string[], root: string): Promise<string> => {
    const key = [root, ...[...services].sort()].join();
    const template = templates.get(key) ?? makeTemplate(services, root);
    templates.set(key, template);
    return template;
  };

  return {
    start: async () => {
      await (started ??= start());
    },
    clone: async (services, root = workspaceRoot) => {
      const template = await templateFor(services, root);
      const { adminUrl } = await (started ??= start());
      const name = `test_${run}_${(count += 1)}`;
      const roles = [...services, transportRole];
      // A copy of a database does not include the grants on the database itself.
      await withClient(adminUrl, async (admin) => {
        await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
        await admin.query(
          `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${roles.join()}`,
        );
      });
      const cloneUrl = inDatabase(adminUrl, name);
      return {
        name,
        adminUrl: cloneUrl,
        urls: Object.fromEntries(roles.map((role) => [role, asRole(cloneUrl, role)])),
      };
    },
    drop: async (name) => {
      if (!started || !name.startsWith(`test_${run}_`)) return;
      const { adminUrl } = await started;
      await withClient(adminUrl, (admin) =>
        admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
      );
    },
    stop: async () => (await started?.catch(() => undefined))?.stop(),
  };
};

const asRole = (url: string, role: string): string => {
  const other = new URL(url);
  other.username = role;
  other.password = testPassword;
  return other.href;
};

const dropAll = async (admin: pg.Client, pattern: string): Promise<void> => {
  const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    pattern,
  ]);
  for (const { datname } of rows)
    await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
};

const dropLeftovers = async (admin: pg.Client): Promise<void> => {
  const { rows } = await admin.query<{ run: number }>(
    "SELECT DISTINCT substring(datname FROM '^test_([0-9]+)_')::int AS run FROM pg_database WHERE datname ~ '^test_[0-9]+_'",
  );
  for (const { run } of rows) {
    const { rows: locked } = await admin.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [run]);
    if (!locked[0]?.free) continue;
    await dropAll(admin, `test_${run}_%`);
    await admin.query('SELECT pg_advisory_unlock($1)', [run]);
  }
};
