import { createTokenSource, runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { openNeighbours } from './clients/neighbours.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/index.ts';

await runService({
  name: 'orders',
  configSchema,
  open: ({ config, database, log, faults }) => {
    const { IDENTITY_URL: identityUrl, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = config;
    const tokens = createTokenSource({ identityUrl, clientId, clientSecret });
    const neighbours = openNeighbours(config, tokens, log, { faults });
    const { deps, sagaWorker } = createDeps({ database, neighbours, log, sweepMs: config.SAGA_SWEEP_MS });
    return { deps, background: [sagaWorker], close: neighbours.close };
  },
  buildApp,
  eventHandlers,
});
