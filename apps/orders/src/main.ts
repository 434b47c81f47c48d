import { createTokenSource } from '@coffeemesh/http-client';
import { createBroadcast, runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { openNeighbours } from './clients/neighbours.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/index.ts';

await runService({
  name: 'orders',
  configSchema,
  open: ({ config, database, log, faults, redis, onClose }) => {
    const { IDENTITY_URL: identityUrl, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = config;
    const tokens = createTokenSource({ identityUrl, clientId, clientSecret });
    const neighbours = openNeighbours(config, tokens, log, { faults });
    onClose(neighbours.close);
    const fanOut = redis && createBroadcast('orders', redis);
    if (fanOut !== undefined) onClose(fanOut.close);
    const { deps, sagaWorker } = createDeps({ database, neighbours, log, sweepMs: config.SAGA_SWEEP_MS, fanOut });
    return { deps, background: [sagaWorker] };
  },
  buildApp,
  eventHandlers,
});
