import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const workspaceRoot = fileURLToPath(new URL('../../../../', import.meta.url));

/** The paths of a service's models, migrations and demo rows. */
export type ServiceFolder = {
  /** The service's name, which is also the name of its schema and its role. */
  readonly service: string;
  readonly folder: string;
  readonly schemaFile: string;
  readonly migrationsFolder: string;
  readonly seedFile: string;
};

/** The services that have a database schema, in alphabetical order. */
export const servicesWithSchema = (root: string = workspaceRoot): string[] =>
  readdirSync(join(root, 'prisma'))
    .filter((name) => existsSync(join(root, 'prisma', name, 'schema.prisma')))
    .sort();

/** @throws Error when the service has no schema.prisma */
export const folderOf = (service: string, root: string = workspaceRoot): ServiceFolder => {
  const folder = join(root, 'prisma', service);
  const schemaFile = join(folder, 'schema.prisma');
  if (!existsSync(schemaFile)) {
    throw new Error(
      `prisma/${service}/schema.prisma does not exist. Services: ${servicesWithSchema(root).join(', ')}.`,
    );
  }
  return {
    service,
    folder,
    schemaFile,
    migrationsFolder: join(folder, 'migrations'),
    seedFile: join(folder, 'seed.sql'),
  };
};
