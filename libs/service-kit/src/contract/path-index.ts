/** A path template with the methods that the contract gives it. */
type Template = { readonly segments: readonly string[]; readonly methods: Set<string> };

const isParameter = (segment: string): boolean => segment.startsWith('{');

/**
 * Which methods a path knows, for 405 and `Allow`. A fixed segment always wins over a parameter, whatever the method,
 * so that `GET /orders/quote` never means an order with the id `quote`.
 */
export class PathIndex {
  readonly #templates = new Map<string, Template>();

  add(path: string, method: string): void {
    const found = this.#templates.get(path) ?? { segments: path.split('/').slice(1), methods: new Set() };
    found.methods.add(method);
    if (method === 'GET') found.methods.add('HEAD');
    this.#templates.set(path, found);
  }

  /** The methods of the path in alphabetical order, or undefined if no template matches. */
  methodsOf(path: string): string[] | undefined {
    const requested = path.split('/').slice(1);
    const best = [...this.#templates.values()]
      .filter(({ segments }) => matches(segments, requested))
      .sort((left, right) => compareSpecificity(left.segments, right.segments))[0];
    return best === undefined ? undefined : [...best.methods].sort();
  }

  /** Paths and methods that a router with one tree per method would route to a less specific template. */
  shadowed(): { path: string; method: string }[] {
    const all = [...this.#templates.entries()];
    return all.flatMap(([path, { segments, methods }]) => {
      const others = all.filter(([other, template]) => other !== path && covers(template.segments, segments));
      const missing = new Set(
        others.flatMap(([, template]) => [...template.methods]).filter((name) => !methods.has(name)),
      );
      return [...missing].map((method) => ({ path, method }));
    });
  }
}

const matches = (template: readonly string[], requested: readonly string[]): boolean =>
  template.length === requested.length &&
  template.every((segment, i) => (isParameter(segment) ? requested[i] !== '' : segment === requested[i]));

/** Whether every path of `specific` also fits `general`, which has parameters where the other has fixed segments. */
const covers = (general: readonly string[], specific: readonly string[]): boolean =>
  general.length === specific.length &&
  general.every((segment, i) => isParameter(segment) || segment === specific[i]) &&
  general.some((segment, i) => isParameter(segment) && !isParameter(specific[i] ?? ''));

/** Fixed segments come first, from the left, as in the router. */
const compareSpecificity = (left: readonly string[], right: readonly string[]): number => {
  const at = left.findIndex((segment, i) => isParameter(segment) !== isParameter(right[i] ?? ''));
  return at === -1 ? 0 : isParameter(left[at] ?? '') ? 1 : -1;
};

/** `/orders/{orderId}` as the router writes it: `/orders/:orderId`. */
export const routerPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
