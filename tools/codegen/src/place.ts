import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import { ContractError, ContractErrors } from './contract-error.ts';

/** A parsed YAML or JSON file of a contract, with its line positions. */
export type ContractFile = {
  /** As errors show it: relative to the workspace, with `/`. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
};

/** Beyond this column an error shows the column too: a generated document may be a single line. */
const widestLine = 120;

/** A value in a contract, with its file and line. Reading it as another type throws a {@link ContractError}. */
export class Place {
  readonly file: ContractFile;
  /** JSON Pointer from the file's root, `''` for the root. */
  readonly pointer: string;
  readonly #node: Node | null;
  /** Where errors point to: the key of a value, because the value may begin lines later. */
  readonly #offset: number;

  constructor(file: ContractFile, node: Node | null, pointer: string, offset?: number) {
    this.file = file;
    this.#node = isAlias(node) ? (node.resolve(file.document) ?? null) : node;
    this.pointer = pointer;
    this.#offset = offset ?? node?.range?.[0] ?? 0;
  }

  static root(file: ContractFile): Place {
    return new Place(file, file.document.contents, '');
  }

  /** Equal for every path of references that leads here. */
  get id(): string {
    return `${this.file.path}#${this.pointer}`;
  }

  /** The last key or index of the pointer, unescaped. */
  get key(): string {
    return unescapePointer(this.pointer.slice(this.pointer.lastIndexOf('/') + 1));
  }

  get line(): number {
    return Math.max(1, this.file.lines.linePos(this.#offset).line);
  }

  error(detail: string): ContractError {
    const column = this.file.lines.linePos(this.#offset).col;
    return new ContractError(this.file.name, this.line, detail, column > widestLine ? column : undefined);
  }

  isMap(): boolean {
    return isMap(this.#node);
  }

  isList(): boolean {
    return isSeq(this.#node);
  }

  has(key: string): boolean {
    return this.#pair(key) !== undefined;
  }

  get(key: string): Place | undefined {
    const pair = this.#pair(key);
    return pair && this.#child(pair);
  }

  need(key: string): Place {
    const place = this.get(key);
    if (!place) throw this.error(`${key} is missing`);
    return place;
  }

  /** The members of a map, in the order of the file. */
  entries(): [string, Place][] {
    if (!isMap(this.#node)) throw this.error('a map is expected here');
    return this.#node.items.map((pair) => [keyOf(pair), this.#child(pair)]);
  }

  /** The members without extensions (`x-…`), which may be anywhere in a document and of any type. */
  members(): [string, Place][] {
    return this.entries().filter(([key]) => !key.startsWith('x-'));
  }

  keys(): string[] {
    return this.entries().map(([key]) => key);
  }

  items(): Place[] {
    if (!isSeq(this.#node)) throw this.error('a list is expected here');
    return this.#node.items.map((item, i) => new Place(this.file, item as Node, `${this.pointer}/${i}`));
  }

  text(): string {
    return this.#scalar('string', 'text');
  }

  number(): number {
    return this.#scalar('number', 'a number');
  }

  boolean(): boolean {
    return this.#scalar('boolean', 'true or false');
  }

  texts(): string[] {
    return this.items().map((item) => item.text());
  }

  /** The plain value. */
  json(): unknown {
    return this.#node === null ? null : this.#node.toJS(this.file.document);
  }

  /**
   * Refuses every key that is not among `known`; extensions (`x-…`) pass.
   * @param what what such a key is here: `JSON Schema keyword`
   * @throws ContractErrors with all unknown keys
   */
  only(what: string, known: ReadonlySet<string>, hints: Readonly<Record<string, string>> = {}): void {
    const errors = this.members()
      .filter(([key]) => !known.has(key))
      .map(([key, place]) => place.error(`unknown ${what} ${key}${hints[key] ? ` (${hints[key]})` : ''}`));
    if (errors.length > 0) throw new ContractErrors(errors);
  }

  /** The place that a JSON Pointer leads to from here, or undefined. */
  at(pointer: string): Place | undefined {
    return pointer
      .split('/')
      .slice(1)
      .reduce<Place | undefined>(
        (place, part) => place && place.#step(unescapePointer(decodeURIComponent(part))),
        this,
      );
  }

  #step(part: string): Place | undefined {
    return this.isList() ? this.items()[Number(part)] : this.get(part);
  }

  #pair(key: string): Pair | undefined {
    return isMap(this.#node) ? this.#node.items.find((pair) => keyOf(pair) === key) : undefined;
  }

  #child(pair: Pair): Place {
    const keyNode = pair.key as Node;
    return new Place(
      this.file,
      pair.value as Node | null,
      `${this.pointer}/${escapePointer(keyOf(pair))}`,
      keyNode.range?.[0],
    );
  }

  #scalar(type: 'string', expected: string): string;
  #scalar(type: 'number', expected: string): number;
  #scalar(type: 'boolean', expected: string): boolean;
  #scalar(type: string, expected: string): unknown {
    const value: unknown = isScalar(this.#node) ? this.#node.value : undefined;
    if (typeof value !== type) throw this.error(`${expected} is expected here`);
    return value;
  }
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
