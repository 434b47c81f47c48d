import replyFrom, { type FastifyReplyFromOptions } from '@fastify/reply-from';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  createService,
  registerPaths,
  type KitOptions,
  type PathRoute,
  type RedisConnection,
} from '@coffeemesh/service-kit';
import { addCors } from './cors.ts';
import { document } from './generated/chain/document.ts';
import { prefix, routes as generatedRoutes, type Route } from './generated/chain/routes.ts';
import type { ChainHealth } from './health/chain-health.ts';
import { streamBodies } from './proxy/body-limit.ts';
import type { UpstreamDispatcher } from './proxy/dispatcher.ts';
import { forward } from './proxy/forward.ts';
import { servableRoutes } from './proxy/servable-routes.ts';
import { checkAccess } from './rate-limiting/check-access.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiting/rate-limiter.ts';
import type { Upstreams } from './upstreams/create-upstreams.ts';

export type GatewayOptions = {
  upstreams: Upstreams;
  dispatcher: UpstreamDispatcher;
  chainHealth: () => Promise<ChainHealth>;
  corsOrigins: readonly string[];
  rateLimitPerMinute: number;
  bodyLimitBytes: number;
  /** Those of the contracts, unless given. */
  routes?: readonly Route[];
  /** Shared by the replicas of the gateway to count requests. */
  redis?: RedisConnection;
};

/** The only public entry: every operation of every contract, forwarded to its service. */
export const buildApp = (kit: KitOptions, options: GatewayOptions): FastifyInstance => {
  const app = createService({ name: 'gateway', document, ...kit });
  addCors(app, options.corsOrigins);
  app.register(
    async (scope) => {
      streamBodies(scope, options.bodyLimitBytes);
      // reply-from's types are those of undici 7; it only calls `request`, which undici 8 has unchanged.
      const undici = options.dispatcher as FastifyReplyFromOptions['undici'];
      await scope.register(replyFrom, { undici, disableCache: true, disableRequestLogging: true });
      const limit = await createRateLimiter(scope, options.rateLimitPerMinute, options.redis);
      registerPaths(
        scope,
        servableRoutes(options.routes ?? generatedRoutes, kit.log).map((route) =>
          proxyRoute(route, kit, options.upstreams, limit),
        ),
      );
    },
    { prefix: prefix.replaceAll(':', '::') },
  );
  app.get('/health', { config: { internal: true } }, async (_request, reply) => {
    const health = await options.chainHealth();
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
