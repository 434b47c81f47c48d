/** A path as in a contract, with its method. */
type Route = { readonly method: string; readonly path: string };

/** A route, and the one before it that no router could tell it apart from. */
export type RouteConflict<Kind extends Route> = { readonly route: Kind; readonly earlier: Kind };

/** The routes that match the same requests as an earlier one: parameters may have other names. */
export const routeConflicts = <Kind extends Route>(routes: readonly Kind[]): RouteConflict<Kind>[] => {
  const known = new Map<string, Kind>();
  return routes.flatMap((route) => {
    const shape = `${route.method} ${route.path.replaceAll(/\{[^}]*\}/g, '{}')}`;
    const earlier = known.get(shape);
    if (earlier !== undefined) return [{ route, earlier }];
    known.set(shape, route);
    return [];
  });
};
