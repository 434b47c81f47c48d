import { inDatabase, type LocalPostgres, migrate, startTemporaryPostgres, withClient } from '../src/index.ts';
import { fixtureRoot } from './fixture-root.ts';

const id = '01900000-0000-7000-8000-000000000001';

describe("a service's role", () => {
  let server: LocalPostgres;
  let adminUrl: string;
  beforeAll(async () => {
    server = await startTemporaryPostgres();
    adminUrl = server.url('coffeemesh');
    const passwords = { north: 'n-secret', south: 's-secret', transport: 't-secret' };
    await migrate({ adminUrl, services: ['north', 'south'], passwords, connectionLimit: 3, root: fixtureRoot });
    await withClient(adminUrl, (admin) => admin.query(`INSERT INTO south.parcel VALUES ('${id}', 5)`));
  });
  afterAll(() => server.stop());

  const urlOf = (role: string, password: string, database = 'coffeemesh'): string => {
    const url = new URL(inDatabase(adminUrl, database));
    url.username = role;
    url.password = password;
    return url.href;
  };
  const asNorth = <Row>(sql: string): Promise<Row[]> =>
    withClient(urlOf('north', 'n-secret'), async (client) => (await client.query(sql)).rows as Row[]);

  it('reads and writes the rows of its own schema without naming the schema', async () => {
    await asNorth(`INSERT INTO parcel VALUES ('${id}', 1)`);
    await asNorth('UPDATE parcel SET weight = 2');
    expect(await asNorth('SELECT weight FROM parcel')).toEqual([{ weight: 2 }]);
    await asNorth('DELETE FROM parcel');
    await asNorth("INSERT INTO arrival (subject, number) VALUES ('a', 1)");
  });

  it.each([
    ["read another service's rows", 'SELECT * FROM south.parcel'],
    ["write another service's rows", `INSERT INTO south.parcel VALUES (gen_random_uuid(), 1)`],
    ["use another service's sequence", "SELECT nextval('south.arrival_seq_seq')"],
    ['read the history of migrations', 'SELECT * FROM _prisma_migrations'],
    ['create a table', 'CREATE TABLE mine (id int)'],
    ['create a table in public', 'CREATE TABLE public.mine (id int)'],
    ['create a temporary table', 'CREATE TEMP TABLE mine (id int)'],
    ['create a schema', 'CREATE SCHEMA mine'],
    ['create a function', "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'"],
    ['change a table', 'ALTER TABLE parcel ADD COLUMN more int'],
    ['drop a table', 'DROP TABLE parcel'],
    ['empty a table', 'TRUNCATE parcel'],
    ['become its owner', 'SET ROLE north_owner'],
    ["become another service's role", 'SET ROLE south'],
    ['create a role', 'CREATE ROLE evil'],
    ["read the transport's messages", 'CREATE TABLE transport.mine (id int)'],
    ['read files', "COPY parcel FROM '/etc/passwd'"],
    ['run programs', "COPY parcel FROM PROGRAM 'id'"],
  ])('cannot %s', async (_, sql) => {
    await expect(asNorth(sql)).rejects.toThrow(/permission denied|must be (owner|superuser)/);
  });

  it('cannot connect to other databases, and the owner cannot log in at all', async () => {
    await expect(withClient(urlOf('north', 'n-secret', 'postgres'), async () => undefined)).rejects.toThrow(
      /permission denied/,
    );
    await expect(withClient(urlOf('north_owner', ''), async () => undefined)).rejects.toThrow();
  });

  it('cannot open more connections than its limit', async () => {
    const url = urlOf('south', 's-secret');
    const four = (depth = 1): Promise<void> =>
      withClient(url, () => (depth === 4 ? Promise.resolve() : four(depth + 1)));
    await expect(four()).rejects.toThrow('too many connections for role "south"');
  });

  it('cannot grant its own rights', async () => {
    await asNorth('GRANT SELECT ON parcel TO south');
    const asSouth = withClient(urlOf('south', 's-secret'), (client) => client.query('SELECT * FROM north.parcel'));
    await expect(asSouth).rejects.toThrow('permission denied');
  });

  it('is unchanged after a second migrate', async () => {
    await migrate({ adminUrl, services: ['north', 'south'], root: fixtureRoot });
    expect(await asNorth('SELECT current_schema() AS schema')).toEqual([{ schema: 'north' }]);
  });
});
