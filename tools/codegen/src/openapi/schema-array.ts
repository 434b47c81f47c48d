import { arrayLiteral, call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { optionsOf, plainOptions, type SchemaOptions } from './schema-keywords.ts';
import type { SchemaScope } from './schema-scope.ts';

export const arraySchema = (place: Place, scope: SchemaScope, conditions: SchemaOptions): Code => {
  const options = [
    ...plainOptions(place, ['minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains']),
    ...innerOptions(place, scope, ['contains', 'unevaluatedItems']),
    ...conditions,
  ];
  const prefix = place.get('prefixItems');
  const items = place.get('items');
  if (!prefix) return call('Type.Array', items ? scope.schema(items, scope) : 'Type.Unknown()', optionsOf(options));
  const rest: SchemaOptions = items ? innerOptions(place, scope, ['items']) : [];
  const codes = prefix.items().map((item) => scope.schema(item, scope));
  return call('TupleOf', arrayLiteral(codes), optionsOf([...rest, ...options]));
};

/** Keywords whose value is a schema, or true or false. */
const innerOptions = (place: Place, scope: SchemaScope, names: readonly string[]): SchemaOptions =>
  names.flatMap((name) => {
    const inner = place.get(name);
    if (!inner) return [];
    return [[name, inner.isMap() ? scope.schema(inner, scope) : literal(inner.boolean())] as const];
  });
