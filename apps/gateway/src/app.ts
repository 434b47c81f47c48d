import replyFrom, { type FastifyReplyFromOptions } from '@fastify/reply-from';
import {
  createService,
  registerPaths,
  type KitOptions,
  type PathRoute,
  type RedisConnection,
} from '@coffeemesh/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkAccess } from './rate-limiting/check-access.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiting/rate-limiter.ts';
import { addCors } from './cors.ts';
import { document } from './generated/chain/document.ts';
import { routes, type Route } from './generated/chain/routes.ts';
import type { ChainHealth } from './health/chain-health.ts';
import type { UpstreamDispatcher } from './proxy/dispatcher.ts';
import { streamBodies } from './proxy/body-limit.ts';
import { forward } from './proxy/forward.ts';
import type { Upstreams } from './upstreams/create-upstreams.ts';

export type GatewayOptions = {
  upstreams: Upstreams;
  dispatcher: UpstreamDispatcher;
  chainHealth: () => Promise<ChainHealth>;
  corsOrigins: readonly string[];
  rateLimitPerMinute: number;
  bodyLimitBytes: number;
  /** Where the copies of the gateway count requests together. */
  redis?: RedisConnection;
};

/** The single way in: every operation of every contract, handed on to its service. */
export const buildApp = (kit: KitOptions, parts: GatewayOptions): FastifyInstance => {
  const app = createService({ name: 'gateway', document, ...kit });
  addCors(app, parts.corsOrigins);
  app.register(
    async (scope) => {
      streamBodies(scope, parts.bodyLimitBytes);
      // reply-from's types are those of undici 7; it only calls `request`, which undici 8 has unchanged.
      const undici = parts.dispatcher as FastifyReplyFromOptions['undici'];
      await scope.register(replyFrom, { undici, disableCache: true, disableRequestLogging: true });
      const limit = await createRateLimiter(scope, parts.rateLimitPerMinute, parts.redis);
      registerPaths(
        scope,
        routes.map((route) => proxyRoute(route, kit, parts.upstreams, limit)),
      );
    },
    { prefix: '/v1' },
  );
  app.get('/health', { config: { internal: true } }, async (_request, reply) => {
    const health = await parts.chainHealth();
    return reply
      .code(health.status === 'up' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health);
  });
  return app;
};

const proxyRoute = (route: Route, { access }: KitOptions, upstreams: Upstreams, limit: RateLimiter): PathRoute => {
  const upstream = upstreams[route.service];
  return {
    method: route.method as 'GET',
    path: route.path,
    config: { operationId: route.operationId },
    onRequest: checkAccess(route, access, limit),
    handler: (request: FastifyRequest, reply: FastifyReply) => forward(upstream, request, reply),
  };
};
