import type { FastifyInstance } from 'fastify';
import { createService, type KitOptions } from '@coffeemesh/service-kit';
import type { Deps } from './deps.ts';
import { document } from './generated/api/document.ts';
import { registerRoutes } from './generated/api/routes.ts';
import { handlers } from './generated/handlers.ts';

export const buildApp = (kit: KitOptions, deps: Deps): FastifyInstance => {
  const app = createService({ name: 'cafes', document, ...kit });
  registerRoutes(app, handlers, deps);
  return app;
};
