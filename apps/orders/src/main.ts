import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/consumed/index.ts';

await runService({
  name: 'orders',
  configSchema,
  open: (context) => {
    const deps = createDeps(context);
    return { deps, background: [deps.sagaWorker] };
  },
  buildApp,
  eventHandlers,
});
