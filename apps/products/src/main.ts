import { createRedis, runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createMarkSweeper } from './background/end-sold-out-marks.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/index.ts';

await runService({
  name: 'products',
  configSchema,
  open: ({ config, database, log }) => {
    const redis = config.REDIS_URL === undefined ? undefined : createRedis({ url: config.REDIS_URL, log });
    const deps = createDeps(database, { redis });
    return { deps, background: [createMarkSweeper(deps, log)], close: redis?.close };
  },
  buildApp,
  eventHandlers,
});
