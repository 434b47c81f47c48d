import { generateClients } from '../generate-clients.ts';
import { run } from './run.ts';

/** `npm run prisma-generate [-- <service> …] [--force]`: generates the Prisma clients whose schema has changed. */
await run(async (args) => {
  const services = args.filter((arg) => arg !== '--force');
  const generated = await generateClients({
    services: services.length > 0 ? services : undefined,
    force: args.includes('--force'),
  });
  console.log(
    generated.length > 0 ? `Prisma clients generated: ${generated.join(', ')}.` : 'All Prisma clients are up to date.',
  );
});
