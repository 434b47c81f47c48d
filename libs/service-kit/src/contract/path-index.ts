import { normalisedPath, PathTemplate } from './path-template.ts';

type Entry = { readonly template: PathTemplate; readonly methods: Set<string> };

/**
 * Which methods a path knows, for 405 and `Allow`. Fixed text always wins over a parameter, for any method, so that
 * `GET /orders/quote` never means an order with the id `quote`.
 */
export class PathIndex {
  readonly #entries = new Map<string, Entry>();

  add(path: string, method: string): void {
    const found = this.#entries.get(path) ?? { template: new PathTemplate(path), methods: new Set() };
    found.methods.add(method);
    if (method === 'GET') found.methods.add('HEAD');
    this.#entries.set(path, found);
  }

  /** The methods of the path of a URL in alphabetical order, or undefined if no template matches. */
  methodsOf(url: string): string[] | undefined {
    const path = normalisedPath(url);
    const [best] = [...this.#entries.values()]
      .filter(({ template }) => path !== undefined && template.matches(path))
      .sort((left, right) => left.template.compare(right.template));
    return best === undefined ? undefined : [...best.methods].sort();
  }

  /** Templates and methods that a router with one tree per method would route to a less specific template. */
  shadowed(): { template: PathTemplate; method: string }[] {
    const all = [...this.#entries.values()];
    return all.flatMap(({ template, methods }) => {
      const others = all.filter((other) => other.template.covers(template));
      const missing = new Set(others.flatMap((other) => [...other.methods]).filter((name) => !methods.has(name)));
      return [...missing].map((method) => ({ template, method }));
    });
  }
}
