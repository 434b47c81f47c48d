import pg from 'pg';
import { databaseName, identifier, inDatabase, withClient, withLock } from './sql.ts';

/** The role that owns a service's tables and runs its migrations and seed. Nobody can sign in as it. */
export const ownerOf = (service: string): string => `${identifier(service)}_owner`;

/** The role and schema of the Postgres transport. It makes its own tables, so it owns its schema. */
export const transportRole = 'transport';

export type RolePlan = {
  /** Of a superuser, or of somebody who may create roles and databases; names the chain's database. */
  readonly adminUrl: string;
  readonly services: readonly string[];
  /** Per role. A role without one keeps the password it has. */
  readonly passwords?: Readonly<Record<string, string | undefined>>;
  /** How many connections one role may hold. */
  readonly connectionLimit?: number;
};

/** duplicate_database, and unique_violation in the catalog */
const createdMeanwhileCodes = new Set(['42P04', '23505']);

/** Creates the database unless it exists. Resolves to whether it was created. */
export const ensureDatabase = async (adminUrl: string): Promise<boolean> => {
  const database = databaseName(adminUrl);
  return withClient(inDatabase(adminUrl, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount) return false;
    try {
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`);
      return true;
    } catch (error) {
      if (!createdMeanwhileCodes.has((error as { code?: string }).code ?? '')) throw error;
      return false;
    }
  });
};

/**
 * One owner and one login role per service, and a login role for the transport. Roles belong to the whole server, so the
 * lock is the server's: one deployment at a time changes them, whatever its database.
 */
export const ensureRoles = (plan: RolePlan): Promise<void> =>
  withLock(inDatabase(plan.adminUrl, 'postgres'), 'coffeemesh.roles', async (server) => {
    const owners = plan.services.map(ownerOf);
    await server.query(leaveOtherDatabasesText);
    for (const owner of owners) await server.query(ensureRole(owner, 'NOLOGIN'));
    for (const role of [...plan.services.map(identifier), transportRole]) await server.query(ensureLogin(role, plan));
    await server.query(`GRANT ${[...owners, transportRole].join(', ')} TO CURRENT_USER`);
  });

const ensureLogin = (role: string, { passwords, connectionLimit = 40, services }: RolePlan): string => {
  const password = passwords?.[role];
  const secret = password === undefined ? '' : ` PASSWORD ${pg.escapeLiteral(password)}`;
  // Every service comes to the transport as the same role.
  const limit = connectionLimit * (role === transportRole ? services.length : 1);
  return `${ensureRole(role, `LOGIN CONNECTION LIMIT ${limit}${secret}`)} ALTER ROLE ${role} SET search_path = ${role};`;
};

/**
 * One schema per service, and the transport's. A login role reads and writes the rows of its own schema, and can do
 * nothing else. To be run under the lock of the database.
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

/** By default every role can connect to the server's own databases. If this server is not ours to change, that stays. */
const leaveOtherDatabasesText = `DO $$ BEGIN REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC;
  EXCEPTION WHEN insufficient_privilege OR invalid_catalog_name THEN NULL; END $$`;

const ensureRole = (role: string, attributes: string): string => `
  DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
  ALTER ROLE ${role} NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT ${attributes};`;

/**
 * Rows only: no TRUNCATE, no REFERENCES, no TRIGGER, no DDL. Rights on tables are default ones, given as a migration makes
 * the table and never again, so that a migration may take some back (a ledger is not to be changed).
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
