/** Fixed texts with a parameter between every two: `{id}:cancel` is the texts `''` and `:cancel` around `id`. */
type Segment = { readonly texts: readonly string[]; readonly names: readonly string[] };

const isFixed = ({ names }: Segment): boolean => names.length === 0;

/** Nothing but one parameter. */
const isParameter = ({ texts, names }: Segment): boolean => names.length === 1 && texts.every((text) => text === '');

/** Whether the router has a form for it. Everything else is a parameter to the router, and `matchesEnd` decides. */
const isRoutable = (segment: Segment): boolean =>
  isParameter(segment) || (isFixed(segment) && !(segment.texts[0] ?? '').includes('*'));

/** A path of a contract: `/orders/{orderId}:cancel`. Names of parameters may be of any characters but `{`, `}` and `/`. */
export class PathTemplate {
  readonly path: string;
  /** As the router writes it: parameters by number, so that their names are free. */
  readonly routerPath: string;
  /** Whether the router alone cannot tell it from other templates. */
  readonly isMixed: boolean;
  readonly #segments: readonly Segment[];
  readonly #pattern: RegExp;

  constructor(path: string) {
    this.path = path;
    this.#segments = path.split('/').slice(1).map(segmentOf);
    this.isMixed = !this.#segments.every(isRoutable);
    this.routerPath = this.#segments
      .map((segment, i) =>
        isFixed(segment) && isRoutable(segment) ? `/${(segment.texts[0] ?? '').replaceAll(':', '::')}` : `/:p${i}`,
      )
      .join('');
    this.#pattern = new RegExp(`${this.#segments.map(patternOf).join('')}$`, 'u');
  }

  /** Whether the end of a path fits; everything before it is a prefix that the router has matched. */
  matchesEnd(normalised: string): boolean {
    return this.#pattern.test(normalised);
  }

  matches(normalised: string): boolean {
    return this.#pattern.exec(normalised)?.index === 0;
  }

  /**
   * The decoded parameters by the contract's names. In a mixed segment, each takes as few characters as possible.
   * @param routed what the router found, decoded
   */
  paramsOf(routed: Readonly<Record<string, string>>, url: string): Record<string, string> {
    if (!this.isMixed)
      return Object.fromEntries(
        this.#segments.flatMap(({ names }, i) => names.map((name) => [name, routed[`p${i}`] ?? ''])),
      );
    const values = this.#pattern.exec(normalisedPath(url) ?? '')?.slice(1) ?? [];
    const names = this.#segments.flatMap((segment) => segment.names);
    return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i] ?? '')]));
  }

  /** Whether every path of `specific` fits this template too, and not the reverse. */
  covers(specific: PathTemplate): boolean {
    return this.matches(specific.#example()) && !specific.matches(this.#example());
  }

  /** Fixed segments come first, from the left; then those with more fixed text; then parameters. */
  compare(other: PathTemplate): number {
    const weights = this.#segments.map(weightOf);
    const others = other.#segments.map(weightOf);
    const at = weights.findIndex((weight, i) => weight !== others[i]);
    return at === -1 ? 0 : (others[at] ?? 0) - (weights[at] ?? 0);
  }

  /** A path that fits, with a character that is in no template for each parameter. */
  #example(): string {
    return this.#segments.map(({ texts }) => `/${texts.join('\u0001')}`).join('');
  }
}

const segmentOf = (text: string): Segment => {
  const parts = text.split(/\{([^}]*)\}/);
  return { texts: parts.filter((_, i) => i % 2 === 0), names: parts.filter((_, i) => i % 2 === 1) };
};

const patternOf = ({ texts }: Segment): string =>
  `/${texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('([^/]+?)')}`;

const weightOf = (segment: Segment): number =>
  isFixed(segment) ? Number.MAX_SAFE_INTEGER : segment.texts.join('').length;

/**
 * The path of a request URL, with what may be decoded before it is split: all but reserved characters (RFC 3986, 2.2),
 * so that `a%3Acancel` is not `a:cancel`. Undefined for malformed escapes.
 */
export const normalisedPath = (url: string): string | undefined => {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '';
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path.replaceAll('%25', '%2525'));
  } catch {
    return undefined;
  }
};
