import { existsSync, readFileSync } from 'node:fs';
import { ownerOf } from './roles.ts';
import { folderOf } from './services.ts';
import { withClient } from './sql.ts';

/**
 * Runs a service's seed.sql as the owner of its tables, in one transaction. Seeds are idempotent.
 * @returns whether the service has a seed
 */
export const seedService = async (adminUrl: string, service: string, root?: string): Promise<boolean> => {
  const { seedFile } = folderOf(service, root);
  if (!existsSync(seedFile)) return false;
  const options = `-c role=${ownerOf(service)} -c search_path=${service} -c client_min_messages=warning`;
  const script = readFileSync(seedFile, 'utf8');
  await withClient({ connectionString: adminUrl, options }, (client) => client.query(script)).catch(
    (error: unknown) => {
      throw new Error(`prisma/${service}/seed.sql: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    },
  );
  return true;
};
