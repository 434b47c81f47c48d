import pg from 'pg';
import { databaseName, identifier, inDatabase, withClient, withLock } from './sql.ts';

/** The role that owns a service's tables and runs its migrations and seed. It cannot log in. */
export const ownerOf = (service: string): string => `${identifier(service)}_owner`;

/** The role and schema of the Postgres transport. The role owns the schema, because the transport creates its own tables. */
export const transportRole = 'transport';

export type RolePlan = {
  /** The URL of the chain's database, for a superuser or a user who may create roles and databases. */
  readonly adminUrl: string;
  readonly services: readonly string[];
  /** Passwords by role. A role without an entry retains its current password. */
  readonly passwords?: Readonly<Record<string, string | undefined>>;
  /** The maximum number of connections per role. */
  readonly connectionLimit?: number;
};

/** SQLSTATEs of a concurrent creation: duplicate_database, and unique_violation in the catalog. */
const CREATED_CONCURRENTLY = new Set(['42P04', '23505']);

/** Creates the database unless it exists. @returns whether it was created */
export const ensureDatabase = async (adminUrl: string): Promise<boolean> => {
  const database = databaseName(adminUrl);
  return withClient(inDatabase(adminUrl, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount) return false;
    try {
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`);
      return true;
    } catch (error) {
      if (!CREATED_CONCURRENTLY.has((error as { code?: string }).code ?? '')) throw error;
      return false;
    }
  });
};

/**
 * Creates one owner and one login role per service, and a login role for the transport. Roles belong to the whole server.
 * Therefore one lock of the server serialises the deployments of all its databases.
 */
export const ensureRoles = (plan: RolePlan): Promise<void> =>
  withLock(inDatabase(plan.adminUrl, 'postgres'), 'coffeemesh.roles', async (server) => {
    const owners = plan.services.map(ownerOf);
    await server.query(REVOKE_OTHER_DATABASES);
    for (const owner of owners) await server.query(ensureRole(owner, 'NOLOGIN'));
    for (const role of [...plan.services.map(identifier), transportRole]) await server.query(ensureLogin(role, plan));
    await server.query(`GRANT ${[...owners, transportRole].join(', ')} TO CURRENT_USER`);
  });

const ensureLogin = (role: string, { passwords, connectionLimit = 40, services }: RolePlan): string => {
  const password = passwords?.[role];
  const secret = password === undefined ? '' : ` PASSWORD ${pg.escapeLiteral(password)}`;
  // All services connect to the transport with the same role.
  const limit = connectionLimit * (role === transportRole ? services.length : 1);
  return `${ensureRole(role, `LOGIN CONNECTION LIMIT ${limit}${secret}`)} ALTER ROLE ${role} SET search_path = ${role};`;
};

/**
 * Creates one schema per service, and one for the transport. A login role can read and write the rows of its own schema,
 * and nothing else. The caller holds the deployment lock of the database.
 */
export const ensureSchemas = async (client: pg.Client, { adminUrl, services }: RolePlan): Promise<void> => {
  const database = pg.escapeIdentifier(databaseName(adminUrl));
  const owners = services.map(ownerOf);
  await client.query(`
    REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO ${[...services, transportRole].join(', ')};`);
  // A migration's `CREATE SCHEMA IF NOT EXISTS` needs this right even if the schema exists.
  if (owners.length > 0) await client.query(`GRANT CREATE ON DATABASE ${database} TO ${owners.join(', ')}`);
  for (const service of services) await client.query(grantsOf(service));
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${transportRole} AUTHORIZATION ${transportRole}`);
};

/** By default every role can connect to the server's own databases. The right remains if we may not change this server. */
const REVOKE_OTHER_DATABASES = `DO $$ BEGIN REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC;
  EXCEPTION WHEN insufficient_privilege OR invalid_catalog_name THEN NULL; END $$`;

const ensureRole = (role: string, attributes: string): string => `
  DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
  ALTER ROLE ${role} NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT ${attributes};`;

/**
 * Grants access to rows only: no TRUNCATE, REFERENCES, TRIGGER or DDL. Rights on tables are default privileges: Postgres
 * grants them once, when a migration creates the table. A migration can revoke some of them (a ledger is append-only).
 */
const grantsOf = (service: string): string => {
  const owner = ownerOf(service);
  return `
    CREATE SCHEMA IF NOT EXISTS ${service} AUTHORIZATION ${owner};
    ALTER SCHEMA ${service} OWNER TO ${owner};
    GRANT USAGE ON SCHEMA ${service} TO ${service};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${service}
      GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${service};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${service}
      GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${service};
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${service} TO ${service};`;
};
