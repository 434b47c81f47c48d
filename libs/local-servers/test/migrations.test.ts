import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceOf,
  ensureDatabase,
  folderOf,
  type LocalPostgres,
  migrate,
  startTemporaryPostgres,
  withClient,
  writeMigration,
} from '../src/index.ts';
import { catalogOf } from './catalog.ts';
import { copyOfFixtures, fixtureRoot } from './fixture-root.ts';
import { stockPrisma } from './stock-cli/stock-prisma.ts';

describe('migrations', () => {
  let server: LocalPostgres;
  const copies: { remove(): void }[] = [];
  beforeAll(async () => {
    server = await startTemporaryPostgres();
  });
  afterAll(async () => {
    copies.forEach((copy) => copy.remove());
    await server.stop();
  });

  /** Creates a copy of the fixtures, and names an empty database for it. */
  const prepareCopy = async (name: string) => {
    const copy = copyOfFixtures();
    copies.push(copy);
    const adminUrl = server.url(name);
    const { folder, schemaFile, migrationsFolder } = folderOf('north', copy.root);
    const deploy = async (): Promise<string[]> => {
      const applied: string[] = [];
      await migrate({ adminUrl, services: ['north'], root: copy.root }, (_, names) => applied.push(...names));
      return applied;
    };
    const addMigration = (migration: string, sql: string): void => {
      mkdirSync(join(migrationsFolder, migration));
      writeFileSync(join(migrationsFolder, migration, 'migration.sql'), sql);
    };
    return { root: copy.root, adminUrl, folder, schemaFile, migrationsFolder, deploy, addMigration };
  };

  const migrationWithFunction = `
    CREATE FUNCTION "north"."heavier"(parcel "north"."parcel") RETURNS int LANGUAGE plpgsql AS $$
    BEGIN
      -- a semicolon; in a comment, and ';' in a text
      RETURN parcel.weight + 1;
    END $$;
    ALTER TABLE "north"."parcel" ADD CONSTRAINT "parcel_weight_check" CHECK ("weight" > 0);`;

  it('have the same result as the stock `prisma migrate deploy`', async () => {
    const { root, adminUrl, deploy, addMigration } = await prepareCopy('ours');
    addMigration('20990101000000_by_hand', migrationWithFunction);
    const applied = await deploy();
    expect(applied).toHaveLength(3);

    const stockUrl = server.url('stock');
    await ensureDatabase(stockUrl);
    await withClient(stockUrl, (client) => client.query('CREATE SCHEMA north'));
    await stockPrisma(['migrate', 'deploy'], 'north', root, `${stockUrl}?schema=north`);
    const ours = await catalogOf(adminUrl, 'north');
    expect(ours).toEqual(await catalogOf(stockUrl, 'north'));
    expect(ours['history']).toHaveLength(3);
    expect(ours['functions']).toMatchObject([{ proname: 'heavier' }]);

    const status = await stockPrisma(['migrate', 'status'], 'north', root, `${adminUrl}?schema=north`);
    expect(status).toContain('Database schema is up to date!');
  });

  it('are applied once; later only new ones are applied', async () => {
    const { deploy, addMigration } = await prepareCopy('later');
    expect(await deploy()).toHaveLength(2);
    expect(await deploy()).toEqual([]);
    addMigration('20990101000000_more', 'ALTER TABLE "north"."parcel" ADD COLUMN "note" TEXT;');
    expect(await deploy()).toEqual(['20990101000000_more']);
  });

  it('fail with the message of Postgres, and are not continued until an operator resolves the failure', async () => {
    const { deploy, addMigration, adminUrl } = await prepareCopy('failing');
    addMigration('20990101000000_bad', 'ALTER TABLE "north"."parcel" ADD COLUMN "weight" TEXT;');
    await expect(deploy()).rejects.toThrow('column "weight" of relation "parcel" already exists');
    await expect(deploy()).rejects.toThrow('found failed migrations in the target database');
    expect((await catalogOf(adminUrl, 'north'))['history']).toHaveLength(3);
  });

  it('are refused if an applied one was edited', async () => {
    const { deploy, migrationsFolder } = await prepareCopy('edited');
    await deploy();
    const [first = ''] = readdirSync(migrationsFolder).filter((name) => name.endsWith('first_tables'));
    appendFileSync(join(migrationsFolder, first, 'migration.sql'), '\n-- an edit\n');
    await expect(deploy()).rejects.toThrow(`Edited after it was applied: ${first}`);
  });

  it('are written from the difference between the schema and the existing migrations', async () => {
    const { root, schemaFile, deploy } = await prepareCopy('written');
    expect(await differenceOf(server.url(), 'north', 'summary', root)).toBeUndefined();
    expect(await writeMigration(server.url(), 'north', 'nothing', root)).toBeUndefined();
    writeFileSync(schemaFile, readFileSync(schemaFile, 'utf8').replace('weight Int', 'weight Int\n  note   String?'));
    expect(await differenceOf(server.url(), 'north', 'summary', root)).toContain('note');
    const folder = (await writeMigration(server.url(), 'north', 'A note!', root)) ?? '';
    expect(folder).toMatch(/\/\d{14}_a_note$/);
    expect(readFileSync(join(folder, 'migration.sql'), 'utf8')).toContain(
      'ALTER TABLE "north"."parcel" ADD COLUMN     "note" TEXT;',
    );
    expect(await differenceOf(server.url(), 'north', 'summary', root)).toBeUndefined();
    expect(await deploy()).toHaveLength(3);
  });

  it('leave no shadow database behind', async () => {
    await differenceOf(server.url(), 'south', 'sql', fixtureRoot);
    const { rows } = await withClient(server.url(), (client) =>
      client.query("SELECT FROM pg_database WHERE datname LIKE 'shadow%'"),
    );
    expect(rows).toEqual([]);
  });

  it('can be deployed by several processes at once', async () => {
    const { deploy } = await prepareCopy('parallel');
    const applied = await Promise.all([deploy(), deploy(), deploy()]);
    expect(applied.flat()).toHaveLength(2);
  });
});
