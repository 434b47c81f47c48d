import rateLimit, { normalizeIP, type RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequests, type RedisConnection } from '@coffeemesh/service-kit';
import { RATE_LIMIT_MAX_COUNTERS, RATE_LIMIT_WINDOW_SECONDS } from '../policy.ts';

/** Counts a request. @throws TooManyRequests (429) */
export type RateLimiter = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * Counts requests per caller, or per address without a valid token. `RateLimit` and `RateLimit-Policy`
 * (draft-ietf-httpapi-ratelimit-headers) show how many are left.
 * @param perMinute 0: no limit
 * @param redis shared by all replicas; while it is unavailable, each replica counts by itself
 */
export const createRateLimiter = async (
  app: FastifyInstance,
  perMinute: number,
  redis?: RedisConnection,
): Promise<RateLimiter> => {
  if (perMinute === 0) return async () => undefined;
  const countLocally = await createCounter(app, perMinute, { cache: RATE_LIMIT_MAX_COUNTERS });
  const countShared =
    redis && (await createCounter(app, perMinute, { redis: redis.client, nameSpace: 'gateway:requests:' }));
  return async (request, reply) => {
    const counted = (await redis?.run(async () => countShared?.(request))) ?? (await countLocally(request));
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.header('ratelimit-policy', `"default";q=${perMinute};w=${RATE_LIMIT_WINDOW_SECONDS}`);
    reply.header('ratelimit', `"default";r=${remaining};t=${ttlInSeconds}`);
    if (isExceeded) throw TooManyRequests({ retryAfterSeconds: ttlInSeconds });
  };
};

/** Each counter has a scope of its own, because the plugin has one store per scope. */
const createCounter = async (app: FastifyInstance, max: number, store: RateLimitPluginOptions) => {
  const created = Promise.withResolvers<ReturnType<FastifyInstance['createRateLimit']>>();
  await app.register(async (scope) => {
    await scope.register(rateLimit, {
      global: false,
      max,
      timeWindow: RATE_LIMIT_WINDOW_SECONDS * 1000,
      keyGenerator: ({ caller, ip }) => (caller === null ? `address ${normalizeIP(ip)}` : `caller ${caller.id}`),
      ...store,
    });
    created.resolve(scope.createRateLimit());
  });
  return created.promise;
};
