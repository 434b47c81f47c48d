import { migrate, seed, servicesWithSchema, TRANSPORT } from '@coffeemesh/local-servers';
import { run } from './run.ts';

/**
 * `npm run migrate [-- <service> …]`: roles, schemas and migrations of all services, or of those named.
 *
 * DATABASE_ADMIN_URL names server and database as somebody who may create roles; `ORDERS_DATABASE_PASSWORD` and so on,
 * where set, become the passwords of the services' roles, `TRANSPORT_DATABASE_PASSWORD` the transport's. With `SEED=demo`
 * the demo's rows are put in too, as far as they are missing.
 */
await run(async (args) => {
  const adminUrl = process.env['DATABASE_ADMIN_URL'];
  if (!adminUrl) throw new Error('DATABASE_ADMIN_URL is not set: postgres://admin:…@host:5432/coffeemesh');
  const services = args.length > 0 ? args : servicesWithSchema();
  const passwords = Object.fromEntries(
    [...services, TRANSPORT].map((role) => [role, process.env[`${role.toUpperCase()}_DATABASE_PASSWORD`]]),
  );
  await migrate({ adminUrl, services, passwords }, (service, applied) =>
    console.log(`${service}: ${applied.length > 0 ? `applied ${applied.join(', ')}` : 'up to date'}`),
  );
  if (process.env['SEED'] !== 'demo') return;
  const seeded: string[] = [];
  for (const service of services) if (await seed(adminUrl, service)) seeded.push(service);
  console.log(`Demo rows: ${seeded.join(', ')}`);
});
