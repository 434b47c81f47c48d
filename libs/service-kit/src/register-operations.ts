import type { FastifyInstance } from 'fastify';

import { operationRoute } from './operation-route.ts';
import type { Answer, Operations } from './operation.ts';
import { PathIndex, routerPath } from './request/path-index.ts';

/** A handler as the kit sees it; the generated `Handler` types say what input and dependencies it really takes. */
export type AnyHandler<Deps> = (input: never, deps: Deps) => Promise<Answer>;

/**
 * Serves the operations of a contract by their handlers. Called by the generated `registerRoutes`.
 * @param prefix of every path, as the document's `servers` say
 * @throws at once, if a handler is missing
 */
export const registerOperations = <Deps>(
  app: FastifyInstance,
  operations: Operations,
  handlers: Readonly<Record<string, AnyHandler<Deps>>>,
  deps: Deps,
  prefix = '/v1',
): void => {
  const paths = new PathIndex();
  const routes = Object.values(operations).map((operation) => {
    const handler = handlers[operation.id];
    if (handler === undefined) throw new Error(`No handler for ${operation.id}`);
    paths.add(operation.path, operation.method);
    return operationRoute(operation, (input) => handler(input as never, deps), app.kit);
  });
  app.register(
    async (scope) => {
      for (const route of routes) scope.route(route);
      // The router has a tree per method; without these, `GET /orders/quote` would go to `GET /orders/:orderId`.
      for (const { path, method } of paths.shadowed()) {
        if (method === 'HEAD') continue;
        const url = routerPath(path);
        scope.route({ method, url, config: { shadowed: true }, handler: async () => undefined });
      }
    },
    { prefix },
  );
};
