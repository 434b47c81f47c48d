import { migrate, servicesWithSchema, transportRole } from '@coffeemesh/local-servers';
import { run } from './run.ts';

/**
 * `npm run migrate [-- <service> …]`: creates the roles and schemas and applies the migrations of all services, or of the
 * named ones.
 *
 * DATABASE_ADMIN_URL names the server, the database, and a user who may create roles. `ORDERS_DATABASE_PASSWORD` and so on
 * set the passwords of the services' roles, `TRANSPORT_DATABASE_PASSWORD` that of the transport's role. With `SEED=demo`
 * missing demo rows are inserted too.
 */
await run(async (args) => {
  const adminUrl = process.env['DATABASE_ADMIN_URL'];
  if (!adminUrl) throw new Error('DATABASE_ADMIN_URL is not set: set it to postgres://admin:…@host:5432/coffeemesh');
  const services = args.length > 0 ? args : servicesWithSchema();
  const passwords = Object.fromEntries(
    [...services, transportRole].map((role) => [role, process.env[`${role.toUpperCase()}_DATABASE_PASSWORD`]]),
  );
  const withSeeds = process.env['SEED'] === 'demo';
  await migrate({ adminUrl, services, passwords, withSeeds }, (service, applied) =>
    console.log(`${service}: ${applied.length > 0 ? `applied ${applied.join(', ')}` : 'up to date'}`),
  );
  if (withSeeds) console.log('The demo rows are inserted');
});
