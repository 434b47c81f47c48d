import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createMarkSweeper } from './background/end-sold-out-marks.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/index.ts';

await runService({
  name: 'products',
  configSchema,
  open: ({ database, log, redis }) => {
    const deps = createDeps(database, { redis });
    return { deps, background: [createMarkSweeper(deps, log)] };
  },
  buildApp,
  eventHandlers,
});
