import { createTokenSource } from '@coffeemesh/http-client';
import { createBroadcast, createRedis, runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { createUpstreams } from './clients/upstreams.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/consumed/index.ts';

await runService({
  name: 'orders',
  configSchema,
  open: ({ config, database, log, faults }) => {
    const { IDENTITY_URL: identityUrl, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = config;
    const tokens = createTokenSource({ identityUrl, clientId, clientSecret });
    const upstreams = createUpstreams(config, tokens, log, { faults });
    const redis = config.REDIS_URL === undefined ? undefined : createRedis({ url: config.REDIS_URL, log });
    const broadcast = redis && createBroadcast('orders', redis);
    const { deps, sagaWorker } = createDeps({ database, upstreams, log, sweepMs: config.SAGA_SWEEP_MS, broadcast });
    const close = async (): Promise<void> => {
      await upstreams.close();
      await broadcast?.close();
      await redis?.close();
    };
    return { deps, background: [sagaWorker], close };
  },
  buildApp,
  eventHandlers,
});
