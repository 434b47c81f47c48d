import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';

await runService({
  name: 'kitchen',
  configSchema,
  open: (context) => ({ deps: createDeps(context) }),
  buildApp,
});
