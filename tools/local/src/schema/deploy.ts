import { withEngine } from './engine.ts';
import { migrationList, schemaFiles } from './migration-list.ts';
import { ownerOf } from './roles.ts';
import { folderOf } from './services.ts';
import { withClient } from './sql.ts';

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Applies what is not yet applied of one service's migrations, and leaves the state that `prisma migrate deploy` leaves.
 * @returns the names of the migrations applied now
 * @throws Error when a migration failed now or earlier, or an applied one was edited since
 */
export const deployMigrations = async (adminUrl: string, service: string, root?: string): Promise<string[]> => {
  const folder = folderOf(service, root);
  const target = { adminUrl, into: { schema: service, owner: ownerOf(service) } };
  const migrationsList = migrationList(folder);
  const applied = await withEngine(target, schemaFiles(folder).files, async (engine) => {
    const history = { migrationsList, optInToShadowDatabase: false, filters: noFilters };
    const { editedMigrationNames } = await engine.diagnoseMigrationHistory(history);
    if (editedMigrationNames.length > 0) {
      throw new Error(
        `Edited after it was applied: ${editedMigrationNames.join(', ')} of ${service}. Write a new migration.`,
      );
    }
    return engine.applyMigrations({ migrationsList, filters: noFilters });
  });
  await withClient(adminUrl, (client) => client.query(`REVOKE ALL ON ${service}._prisma_migrations FROM ${service}`));
  return applied.appliedMigrationNames;
};
