import { relative } from 'node:path';
import { workspaceRoot, withTemporaryPostgres, writeMigration } from '@coffeemesh/local-servers';
import { run } from './run.ts';

/** `npm run migration -- <service> <name>`: writes the difference between schema.prisma and its migrations. */
await run(async ([service, ...name]) => {
  if (!service || name.length === 0) throw new Error('Usage: npm run migration -- <service> <name of the change>');
  const folder = await withTemporaryPostgres((server) => writeMigration(server.url(), service, name.join(' ')));
  console.log(
    folder ? `Written: ${relative(workspaceRoot, folder)}/migration.sql` : `Nothing to migrate in ${service}.`,
  );
});
