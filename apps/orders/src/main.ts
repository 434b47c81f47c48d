import { createFanOut, createRedis, createTokenSource, runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { createUpstreams } from './clients/neighbours.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/index.ts';

await runService({
  name: 'orders',
  configSchema,
  open: ({ config, database, log, faults }) => {
    const { IDENTITY_URL: identityUrl, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = config;
    const tokens = createTokenSource({ identityUrl, clientId, clientSecret });
    const neighbours = createUpstreams(config, tokens, log, { faults });
    const redis = config.REDIS_URL === undefined ? undefined : createRedis({ url: config.REDIS_URL, log });
    const fanOut = redis && createFanOut('orders', redis);
    const { deps, sagaWorker } = createDeps({ database, neighbours, log, sweepMs: config.SAGA_SWEEP_MS, fanOut });
    const close = async (): Promise<void> => {
      await neighbours.close();
      await fanOut?.close();
      await redis?.close();
    };
    return { deps, background: [sagaWorker], close };
  },
  buildApp,
  eventHandlers,
});
