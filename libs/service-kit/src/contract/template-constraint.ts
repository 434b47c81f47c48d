import type { FastifyServerOptions } from 'fastify';
import { normalisedPath, PathTemplate } from './path-template.ts';

type RouterOptions = NonNullable<FastifyServerOptions['routerOptions']>;
type Constraint = NonNullable<RouterOptions['constraints']>[string];
type Handler = NonNullable<ReturnType<ReturnType<Constraint['storage']>['get']>>;
type Stored = { readonly template: PathTemplate; handler: Handler };

/** Before the path of a request: the router asks by template as well, while it builds its table. */
const requested = ' ';

/** For a template that the router has no form for: the router matches its parameters, and this the text around them. */
export const constraintsOf = (template: PathTemplate): { constraints?: { template: string } } =>
  template.isMixed ? { constraints: { template: template.path } } : {};

/** Distinguishes `/cups/{id}:wash` from `/cups/{id}:fill` and `/cups/{id}`. Not evaluated while no template needs it. */
export const templateConstraint: Constraint = {
  name: 'template',
  mustMatchWhenDerived: false,
  storage: () => {
    const stored: Stored[] = [];
    const named = (path: string) => stored.find(({ template }) => template.path === path);
    return {
      get: (value) => {
        const path = value.slice(requested.length);
        const found = value.startsWith(requested)
          ? stored.find(({ template }) => template.matchesEnd(path))
          : named(value);
        return found?.handler ?? null;
      },
      set: (path, handler) => {
        const found = named(path);
        if (found !== undefined) found.handler = handler;
        else stored.push({ template: new PathTemplate(path), handler });
        stored.sort((left, right) => left.template.compare(right.template));
      },
    };
  },
  // A path with malformed escapes fits no template; the router refuses it.
  deriveConstraint: (request) => requested + (normalisedPath(request.url ?? '') ?? ''),
};
