import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { Forbidden, Problem, Unauthenticated, type Caller } from '@coffeemesh/kernel';
import type { Access } from './create-access.ts';

const bearer = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/**
 * The first check of a request to a secured operation, before the rest of it is read.
 * @param scopes all of them are required; none listed: any valid token
 */
export const guard = (access: Access, scopes: readonly string[]): onRequestAsyncHookHandler => {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { authorization } = request.headers;
    const token = bearer.exec(authorization ?? '')?.[1];
    if (token === undefined) {
      reply.header('www-authenticate', challenge(authorization === undefined ? undefined : 'invalid_token'));
      throw Unauthenticated();
    }
    const caller = await access.verify(token).catch((error: unknown) => {
      if (error instanceof Problem && error.kind === 'unauthenticated')
        reply.header('www-authenticate', challenge('invalid_token'));
      throw error;
    });
    assertScopes(caller, scopes, reply);
    request.caller = caller;
  };
};

const assertScopes = (caller: Caller, scopes: readonly string[], reply: FastifyReply): void => {
  const missing = scopes.filter((scope) => !caller.scopes.has(scope));
  if (missing.length === 0) return;
  reply.header('www-authenticate', `${challenge('insufficient_scope')}, scope="${scopes.join(' ')}"`);
  throw Forbidden({ detail: `The access token lacks the scope ${missing.join(', ')}.` });
};

/** RFC 6750, section 3. */
const challenge = (error?: string): string =>
  `Bearer realm="coffeemesh"${error === undefined ? '' : `, error="${error}"`}`;
