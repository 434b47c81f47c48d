import { createAccess, createRedis, jwksUrlOf, runProcess } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { configSchema, listOf } from './config.ts';
import { createChainHealth } from './health/chain-health.ts';
import { createDispatcher } from './proxy/dispatcher.ts';
import { addCircuitGauge } from './upstreams/circuit-gauge.ts';
import { createUpstreams } from './upstreams/create-upstreams.ts';

await runProcess({
  name: 'gateway',
  configSchema,
  start: async (config, log) => {
    const upstreams = createUpstreams(config, log);
    const dispatcher = createDispatcher();
    const access = createAccess({ issuer: config.TOKEN_ISSUER, jwksUrl: jwksUrlOf(upstreams.identity.url) });
    const redis = config.REDIS_URL === undefined ? undefined : createRedis({ url: config.REDIS_URL, log });
    const app = buildApp(
      { log, access, trustedProxies: listOf(config.TRUSTED_PROXIES) },
      {
        upstreams,
        dispatcher,
        chainHealth: createChainHealth(Object.values(upstreams), dispatcher, () => performance.now()),
        corsOrigins: listOf(config.CORS_ORIGINS),
        rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
        bodyLimitBytes: config.BODY_LIMIT_BYTES,
        redis,
      },
    );
    addCircuitGauge(app, Object.values(upstreams));
    return {
      app,
      close: async () => {
        await dispatcher.close();
        await redis?.close();
      },
    };
  },
});
