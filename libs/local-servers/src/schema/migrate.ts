import { deployMigrations } from './deploy.ts';
import { ensureDatabase, ensureRoles, ensureSchemas, type RolePlan } from './roles.ts';
import { seedService } from './seed.ts';
import { withLock } from './sql.ts';

export type MigrationPlan = RolePlan & {
  /** Also runs the services' `seed.sql`. */
  readonly withSeeds?: boolean;
  /** The folder that contains `prisma/`; by default the repository. */
  readonly root?: string;
};

/**
 * Creates the missing parts of the database: roles, schemas, tables and demo rows. It is idempotent. Parallel deployments
 * run one after another, under one lock. The lock covers grants too, because Postgres fails (`tuple concurrently updated`)
 * when two GRANT statements overlap.
 * @param report is called once per service, with the migrations that were applied
 */
export const migrate = async (
  plan: MigrationPlan,
  report: (service: string, applied: readonly string[]) => void = () => undefined,
): Promise<void> => {
  const { adminUrl, services, withSeeds = false, root } = plan;
  await ensureDatabase(adminUrl);
  await ensureRoles(plan);
  await withLock(adminUrl, 'coffeemesh.deployment', async (client) => {
    await ensureSchemas(client, plan);
    for (const service of services) report(service, await deployMigrations(adminUrl, service, root));
    if (withSeeds) for (const service of services) await seedService(adminUrl, service, root);
  });
};
