import { generateClients } from '../generate-clients.ts';
import { run } from './run.ts';

/** `npm run prisma-generate [-- <service> …] [--force]`: the Prisma clients whose schema has changed. */
await run(async (args) => {
  const services = args.filter((arg) => arg !== '--force');
  const made = await generateClients({
    services: services.length > 0 ? services : undefined,
    force: args.includes('--force'),
  });
  console.log(made.length > 0 ? `Prisma clients made: ${made.join(', ')}.` : 'All Prisma clients are up to date.');
});
