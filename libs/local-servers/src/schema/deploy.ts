import { createHash } from 'node:crypto';
import { withEngine } from './engine.ts';
import { migrationList, schemaFiles } from './migration-list.ts';
import { ownerOf } from './roles.ts';
import { folderOf, type ServiceFolder } from './services.ts';
import { withClient } from './sql.ts';

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Applies the pending migrations of one service. The result is the same as that of `prisma migrate deploy`. The caller
 * holds the deployment lock of the database.
 * @returns the names of the migrations that were applied
 * @throws Error if a migration failed now or earlier, or if an applied migration was edited
 */
export const deployMigrations = async (adminUrl: string, service: string, root?: string): Promise<string[]> => {
  const folder = folderOf(service, root);
  if (await isUpToDate(adminUrl, folder)) return [];
  const target = { adminUrl, into: { schema: service, owner: ownerOf(service) } };
  const migrationsList = migrationList(folder);
  const applied = await withEngine(target, schemaFiles(folder).files, async (engine) => {
    const history = { migrationsList, optInToShadowDatabase: false, filters: noFilters };
    const { editedMigrationNames } = await engine.diagnoseMigrationHistory(history);
    if (editedMigrationNames.length > 0) {
      throw new Error(
        `Edited after it was applied: ${editedMigrationNames.join(', ')} of ${service}. ` +
          'Restore it and write a new migration, or remove the data of this machine: npm start -- --reset',
      );
    }
    return engine.applyMigrations({ migrationsList, filters: noFilters });
  });
  await withClient(adminUrl, (client) => client.query(`REVOKE ALL ON ${service}._prisma_migrations FROM ${service}`));
  return applied.appliedMigrationNames;
};

/** Whether the migrations in the database are those in the folder, with equal checksums. Then the engine is not needed. */
const isUpToDate = (adminUrl: string, folder: ServiceFolder): Promise<boolean> =>
  withClient(adminUrl, async (client) => {
    const table = `${folder.service}._prisma_migrations`;
    const { rows: found } = await client.query('SELECT 1 WHERE to_regclass($1) IS NOT NULL', [table]);
    if (found.length === 0) return false;
    const { rows } = await client.query<{ name: string }>(
      `SELECT migration_name || ' ' || checksum AS name FROM ${table}
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    );
    const { rowCount: all } = await client.query(`SELECT FROM ${table}`);
    const expected = migrationList(folder).migrationDirectories.map(({ path, migrationFile }) => {
      const script = migrationFile.content.tag === 'ok' ? migrationFile.content.value : '';
      return `${path} ${createHash('sha256').update(script).digest('hex')}`;
    });
    return all === rows.length && rows.map(({ name }) => name).join() === expected.join();
  });
