import { differenceOf, servicesWithSchema, withTemporaryPostgres } from '@coffeemesh/local-servers';
import { run } from './run.ts';

/** `npm run schema-drift [-- <service> …]`: fails if a schema.prisma differs from its migrations. */
await run(async (args) => {
  const services = args.length > 0 ? args : servicesWithSchema();
  const drifted: string[] = [];
  await withTemporaryPostgres(async (server) => {
    for (const service of services) {
      const difference = await differenceOf(server.url(), service, 'summary');
      if (difference !== undefined)
        drifted.push(`${service}: run \`npm run migration -- ${service} <name>\`${difference}`);
    }
  });
  if (drifted.length > 0) throw new Error(drifted.join('\n'));
  console.log(`Migrations and schemas agree: ${services.join(', ')}.`);
});
