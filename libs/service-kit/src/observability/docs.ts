import { createHash } from 'node:crypto';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { isNotModified } from '../request/preconditions.ts';

/** An OpenAPI document, as bundled by codegen. */
export type ApiDocument = { readonly openapi: string; readonly info: object; readonly paths?: object };

/** What Swagger UI needs, and nothing from other origins. */
const contentSecurityPolicy = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
};

/** The authored document at `/openapi.json`, and Swagger UI over it at `/docs`. */
export const addDocs = (app: FastifyInstance, document: ApiDocument, withUi: boolean): void => {
  const json = JSON.stringify(document);
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  app.get('/openapi.json', { config: { internal: true }, schema: { hide: true } }, async (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'no-cache').header('access-control-allow-origin', '*');
    if (isNotModified(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(json);
  });
  if (!withUi) return;
  app.register(swagger, { mode: 'static', specification: { document: document as never } });
  app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: contentSecurityPolicy,
    uiConfig: {
      persistAuthorization: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      docExpansion: 'list',
      // Finds operations of a long document by their tag.
      filter: true,
    },
  });
};
