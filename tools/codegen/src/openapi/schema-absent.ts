import { call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { SchemaScope } from './schema-scope.ts';

/** What stands for a property that must not be present. */
export const absentProperty = ({ direction }: SchemaScope): Code =>
  call('Type.Optional', call('Absent', literal(direction === 'read' ? 'read-only' : 'write-only')));

/** The names that a schema requires, without those that are absent: in it, or in a part of its composition. */
export const requiredNames = (place: Place, scope: SchemaScope): string[] => {
  const absent = new Set([...absentNames(place, scope), ...(scope.absentInParts.get(place.id) ?? [])]);
  return (place.get('required')?.texts() ?? []).filter((name) => !absent.has(name));
};

/** For the parts of a composition: a part may require what another part has, and what is absent there. */
export const inParts = (place: Place, scope: SchemaScope): SchemaScope => {
  const names = [...(scope.absentInParts.get(place.id) ?? []), ...absentNames(place, scope)];
  if (names.length === 0) return scope;
  const parts = composedOf(place).map((part) => [part.id, names] as const);
  return { ...scope, absentInParts: new Map([...scope.absentInParts, [place.id, names], ...parts]) };
};

/** The absent properties of an object, in all its parts. */
const absentNames = (place: Place, scope: SchemaScope, seen = new Set<string>()): string[] => {
  if (!place.isMap() || seen.has(place.id)) return [];
  seen.add(place.id);
  const own = place.get('properties')?.isMap() ? place.need('properties').entries() : [];
  const names = own.filter(([, property]) => scope.isAbsent(property)).map(([name]) => name);
  const target = place.has('$ref') ? [scope.resolve(place)] : [];
  return [...names, ...[...target, ...composedOf(place)].flatMap((part) => absentNames(part, scope, seen))];
};

const composedOf = (place: Place): Place[] =>
  ['allOf', 'anyOf', 'oneOf'].flatMap((name) => {
    const list = place.get(name);
    return list?.isList() ? list.items() : [];
  });
