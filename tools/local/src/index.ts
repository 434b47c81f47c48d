export { freePort, isFree } from './postgres/free-port.ts';
export { type LocalPostgres, type PostgresOptions, startPostgres } from './postgres/server.ts';
export { startTemporaryPostgres, withTemporaryPostgres } from './postgres/temporary.ts';
export { differenceOf, writeMigration } from './schema/difference.ts';
export { generateClients } from './schema/generate-clients.ts';
export { migrate } from './schema/migrate.ts';
export { ensureDatabase, ensureRoles, ownerOf, type RolePlan, TRANSPORT } from './schema/roles.ts';
export { folderOf, ROOT, servicesWithSchema } from './schema/services.ts';
export { databaseName, inDatabase, withClient } from './schema/sql.ts';
