import { writeFileSync } from 'node:fs';
import {
  ensureDatabase,
  folderOf,
  type LocalPostgres,
  migrate,
  startTemporaryPostgres,
  withClient,
} from '../src/index.ts';
import { copyOfFixtures } from './fixture-root.ts';

/** Correct only if one seed runs at a time. In parallel, two runs would find no row and both would insert one. */
const seedText = `INSERT INTO parcel (id, weight)
  SELECT '0190c0de-0000-7000-8000-000000000001', 7 FROM pg_sleep(0.01) WHERE NOT EXISTS (SELECT FROM parcel);`;

describe('deployments in parallel', () => {
  let server: LocalPostgres;
  const { root, remove } = copyOfFixtures();
  beforeAll(async () => {
    writeFileSync(folderOf('north', root).seedFile, seedText);
    server = await startTemporaryPostgres();
  });
  afterAll(async () => {
    remove();
    await server.stop();
  });

  type Options = { readonly services?: readonly string[]; readonly withSeeds?: boolean };

  /** Does what a migration job does: roles, schemas, migrations, seeds. @returns the applied migrations */
  const deploy = async (
    database: string,
    { services = ['north', 'south'], withSeeds = true }: Options = {},
  ): Promise<string[]> => {
    const adminUrl = server.url(database);
    const applied: string[] = [];
    const passwords = { north: 'n-secret', south: 's-secret' };
    await migrate({ adminUrl, services, passwords, withSeeds, root }, (_, names) => applied.push(...names));
    return applied;
  };
  const reversed = { services: ['south', 'north'] };
  /** Creates a database in which every GRANT and REVOKE is slow, so that parallel deployments would overlap. */
  const slowDatabase = async (name: string): Promise<string> => {
    await ensureDatabase(server.url(name));
    await withClient(server.url(name), (client) =>
      client.query(`CREATE FUNCTION public.wait_a_moment() RETURNS event_trigger LANGUAGE plpgsql
          AS 'BEGIN PERFORM pg_sleep(0.02); END';
        CREATE EVENT TRIGGER slow_grants ON ddl_command_end WHEN TAG IN ('GRANT', 'REVOKE', 'ALTER DEFAULT PRIVILEGES')
          EXECUTE FUNCTION public.wait_a_moment()`),
    );
    return name;
  };

  it.each([1, 2, 3])('of one service apply each migration once, and none fails (round %i)', async (round) => {
    const database = await slowDatabase(`one_${round}`);
    const one = { services: ['north'], withSeeds: false };
    const applied = await Promise.all(Array.from({ length: 6 }, () => deploy(database, one)));
    expect(applied.flat()).toHaveLength(2);
  });

  it('of several services and seeds, in different orders, have the same result', async () => {
    await slowDatabase('many');
    const applied = await Promise.all([
      deploy('many'),
      deploy('many', reversed),
      deploy('many'),
      deploy('many', reversed),
    ]);
    expect(applied.flat()).toHaveLength(4);
    const { rows } = await withClient(server.url('many'), (client) =>
      client.query(`SELECT (SELECT count(*)::int FROM north.parcel) AS parcels,
        has_table_privilege('north', 'north.parcel', 'INSERT') AS "mayInsert",
        has_table_privilege('north', 'north._prisma_migrations', 'SELECT') AS "seesHistory"`),
    );
    expect(rows).toEqual([{ parcels: 1, mayInsert: true, seesHistory: false }]);
  });

  it('to several databases of one server, with the same roles, do not fail', async () => {
    const databases = await Promise.all([0, 1, 2, 3].map((index) => slowDatabase(`beside_${index}`)));
    const applied = await Promise.all(databases.flatMap((database) => [deploy(database), deploy(database, reversed)]));
    expect(applied.flat()).toHaveLength(16);
  });
});
