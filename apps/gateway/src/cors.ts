import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { CORS_MAX_AGE_SECONDS } from './policy.ts';

/** Response headers that a page of another origin may read. */
const exposedHeaders = [
  'Allow',
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Request-Id',
  'Retry-After',
];

/**
 * Allows pages of these origins to send requests from a browser. `*` allows every origin, which is safe because the API
 * uses no cookies. An OPTIONS request that is not a preflight is handled like any other method.
 */
export const addCors = (app: FastifyInstance, origins: readonly string[]): void => {
  if (origins.length === 0) return;
  app.register(cors, {
    delegator: (request, decide) => {
      const { origin, 'access-control-request-method': requestedMethod } = request.headers;
      decide(null, {
        origin: origins.includes('*') ? '*' : [...origins],
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        exposedHeaders,
        maxAge: CORS_MAX_AGE_SECONDS,
        preflight: origin !== undefined && requestedMethod !== undefined,
      });
    },
  });
};
