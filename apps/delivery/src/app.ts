import type { FastifyInstance } from 'fastify';
import { createService, type KitOptions } from '@coffeemesh/service-kit';
import type { Deps } from './deps.ts';
import { document } from './generated/api/document.ts';
import { registerRoutes } from './generated/api/routes.ts';
import { handlers } from './generated/handlers.ts';

/** Builds the HTTP service: the kit, and one handler for each operation. */
export const buildApp = (kit: KitOptions, deps: Deps): FastifyInstance => {
  const app = createService({ name: 'delivery', document, ...kit });
  registerRoutes(app, handlers, deps);
  return app;
};
