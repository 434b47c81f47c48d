import { arrayLiteral, call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { arraySchema } from './schema-array.ts';
import { composition } from './schema-composition.ts';
import { hasAny, keywords, optionsOf, plainOptions, type Options } from './schema-keywords.ts';
import { numberSchema } from './schema-number.ts';
import { objectOptions, objectSchema, requiredOption } from './schema-object.ts';
import { stringSchema } from './schema-string.ts';
import { constant, enumeration } from './schema-values.ts';

/** What a schema needs to know of the schemas around it. */
export type SchemaScope = {
  /** The expression that stands for the schema that this place's `$ref` names, in this scope. */
  reference(place: Place, scope: SchemaScope): Code;
  /** The place after every `$ref`. */
  resolve(place: Place): Place;
  /** Whether defaults are filled in where a property is absent, so that whoever reads the value always finds it. */
  readonly filled: boolean;
  /** What `work` returns; where faults are gathered, undefined if it ended in one, so that it does not hide the next. */
  during<Result>(work: () => Result): Result | undefined;
};

/** A scope in which it is still open which schema a value fits: nothing is filled in there. */
export const undecided = (scope: SchemaScope): SchemaScope => ({ ...scope, filled: false });

/**
 * The TypeBox expression of a Schema Object (JSON Schema 2020-12).
 * @throws ContractFault at a keyword, type or format that it does not know, where the scope does not gather faults
 */
export const schema = (place: Place, scope: SchemaScope): Code =>
  scope.during(() => expression(place, scope)) ?? 'Type.Never()';

const expression = (place: Place, scope: SchemaScope): Code => {
  if (!place.isMap()) return always(place);
  scope.during(() => place.only('JSON Schema keyword', keywords.all, keywords.hints));
  if (!hasAny(place, keywords.composing)) return typed(place, scope);
  const own = hasAny(place, keywords.constraining);
  const parts = [
    ...(own ? [typed(place, scope)] : []),
    ...(place.has('$ref') ? [scope.reference(place, scope)] : []),
    ...composition(place, scope, plainOptions(place, ['type'])),
  ];
  return together(parts, [...wholeOptions(place, scope), ...plainOptions(place, own ? [] : ['default'])]);
};

/** The schemas `true` and `false`. */
const always = (place: Place): Code => {
  const value = place.json();
  if (typeof value !== 'boolean') throw place.fault('a schema is expected here');
  return value ? 'Type.Unknown()' : 'Type.Never()';
};

/** All parts at once; a single one as it is. */
const together = (parts: readonly Code[], options: Options): Code => {
  if (parts.length !== 1) return call('Type.Intersect', arrayLiteral(parts), optionsOf(options));
  return options.length > 0 ? call('Type.With', parts[0], optionsOf(options)) : parts[0]!;
};

/** What a schema says by itself, beside references and compositions. */
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
    if (!jsonTypes.includes(name)) throw each.fault(`unknown type ${name}`);
    return name;
  });
};

const ofType = (type: string, place: Place, scope: SchemaScope, options: Options): Code => {
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
const untyped = (place: Place, scope: SchemaScope, options: Options): Code => {
  const kinds = Object.entries(keywords.byType).filter(([, names]) => hasAny(place, names));
  const [[kind] = []] = kinds;
  if (kinds.length > 1) {
    throw place.fault(`unknown construct: keywords of ${kinds.map(([name]) => name).join(' and ')} without a type`);
  }
  if (kind === undefined) return call('Type.Unknown', optionsOf(options));
  if (kind === 'object' && !place.has('properties') && !place.has('additionalProperties')) {
    return call('Type.Unknown', optionsOf([...requiredOption(place, []), ...objectOptions(place, scope), ...options]));
  }
  return call('Untyped', ofType(kind, place, scope, options));
};

/** Keywords that may stand in any schema, whatever its type. */
const conditions = (place: Place, scope: SchemaScope): Options => [
  ...['not', 'if', 'then', 'else'].flatMap((name): Options => {
    const inner = place.get(name);
    return inner ? [[name, schema(inner, undecided(scope))]] : [];
  }),
  ...plainOptions(place, ['default', 'readOnly', 'writeOnly']),
];

/** What looks at all parts of a composition together. */
const wholeOptions = (place: Place, scope: SchemaScope): Options => {
  const unevaluated = place.get('unevaluatedProperties');
  return unevaluated
    ? [['unevaluatedProperties', unevaluated.isMap() ? schema(unevaluated, scope) : literal(unevaluated.boolean())]]
    : [];
};
