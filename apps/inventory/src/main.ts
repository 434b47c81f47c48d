import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createExpirySweeper } from './application/expire-reservations.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/consumed/index.ts';

await runService({
  name: 'inventory',
  configSchema,
  open: (context) => {
    const deps = createDeps(context);
    return { deps, background: [createExpirySweeper(deps, context.log)] };
  },
  buildApp,
  eventHandlers,
});
