import type { ErrorCollector } from './contract-error.ts';
import type { ContractFiles } from './contract-files.ts';
import { isIdentifier, pascalCase, type Code } from './emit/code.ts';
import { DirectionMarks, type SchemaDirection } from './openapi/schema-direction.ts';
import type { SchemaScope } from './openapi/schema-scope.ts';
import { schema } from './openapi/schema.ts';
import type { Place } from './place.ts';

/** A schema that becomes a const and a type. */
export type NamedSchema = {
  readonly name: string;
  readonly description: string | undefined;
  /** Names of the schemas it refers to. */
  readonly uses: ReadonlySet<string>;
  /** The TypeBox expression; `reference` gives the expression for another schema. */
  code(reference: (name: string) => Code): Code;
};

type SchemaEntry = NamedSchema & {
  readonly id: string;
  readonly place: Place;
  readonly uses: Set<string>;
  /** Those of its uses where no default is filled in. */
  readonly openUses: Set<string>;
};

type Authored = {
  readonly name: string;
  readonly description: string | undefined;
  readonly place: Place;
  readonly id: string;
  readonly direction: SchemaDirection;
};

/** Names that generated files use for other things. */
const reserved = new Set(
  `Absent MapOf Nullable OneOf Static TupleOf Type Untyped Caller Deps Handler Handlers Idempotency Inputs OperationId
  Operations Outputs Promise RequestInfo CloudEvent ConsumedEvents ConsumedType DomainEvent EventHandler EventHandlers
  Logger Receipt`.split(/\s+/),
);

/** The ends of the names of schemas that differ by direction. */
const suffixes = { read: 'InRequest', written: 'InResponse', event: '' };

/**
 * The schemas of one contract by name. A schema is added when something refers to it. Its name is its key; an inline
 * schema is named after its use.
 */
export class SchemaTable {
  readonly #files: ContractFiles;
  readonly #errors: ErrorCollector;
  readonly #clash: ((name: string, place: Place) => string) | undefined;
  readonly #marks: DirectionMarks;
  readonly #entries = new Map<string, SchemaEntry>();
  /** Names of schemas that output uses. */
  readonly #written = new Set<string>();
  /** Computed once every schema is added. */
  #open: ReadonlySet<string> | undefined;

  /** @param clash makes another name for a schema whose name is taken; without it, that is an error */
  constructor(files: ContractFiles, errors: ErrorCollector, clash?: (name: string, place: Place) => string) {
    this.#files = files;
    this.#marks = new DirectionMarks(files);
    this.#errors = errors;
    this.#clash = clash;
  }

  get all(): readonly NamedSchema[] {
    return [...this.#entries.values()];
  }

  /** The name of the schema at `place`: that of the schema it refers to, or `whenInline` for an inline one. */
  name(place: Place, whenInline: string, direction: SchemaDirection): string {
    const name = isPlainReference(place)
      ? this.#referred(this.#files.follow(place.need('$ref')), direction)
      : this.#add(authored(whenInline, place, direction));
    if (direction !== 'read') this.#written.add(name);
    this.#open = undefined;
    return name;
  }

  /** Adds a schema that is not in the document itself, composed of the schemas of parameters. */
  compose(name: string, description: string, place: Place, code: (scope: SchemaScope) => Code): string {
    return this.#add({ name, description, place, id: `${place.id}!${name}`, direction: 'read' }, code);
  }

  #referred(target: Place, direction: SchemaDirection): string {
    if (isPlainReference(target)) return this.#referred(this.#files.follow(target.need('$ref')), direction);
    const own = authored(nameOf(target), target, direction);
    if (!this.#marks.differs(target, direction)) return this.#add(own);
    return this.#add({ ...own, name: own.name + suffixes[direction], id: `${own.id}!${direction}` });
  }

  #add({ name: own, description, place, id, direction }: Authored, code?: (scope: SchemaScope) => Code): string {
    const taken = this.#entries.get(own);
    const name = taken && taken.id !== id && this.#clash ? this.#clash(own, place) : own;
    const known = this.#entries.get(name);
    if (known?.id === id) return name;
    if (known)
      throw place.error(
        `two schemas would be named ${name}; the other is at ${known.place.file.name}:${known.place.line}`,
      );
    if (reserved.has(name)) throw place.error(`a schema cannot be named ${name}: generated code uses the name`);
    const write = code ?? ((scope: SchemaScope) => schema(place, scope));
    const entry: SchemaEntry = {
      id,
      place,
      name,
      description,
      uses: new Set(),
      openUses: new Set(),
      code: (reference) => write(this.#scope(direction, this.#isFilled(name), reference, (work) => work())),
    };
    this.#entries.set(name, entry);
    this.#open = undefined;
    // The first pass finds the schemas it refers to, and its errors.
    const note = (used: string, filled: boolean) => {
      entry.uses.add(used);
      if (!filled) entry.openUses.add(used);
      return used;
    };
    const gather: SchemaScope['collect'] = (work) => this.#errors.collect(work);
    gather(() => write(this.#scope(direction, true, note, gather)));
    return name;
  }

  #scope(
    direction: SchemaDirection,
    fillsDefaults: boolean,
    reference: (name: string, fillsDefaults: boolean) => Code,
    collect: SchemaScope['collect'],
  ): SchemaScope {
    return {
      schema,
      direction,
      isAbsent: (property) => this.#marks.isAbsent(property, direction),
      absentInParts: new Map(),
      fillsDefaults,
      collect,
      reference: (place, scope) =>
        reference(this.#referred(this.#files.follow(place.need('$ref')), direction), scope.fillsDefaults),
      resolve: (place) => this.#files.resolve(place),
    };
  }

  /** Whether every use of the schema is in input, outside of alternatives. */
  #isFilled(name: string): boolean {
    this.#open ??= this.#findOpen();
    return !this.#open.has(name);
  }

  /** Schemas that output or an alternative uses, directly or through others. */
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

/** A schema of the document. */
const authored = (name: string, place: Place, direction: SchemaDirection): Authored => ({
  name,
  place,
  direction,
  id: place.id,
  description: place.isMap() ? place.get('description')?.text() : undefined,
});

/** A `$ref` with nothing beside it but annotations. */
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
