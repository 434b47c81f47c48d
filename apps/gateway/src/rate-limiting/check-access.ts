import { guard, type Access } from '@coffeemesh/service-kit';
import type { onRequestAsyncHookHandler } from 'fastify';
import type { Route } from '../generated/chain/routes.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * What comes before a request is handed on: whose it is, whether she asks too much, and whether the token is valid where
 * one is needed. What the token allows is the services' business. One that is not valid counts for its address.
 */
export const checkAccess = (route: Route, access: Access, limit: RateLimiter): onRequestAsyncHookHandler => {
  const check = guard(access, []);
  return async function (request, reply) {
    if (route.public) return limit(request, reply);
    const refusal: unknown = await check.call(this, request, reply).then(
      () => undefined,
      (error: unknown) => error,
    );
    await limit(request, reply);
    if (refusal !== undefined) throw refusal;
  };
};
