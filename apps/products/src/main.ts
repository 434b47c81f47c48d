import { createRedis, runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createSoldOutSweeper } from './application/end-sold-out-marks.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/consumed/index.ts';

await runService({
  name: 'products',
  configSchema,
  open: ({ config, database, log }) => {
    const redis = config.REDIS_URL === undefined ? undefined : createRedis({ url: config.REDIS_URL, log });
    const deps = createDeps(database, { redis });
    return { deps, background: [createSoldOutSweeper(deps, log)], close: redis?.close };
  },
  buildApp,
  eventHandlers,
});
