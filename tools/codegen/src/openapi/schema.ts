import { arrayLiteral, call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { inParts } from './schema-absent.ts';
import { arraySchema } from './schema-array.ts';
import { composition } from './schema-composition.ts';
import { hasAny, keywords, optionsOf, plainOptions, type SchemaOptions } from './schema-keywords.ts';
import { numberSchema } from './schema-number.ts';
import { objectOptions, objectSchema, requiredOption } from './schema-object.ts';
import { undecided, type SchemaScope } from './schema-scope.ts';
import { stringSchema } from './schema-string.ts';
import { constant, enumeration } from './schema-values.ts';

/**
 * The TypeBox expression of a Schema Object (JSON Schema 2020-12).
 * @throws ContractError at an unknown keyword, type or format, unless the scope collects errors
 */
export const schema = (place: Place, scope: SchemaScope): Code =>
  scope.collect(() => expression(place, scope)) ?? 'Type.Never()';

const expression = (place: Place, scope: SchemaScope): Code => {
  if (!place.isMap()) return always(place);
  scope.collect(() => place.only('JSON Schema keyword', keywords.all, keywords.hints));
  scope.collect(() => checkMarks(place));
  if (!hasAny(place, keywords.composing)) return typed(place, scope);
  const own = hasAny(place, keywords.constraining);
  const inner = scope.collect(() => inParts(place, scope)) ?? scope;
  const parts = [
    ...(own ? [typed(place, inner)] : []),
    ...(place.has('$ref') ? [scope.reference(place, scope)] : []),
    ...composition(place, inner, plainOptions(place, ['type'])),
  ];
  return together(parts, [...wholeOptions(place, scope), ...plainOptions(place, own ? [] : ['default'])]);
};

const checkMarks = (place: Place): void => {
  const [read, write] = ['readOnly', 'writeOnly'].map((name) => place.get(name));
  if (read?.boolean() && write?.boolean()) throw write.error('a schema cannot be readOnly and writeOnly');
};

/** The schemas `true` and `false`. */
const always = (place: Place): Code => {
  const value = place.json();
  if (typeof value !== 'boolean') throw place.error('a schema is expected here');
  return value ? 'Type.Unknown()' : 'Type.Never()';
};

/** All parts at once; a single one as it is. */
const together = (parts: readonly Code[], options: SchemaOptions): Code => {
  if (parts.length !== 1) return call('Type.Intersect', arrayLiteral(parts), optionsOf(options));
  return options.length > 0 ? call('Type.With', parts[0], optionsOf(options)) : parts[0]!;
};

/** The schema's own keywords, without references and compositions. */
const typed = (place: Place, scope: SchemaScope): Code => {
  const options = conditions(place, scope);
  if (place.has('const')) return constant(place, options);
  const types = typesOf(place);
  const nullable = types.length > 1 && types.includes('null');
  const named = nullable ? types.filter((type) => type !== 'null') : types;
  if (place.has('enum')) return enumeration(place, named, nullable, options);
  if (named.length === 0) return untyped(place, scope, options);
  const codes = named.map((type) => ofType(type, place, scope, options));
  if (codes.length > 1) return call('Type.Union', arrayLiteral(nullable ? [...codes, 'Type.Null()'] : codes));
  return nullable ? call('Nullable', codes[0]) : codes[0]!;
};

const jsonTypes = ['null', 'boolean', 'string', 'number', 'integer', 'array', 'object'];

const typesOf = (place: Place): string[] => {
  const type = place.get('type');
  const places = type === undefined ? [] : type.isList() ? type.items() : [type];
  return places.map((each) => {
    const name = each.text();
    if (!jsonTypes.includes(name)) throw each.error(`unknown type ${name}`);
    return name;
  });
};

const ofType = (type: string, place: Place, scope: SchemaScope, options: SchemaOptions): Code => {
  switch (type) {
    case 'null':
      return call('Type.Null', optionsOf(options));
    case 'boolean':
      return call('Type.Boolean', optionsOf(options));
    case 'string':
      return stringSchema(place, options);
    case 'array':
      return arraySchema(place, scope, options);
    case 'object':
      return objectSchema(place, scope, options);
    default:
      return numberSchema(place, type === 'integer', options);
  }
};

/** A schema without `type`: its keywords apply to values of the type they are about, all others pass. */
const untyped = (place: Place, scope: SchemaScope, options: SchemaOptions): Code => {
  const kinds = Object.entries(keywords.byType).filter(([, names]) => hasAny(place, names));
  const [[kind] = []] = kinds;
  if (kinds.length > 1) {
    throw place.error(`unknown construct: keywords of ${kinds.map(([name]) => name).join(' and ')} without a type`);
  }
  if (kind === undefined) return call('Type.Unknown', optionsOf(options));
  if (kind === 'object' && !place.has('properties') && !place.has('additionalProperties')) {
    return call(
      'Type.Unknown',
      optionsOf([...requiredOption(place, [], scope), ...objectOptions(place, scope), ...options]),
    );
  }
  return call('Untyped', ofType(kind, place, scope, options));
};

/** Keywords that any schema may have, of every type. */
const conditions = (place: Place, scope: SchemaScope): SchemaOptions => [
  ...['not', 'if', 'then', 'else'].flatMap((name): SchemaOptions => {
    const inner = place.get(name);
    return inner ? [[name, schema(inner, undecided(scope))]] : [];
  }),
  ...plainOptions(place, ['default', 'readOnly', 'writeOnly']),
];

/** Keywords that apply to all parts of a composition together. */
const wholeOptions = (place: Place, scope: SchemaScope): SchemaOptions => {
  const unevaluated = place.get('unevaluatedProperties');
  return unevaluated
    ? [['unevaluatedProperties', unevaluated.isMap() ? schema(unevaluated, scope) : literal(unevaluated.boolean())]]
    : [];
};
