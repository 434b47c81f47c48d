import { ContractError } from '../contract-error.ts';
import type { ContractFiles } from '../contract-files.ts';
import type { Place } from '../place.ts';

/**
 * Where a schema is used: `read` from requests (defaults are filled in, `readOnly` properties are absent), `written` to
 * responses (`writeOnly` properties are absent), or in events, where neither has a meaning.
 */
export type SchemaDirection = 'read' | 'written' | 'event';

/** The mark of properties that are absent in a direction (JSON Schema 2020-12, validation 9.4). */
const marks = { read: 'readOnly', written: 'writeOnly', event: undefined } as const;

const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const maps = ['properties', 'patternProperties', 'dependentSchemas'];
const singles = ['items', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'];

/** Finds the properties that are absent in requests, or in responses. */
export class DirectionMarks {
  readonly #files: ContractFiles;
  /** Of schemas, by direction and place, whether a property in them or in what they refer to is absent. */
  readonly #found = new Map<string, boolean>();

  constructor(files: ContractFiles) {
    this.#files = files;
  }

  /** Whether the property is marked: itself, what it refers to, or a part of its `allOf`. */
  isAbsent(property: Place, direction: SchemaDirection): boolean {
    const mark = marks[direction];
    return mark !== undefined && this.#isMarked(property, mark, new Set());
  }

  /** Whether the schema differs in this direction from what is written. */
  differs(schema: Place, direction: SchemaDirection): boolean {
    if (marks[direction] === undefined) return false;
    const visited = new Set<string>();
    const found = this.#search(schema, direction, visited);
    // What was visited in vain has none; of what was visited before one was found, only the start is known.
    for (const id of found ? [schema.id] : visited) this.#found.set(`${direction} ${id}`, found);
    return found;
  }

  #isMarked(property: Place, mark: string, seen: Set<string>): boolean {
    if (!property.isMap() || seen.has(property.id)) return false;
    seen.add(property.id);
    if (property.get(mark)?.json() === true) return true;
    const target = this.#target(property);
    const parts = listAt(property, 'allOf');
    return [...(target ? [target] : []), ...parts].some((part) => this.#isMarked(part, mark, seen));
  }

  #search(schema: Place, direction: SchemaDirection, visited: Set<string>): boolean {
    const known = this.#found.get(`${direction} ${schema.id}`);
    if (known !== undefined) return known;
    if (!schema.isMap() || visited.has(schema.id)) return false;
    visited.add(schema.id);
    if (mapAt(schema, 'properties').some((property) => this.isAbsent(property, direction))) return true;
    const target = this.#target(schema);
    const inner = [
      ...(target ? [target] : []),
      ...lists.flatMap((name) => listAt(schema, name)),
      ...maps.flatMap((name) => mapAt(schema, name)),
      ...singles.flatMap((name) => schema.get(name) ?? []),
    ];
    return inner.some((each) => this.#search(each, direction, visited));
  }

  /** A reference that leads nowhere is reported where the schema is read. */
  #target(place: Place): Place | undefined {
    const reference = place.get('$ref');
    if (!reference) return undefined;
    try {
      return this.#files.follow(reference);
    } catch (error) {
      if (error instanceof ContractError) return undefined;
      throw error;
    }
  }
}

const listAt = (place: Place, name: string): Place[] => {
  const list = place.get(name);
  return list?.isList() ? list.items() : [];
};

const mapAt = (place: Place, name: string): Place[] => {
  const map = place.get(name);
  return map?.isMap() ? map.entries().map(([, each]) => each) : [];
};
