import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What a page of another origin may read of an answer. */
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
 * Lets pages of these origins ask from a browser; `*` is every origin, which is no danger as there are no cookies.
 * An OPTIONS that is no preflight is a method like any other.
 */
export const addCors = (app: FastifyInstance, origins: readonly string[]): void => {
  if (origins.length === 0) return;
  app.register(cors, {
    delegator: (request, decide) => {
      const { origin, 'access-control-request-method': asked } = request.headers;
      decide(null, {
        origin: origins.includes('*') ? '*' : [...origins],
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        exposedHeaders,
        maxAge: 600,
        preflight: origin !== undefined && asked !== undefined,
      });
    },
  });
};
