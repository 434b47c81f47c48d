import { arrayLiteral, call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { hasAny, keywords, optionsOf, type SchemaOptions } from './schema-keywords.ts';
import { undecided, type SchemaScope } from './schema-scope.ts';

/** The parts that `allOf`, `anyOf` and `oneOf` add to a schema; a value fits all of them. */
export const composition = (place: Place, scope: SchemaScope, options: SchemaOptions): Code[] => [
  ...(place.get('allOf')?.items() ?? []).map((part) => scope.schema(part, scope)),
  ...union(place, 'anyOf', 'Type.Union', scope, options),
  ...union(place, 'oneOf', 'OneOf', scope, [...options, ...discriminator(place, scope)]),
];

const union = (place: Place, keyword: string, callee: string, scope: SchemaScope, options: SchemaOptions): Code[] => {
  const list = place.get(keyword);
  if (!list) return [];
  const codes = list.items().map((each) => scope.schema(each, undecided(scope)));
  return [call(callee, arrayLiteral(codes), optionsOf(options))];
};

/**
 * The property that distinguishes the alternatives of a `oneOf`: from its `discriminator`, or a constant that every
 * alternative requires. It only improves messages; `oneOf` decides what is valid.
 */
const discriminator = (place: Place, scope: SchemaScope): SchemaOptions => {
  const alternatives = place.get('oneOf')?.items().map(scope.resolve) ?? [];
  const named = place.get('discriminator');
  named?.only('Discriminator Object field', new Set(['propertyName', 'mapping']));
  const candidates = named ? [named.need('propertyName').text()] : (alternatives[0]?.get('required')?.texts() ?? []);
  const property = candidates.find((name) => {
    const tags = alternatives.flatMap((alternative) => tagsOf(alternative, name, scope) ?? [undefined]);
    return !tags.includes(undefined) && new Set(tags).size === tags.length;
  });
  if (property === undefined || !['object', undefined].includes(place.get('type')?.json() as string)) return [];
  // A validator with a discriminator only looks at objects, so `type: object` is written beside it.
  return [
    ...(place.has('type') ? [] : [['type', literal('object')] as const]),
    ['discriminator', `{ propertyName: ${literal(property)} }`],
  ];
};

/** The values of the property that identify this alternative; undefined where the property does not. */
const tagsOf = (alternative: Place, name: string, scope: SchemaScope): unknown[] | undefined => {
  if (!alternative.isMap() || alternative.get('type')?.json() !== 'object') return undefined;
  if (hasAny(alternative, keywords.composing)) return undefined;
  const property = alternative.get('properties')?.get(name);
  const required = alternative.get('required')?.texts() ?? [];
  if (!property || !required.includes(name) || scope.isAbsent(property)) return undefined;
  const tag = scope.resolve(property);
  const values = tag.has('const') ? [tag.need('const').json()] : (tag.get('enum')?.json() as unknown[] | undefined);
  return values?.every((value) => typeof value === 'string') ? values : undefined;
};
