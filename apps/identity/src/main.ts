import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { configSchema } from './config.ts';
import { createBackground, createDeps } from './deps.ts';

await runService({
  name: 'identity',
  configSchema,
  open: (context) => {
    const deps = createDeps(context);
    return { deps, access: deps.access, background: createBackground(deps, context.log) };
  },
  buildApp,
});
