import type { FastifyInstance } from 'fastify';
import { createService, type KitOptions } from '@coffeemesh/service-kit';
import type { Deps } from './deps.ts';
import { document } from './generated/api/document.ts';
import { registerRoutes } from './generated/api/routes.ts';
import { handlers } from './generated/handlers.ts';

/** The app without its process, so that tests can call it directly. */
export const buildApp = (kit: KitOptions, deps: Deps): FastifyInstance => {
  const app = createService({ name: 'products', document, ...kit });
  registerRoutes(app, handlers, deps);
  return app;
};
