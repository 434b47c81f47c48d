import type { FastifyInstance } from 'fastify';
import { createService, type ApiDocument, type KitOptions } from '@coffeemesh/service-kit';
import type { Deps } from './deps.ts';
import { document } from './generated/api/document.ts';
import { registerRoutes } from './generated/api/routes.ts';
import { handlers } from './generated/handlers.ts';

/** The service without its process: tests call it without listening on a port. */
export const buildApp = (kit: KitOptions, deps: Deps): FastifyInstance => {
  const app = createService({ name: 'orders', document: document as ApiDocument, ...kit });
  registerRoutes(app, handlers, deps);
  return app;
};
