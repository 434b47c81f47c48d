import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withEngine } from './engine.ts';
import { lockfileText, migrationList, schemaFiles } from './migration-list.ts';
import { folderOf } from './services.ts';

/**
 * Compares a service's migrations with its schema.
 * @param adminUrl a user who may create and drop shadow databases
 * @param form `sql` for the SQL that a migration needs, `summary` for a readable list
 * @returns undefined if there is no difference
 */
export const differenceOf = async (
  adminUrl: string,
  service: string,
  form: 'sql' | 'summary',
  root?: string,
): Promise<string | undefined> => {
  const folder = folderOf(service, root);
  const { files } = schemaFiles(folder);
  const { exitCode, stdout } = await withEngine({ adminUrl }, files, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationList(folder) },
      to: { tag: 'schemaDatamodel', files },
      script: form === 'sql',
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return exitCode === 2 ? (stdout ?? '') : undefined;
};

/**
 * Writes the difference as a new migration.
 * @returns its folder, or undefined if there is no difference
 */
export const writeMigration = async (
  adminUrl: string,
  service: string,
  name: string,
  root?: string,
): Promise<string | undefined> => {
  const { migrationsFolder } = folderOf(service, root);
  const script = await differenceOf(adminUrl, service, 'sql', root);
  if (script === undefined) return undefined;
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${timestamp}_${(name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('_')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), script);
  writeFileSync(join(migrationsFolder, 'migration_lock.toml'), lockfileText);
  return folder;
};
