import type { FastifyInstance, RouteOptions } from 'fastify';
import type { HandlerResponse, Operation, Operations } from '../contract/operation.ts';
import { PathIndex } from '../contract/path-index.ts';
import { PathTemplate } from '../contract/path-template.ts';
import { routeConflicts } from '../contract/route-conflicts.ts';
import { constraintsOf } from '../contract/template-constraint.ts';
import { deadLetterHandler } from '../dead-letters/dead-letter-handlers.ts';
import type { Kit } from './kit-options.ts';
import { operationRoute } from './operation-route.ts';

/** A handler without its types. The generated `Handler` types contain its input and dependencies. */
export type AnyHandler<Deps> = (input: never, deps: Deps) => Promise<HandlerResponse>;

/**
 * Serves the operations of a contract by their handlers. Called by the generated `registerRoutes`.
 * @param prefix of every path, as the document's `servers` say
 * @throws Error at the start if a handler is missing, if two operations match the same requests, or if the service
 * consumes events and has no dead letters
 */
export const registerOperations = <Deps>(
  app: FastifyInstance,
  operations: Operations,
  handlers: Readonly<Record<string, AnyHandler<Deps>>>,
  deps: Deps,
  prefix = '/v1',
): void => {
  const [conflict] = routeConflicts(Object.values(operations));
  if (conflict !== undefined)
    throw new Error(
      `${conflict.route.id} and ${conflict.earlier.id} match the same requests, ${conflict.route.method} ${conflict.route.path}`,
    );
  const routes = Object.values(operations).map((operation) => {
    const handle = handlerOf(operation, handlers, deps, app.kit);
    return { path: operation.path, ...operationRoute(operation, handle, app.kit) };
  });
  app.register(async (scope) => registerPaths(scope, routes), { prefix: prefix.replaceAll(':', '::') });
};

const handlerOf = <Deps>(
  operation: Operation,
  handlers: Readonly<Record<string, AnyHandler<Deps>>>,
  deps: Deps,
  { deadLetters }: Kit,
): ((input: unknown) => Promise<HandlerResponse>) => {
  if (operation.deadLetter !== undefined) {
    if (deadLetters === undefined) throw new Error(`${operation.id} needs the option \`deadLetters\` of createService`);
    return deadLetterHandler(operation.deadLetter, deadLetters);
  }
  const handler = handlers[operation.id];
  if (handler === undefined) throw new Error(`No handler for ${operation.id}`);
  return (input) => handler(input as never, deps);
};

/** A route whose path is written as in a contract: `/orders/{orderId}`. */
export type PathRoute = Omit<RouteOptions, 'url'> & { readonly path: string };

/** Adds the routes so that fixed text of a path never matches another path's parameter, for any method. */
export const registerPaths = (scope: FastifyInstance, routes: readonly PathRoute[]): void => {
  const paths = new PathIndex();
  for (const { path, config, ...route } of routes) {
    for (const method of [route.method].flat()) paths.add(path, method);
    const template = new PathTemplate(path);
    scope.route({
      ...route,
      ...constraintsOf(template),
      url: template.routerPath,
      config: { ...config, template: path },
    });
  }
  // The router has a tree per method; without these, `GET /orders/quote` would go to `GET /orders/:orderId`.
  for (const { template, method } of paths.shadowed()) {
    if (method === 'HEAD') continue;
    scope.route({
      method,
      url: template.routerPath,
      ...constraintsOf(template),
      config: { shadowed: true },
      handler: async () => undefined,
    });
  }
};
