import type { Logger } from '@coffeemesh/kernel';
import { routeConflicts } from '@coffeemesh/service-kit';

/** A route of the generated table. */
type ServiceRoute = {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly service: string;
};

/**
 * The routes that can be served. Of two that match the same requests, the later one is left out and logged: the routes of
 * one service never stop those of the others. The generator refuses such contracts, so this is for a table that was not
 * generated from these.
 */
export const servableRoutes = <Route extends ServiceRoute>(
  routes: readonly Route[],
  log: Pick<Logger, 'error'>,
): Route[] => {
  const conflicts = routeConflicts(routes);
  for (const { route, earlier } of conflicts)
    log.error(
      { operation: route.operationId, service: route.service },
      `route left out: ${route.method} ${route.path} of ${route.service} matches the same requests as ${earlier.path} of ${earlier.service}`,
    );
  const leftOut = new Set(conflicts.map(({ route }) => route));
  return routes.filter((route) => !leftOut.has(route));
};
