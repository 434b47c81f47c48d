import type { FastifyInstance } from 'fastify';
import { createService, type KitOptions } from '@coffeemesh/service-kit';
import type { Deps } from './deps.ts';
import { document } from './generated/api/document.ts';
import { registerRoutes } from './generated/api/routes.ts';
import { handlers } from './generated/handlers.ts';

/** The HTTP service: the kit, with a handler for each operation of the contract. */
export const buildApp = (kit: KitOptions, deps: Deps): FastifyInstance => {
  const app = createService({ name: 'inventory', document, ...kit });
  registerRoutes(app, handlers, deps);
  return app;
};
