// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`

import { registerOperations } from '@coffeemesh/service-kit';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import type { Handlers } from './handlers.ts';
import { operations } from './operations.ts';

/** Serves every operation of the contract with its handler, under /v1. */
export const registerRoutes = (app: FastifyInstance, handlers: Handlers, deps: Deps): void =>
  registerOperations(app, operations, handlers, deps, '/v1');
