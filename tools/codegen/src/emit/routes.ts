import type { Contract } from '../openapi/contract.ts';
import { literal, type Code } from './code.ts';

/** `routes.ts`: registers the handlers with an app. */
export const routesModule = ({ prefix }: Contract): Code => `
import { registerOperations } from '@coffeemesh/service-kit';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import type { Handlers } from './handlers.ts';
import { operations } from './operations.ts';

/** Serves every operation of the contract with its handler, under ${prefix || '/'}. */
export const registerRoutes = (app: FastifyInstance, handlers: Handlers, deps: Deps): void =>
  registerOperations(app, operations, handlers, deps, ${literal(prefix)});
`;
