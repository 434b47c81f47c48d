import { deployMigrations } from './deploy.ts';
import { ensureDatabase, ensureRoles, type RolePlan } from './roles.ts';

/** Database, roles, schemas and migrations, as far as they are missing. Safe to run by several at once, and again. */
export const migrate = async (
  plan: RolePlan & { readonly root?: string },
  report: (service: string, applied: readonly string[]) => void = () => undefined,
): Promise<void> => {
  await ensureDatabase(plan.adminUrl);
  await ensureRoles(plan);
  for (const service of plan.services) report(service, await deployMigrations(plan.adminUrl, service, plan.root));
};
