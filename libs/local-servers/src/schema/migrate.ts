import { deployMigrations } from './deploy.ts';
import { ensureDatabase, ensureRoles, ensureSchemas, type RolePlan } from './roles.ts';
import { seedService } from './seed.ts';
import { withLock } from './sql.ts';

export type MigrationPlan = RolePlan & {
  /** Also runs the services' `seed.sql`. */
  readonly withSeeds?: boolean;
  /** Where `prisma/` is; the repository by default. */
  readonly root?: string;
};

/**
 * Creates what is missing of the database, roles, schemas, tables and demo rows. Idempotent. Deployments in parallel wait
 * for each other: everything that changes the database, grants included, runs under one lock, because Postgres lets a
 * GRANT fail (`tuple concurrently updated`) that overlaps another one.
 * @param report is called once per service, with the migrations applied now
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
