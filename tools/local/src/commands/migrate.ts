import { migrate, servicesWithSchema, transportRole } from '@coffeemesh/local-servers';
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
    [...services, transportRole].map((role) => [role, process.env[`${role.toUpperCase()}_DATABASE_PASSWORD`]]),
  );
  const withSeeds = process.env['SEED'] === 'demo';
  await migrate({ adminUrl, services, passwords, withSeeds }, (service, applied) =>
    console.log(`${service}: ${applied.length > 0 ? `applied ${applied.join(', ')}` : 'up to date'}`),
  );
  if (withSeeds) console.log('The demo rows are in place');
});
