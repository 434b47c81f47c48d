import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import { TooManyRequests } from '@coffeemesh/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const windowSeconds = 60;

/** Counts a request. @throws TooManyRequests (429) */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * Counts requests by caller, or by address where there is no valid token, and says in `RateLimit` and `RateLimit-Policy`
 * (draft-ietf-httpapi-ratelimit-headers) how many are left. Counted in this process.
 * @param perMinute 0: nothing is counted
 */
export const addRateLimit = async (app: FastifyInstance, perMinute: number): Promise<Limit> => {
  if (perMinute === 0) return async () => undefined;
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: windowSeconds * 1000,
    cache: 100_000,
    keyGenerator: ({ caller, ip }) => (caller === null ? `address ${normalizeIP(ip)}` : `caller ${caller.id}`),
  });
  const count = app.createRateLimit();
  return async (request, reply) => {
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.header('ratelimit-policy', `"default";q=${perMinute};w=${windowSeconds}`);
    reply.header('ratelimit', `"default";r=${remaining};t=${ttlInSeconds}`);
    if (isExceeded) throw TooManyRequests({ retryAfterSeconds: ttlInSeconds });
  };
};
