import pg from 'pg';
import { databaseName, identifier, withClient } from './sql.ts';

/** The role that owns a service's tables and runs its migrations and seed. Nobody can sign in as it. */
export const ownerOf = (service: string): string => `${identifier(service)}_owner`;

/** The role and schema of the Postgres transport. It makes its own tables, so it owns its schema. */
export const TRANSPORT = 'transport';

export type RolePlan = {
  /** Of a superuser, or of somebody who may create roles and databases; names the chain's database. */
  readonly adminUrl: string;
  readonly services: readonly string[];
  /** Per role. A role without one keeps the password it has. */
  readonly passwords?: Readonly<Record<string, string | undefined>>;
  /** How many connections one role may hold. */
  readonly connectionLimit?: number;
};

/** Makes the database unless it is there. Resolves to whether it was made. */
export const ensureDatabase = async (adminUrl: string): Promise<boolean> => {
  const database = databaseName(adminUrl);
  const maintenance = new URL(adminUrl);
  maintenance.pathname = '/postgres';
  return withClient(maintenance.href, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount) return false;
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`);
    return true;
  });
};

/**
 * One schema, one owner and one login role per service, and the same for the transport. A login role reads and writes
 * the rows of its own schema, and can do nothing else. Can be run again at any time.
 */
export const ensureRoles = (plan: RolePlan): Promise<void> =>
  withClient(plan.adminUrl, async (client) => {
    const database = pg.escapeIdentifier(databaseName(plan.adminUrl));
    const logins = [...plan.services.map(identifier), TRANSPORT];
    const owners = plan.services.map(ownerOf);
    // One at a time over all migrating processes: two GRANTs on one database at once fail.
    await client.query("SELECT pg_advisory_lock(hashtext('coffeemesh.roles'))");
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC; REVOKE ALL ON SCHEMA public FROM PUBLIC`);
    for (const role of owners) await client.query(ensureRole(role, 'NOLOGIN'));
    for (const role of logins) {
      const limit = plan.connectionLimit ?? 40;
      const password = plan.passwords?.[role];
      const secret = password === undefined ? '' : ` PASSWORD ${pg.escapeLiteral(password)}`;
      await client.query(ensureRole(role, `LOGIN CONNECTION LIMIT ${limit}${secret}`));
      await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
      await client.query(`ALTER ROLE ${role} SET search_path = ${role}`);
    }
    await client.query(`GRANT ${owners.concat(TRANSPORT).join(', ')} TO CURRENT_USER`);
    // A migration's `CREATE SCHEMA IF NOT EXISTS` asks for this right even where the schema is there.
    await client.query(`GRANT CREATE ON DATABASE ${database} TO ${owners.join(', ')}`);
    for (const service of plan.services) await client.query(grantsOf(service));
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${TRANSPORT} AUTHORIZATION ${TRANSPORT}`);
  });

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
