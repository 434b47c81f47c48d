import rateLimit, { normalizeIP, type RateLimitPluginOptions } from '@fastify/rate-limit';
import { TooManyRequests, type RedisConnection } from '@coffeemesh/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const windowSeconds = 60;

/** Counts a request. @throws TooManyRequests (429) */
export type RateLimiter = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * Counts requests by caller, or by address where there is no valid token, and says in `RateLimit` and `RateLimit-Policy`
 * (draft-ietf-httpapi-ratelimit-headers) how many are left.
 * @param perMinute 0: nothing is counted
 * @param redis where all copies count together; while it is away each counts for itself
 */
export const createRateLimiter = async (
  app: FastifyInstance,
  perMinute: number,
  redis?: RedisConnection,
): Promise<RateLimiter> => {
  if (perMinute === 0) return async () => undefined;
  const countHere = await createCounter(app, perMinute, { cache: 100_000 });
  const countTogether =
    redis && (await createCounter(app, perMinute, { redis: redis.client, nameSpace: 'gateway:requests:' }));
  return async (request, reply) => {
    const counted = (await redis?.run(async () => countTogether?.(request))) ?? (await countHere(request));
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.header('ratelimit-policy', `"default";q=${perMinute};w=${windowSeconds}`);
    reply.header('ratelimit', `"default";r=${remaining};t=${ttlInSeconds}`);
    if (isExceeded) throw TooManyRequests({ retryAfterSeconds: ttlInSeconds });
  };
};

/** Each counter is in a scope of its own, for the plugin has one store. */
const createCounter = async (app: FastifyInstance, max: number, store: RateLimitPluginOptions) => {
  const made = Promise.withResolvers<ReturnType<FastifyInstance['createRateLimit']>>();
  await app.register(async (scope) => {
    await scope.register(rateLimit, {
      global: false,
      max,
      timeWindow: windowSeconds * 1000,
      keyGenerator: ({ caller, ip }) => (caller === null ? `address ${normalizeIP(ip)}` : `caller ${caller.id}`),
      ...store,
    });
    made.resolve(scope.createRateLimit());
  });
  return made.promise;
};
