import type { ContractFiles } from './contract-files.ts';
import type { FaultList } from './contract-fault.ts';
import { isIdentifier, pascalCase, type Code } from './emit/code.ts';
import { schema, type SchemaScope } from './openapi/schema.ts';
import type { Place } from './place.ts';

/** A schema that gets a const and a type of its own. */
export type NamedSchema = {
  readonly name: string;
  readonly description: string | undefined;
  /** Names of the schemas it refers to. */
  readonly uses: ReadonlySet<string>;
  /** The TypeBox expression; `reference` says how another schema is referred to. */
  code(reference: (name: string) => Code): Code;
};

/** Whether a schema describes what is read (defaults are filled in) or what is written. */
export type Direction = 'read' | 'written';

type Entry = NamedSchema & {
  readonly id: string;
  readonly place: Place;
  readonly uses: Set<string>;
  /** Those of its uses where nothing is filled in. */
  readonly openUses: Set<string>;
};

type Authored = {
  readonly name: string;
  readonly description: string | undefined;
  readonly place: Place;
  readonly id: string;
};

/** Names that generated files use for something else. */
const reserved = new Set(['Type', 'Static', 'MapOf', 'Nullable', 'OneOf', 'TupleOf', 'Untyped']);

/**
 * The schemas of one contract by name. A schema comes in when something refers to it: named by its key, or by its use
 * where it is written in place.
 */
export class SchemaTable {
  readonly #files: ContractFiles;
  readonly #faults: FaultList;
  readonly #clash: ((name: string, place: Place) => string) | undefined;
  readonly #entries = new Map<string, Entry>();
  /** Names of schemas that something written has. */
  readonly #written = new Set<string>();
  /** Found once everything is in. */
  #open: ReadonlySet<string> | undefined;

  /** @param clash another name for a schema whose own is taken; without it, that is a fault */
  constructor(files: ContractFiles, faults: FaultList, clash?: (name: string, place: Place) => string) {
    this.#files = files;
    this.#faults = faults;
    this.#clash = clash;
  }

  get all(): readonly NamedSchema[] {
    return [...this.#entries.values()];
  }

  /** The name of the schema at `place`: that of the schema it refers to, or `whenInline` for one written in place. */
  name(place: Place, whenInline: string, direction: Direction): string {
    const name = isPlainReference(place)
      ? this.#referred(this.#files.follow(place.need('$ref')))
      : this.#add(authored(whenInline, place));
    if (direction === 'written') this.#written.add(name);
    this.#open = undefined;
    return name;
  }

  /** Adds a schema that stands nowhere as such, made of the schemas of parameters. */
  compose(name: string, description: string, place: Place, code: (scope: SchemaScope) => Code): string {
    return this.#add({ name, description, place, id: `${place.id}!${name}` }, code);
  }

  #referred(target: Place): string {
    if (isPlainReference(target)) return this.#referred(this.#files.follow(target.need('$ref')));
    return this.#add(authored(nameOf(target), target));
  }

  #add({ name: own, description, place, id }: Authored, code?: (scope: SchemaScope) => Code): string {
    const taken = this.#entries.get(own);
    const name = taken && taken.id !== id && this.#clash ? this.#clash(own, place) : own;
    const known = this.#entries.get(name);
    if (known?.id === id) return name;
    if (known)
      throw place.fault(
        `two schemas would be named ${name}; the other is at ${known.place.file.name}:${known.place.line}`,
      );
    if (reserved.has(name)) throw place.fault(`a schema cannot be named ${name}: generated code uses the name`);
    const write = code ?? ((scope: SchemaScope) => schema(place, scope));
    const entry: Entry = {
      id,
      place,
      name,
      description,
      uses: new Set(),
      openUses: new Set(),
      code: (reference) => write(this.#scope(this.#isFilled(name), reference, (work) => work())),
    };
    this.#entries.set(name, entry);
    this.#open = undefined;
    // A first writing finds what it refers to, and its faults.
    const note = (used: string, filled: boolean) => {
      entry.uses.add(used);
      if (!filled) entry.openUses.add(used);
      return used;
    };
    const gather: SchemaScope['during'] = (work) => this.#faults.during(work);
    gather(() => write(this.#scope(true, note, gather)));
    return name;
  }

  #scope(
    filled: boolean,
    reference: (name: string, filled: boolean) => Code,
    during: SchemaScope['during'],
  ): SchemaScope {
    return {
      filled,
      during,
      reference: (place, scope) => reference(this.#referred(this.#files.follow(place.need('$ref'))), scope.filled),
      resolve: (place) => this.#files.resolve(place),
    };
  }

  /** Whether every use of the schema is in something read where it is decided that the schema applies. */
  #isFilled(name: string): boolean {
    this.#open ??= this.#findOpen();
    return !this.#open.has(name);
  }

  /** What something written has, or an alternative, directly or through others. */
  #findOpen(): ReadonlySet<string> {
    const open = new Set<string>();
    const visit = (name: string): void => {
      if (open.has(name)) return;
      open.add(name);
      this.#entries.get(name)?.uses.forEach(visit);
    };
    this.#written.forEach(visit);
    for (const { openUses } of this.#entries.values()) openUses.forEach(visit);
    return open;
  }
}

/** A schema that stands in the document. */
const authored = (name: string, place: Place): Authored => ({
  name,
  place,
  id: place.id,
  description: place.isMap() ? place.get('description')?.text() : undefined,
});

/** Beside such a `$ref` stand annotations at most. */
const isPlainReference = (place: Place): boolean =>
  place.isMap() &&
  place.has('$ref') &&
  place.keys().every((key) => ['$ref', 'description', 'summary', 'deprecated'].includes(key));

/** By the last key that names something: `#/components/schemas/Order`, `order.yaml#/Order`, `schemas/order.yaml`. */
const nameOf = (place: Place): string => {
  const keys = place.pointer
    .split('/')
    .slice(1)
    .filter((key) => !containers.has(key));
  const source = keys.length > 0 ? keys.join('-') : place.file.name.split('/').at(-1)!.split('.')[0]!;
  return isIdentifier(source) && /^[A-Z]/.test(source) ? source : pascalCase(decodeURIComponent(source));
};

const containers = new Set(['components', 'schemas', 'properties', '$defs', 'content', 'schema', 'items', 'messages']);
