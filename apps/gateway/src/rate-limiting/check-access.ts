import type { onRequestAsyncHookHandler } from 'fastify';
import { guard, type Access } from '@coffeemesh/service-kit';
import type { Route } from '../generated/chain/routes.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * Verifies the access token and counts the request, before anything is forwarded. Public operations need no token. A
 * request with an invalid token counts for its address. The services check scopes and roles.
 */
export const checkAccess = (route: Route, access: Access, limit: RateLimiter): onRequestAsyncHookHandler => {
  const verifyToken = guard(access, []);
  return async function (request, reply) {
    if (route.public) return limit(request, reply);
    const error: unknown = await verifyToken.call(this, request, reply).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await limit(request, reply);
    if (error !== undefined) throw error;
  };
};
