import { arrayLiteral, call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { optionsOf, type Options } from './schema-keywords.ts';
import { schema, type SchemaScope } from './schema.ts';

/** The parts that `allOf`, `anyOf` and `oneOf` add to a schema; a value fits all of them. */
export const composition = (place: Place, scope: SchemaScope, options: Options): Code[] => [
  ...(place.get('allOf')?.items() ?? []).map((part) => schema(part, scope)),
  ...union(place, 'anyOf', 'Type.Union', scope, options),
  ...union(place, 'oneOf', 'OneOf', scope, [...options, ...discriminator(place, scope)]),
];

const union = (place: Place, keyword: string, callee: string, scope: SchemaScope, options: Options): Code[] => {
  const list = place.get(keyword);
  if (!list) return [];
  const codes = list.items().map((each) => schema(each, scope));
  return [call(callee, arrayLiteral(codes), optionsOf(options))];
};

/**
 * The property that tells the alternatives of a `oneOf` apart, as its `discriminator` says or as a required constant of
 * every one of them shows. It only makes better messages: what is valid, `oneOf` says.
 */
const discriminator = (place: Place, scope: SchemaScope): Options => {
  const alternatives = place.get('oneOf')?.items().map(scope.resolve) ?? [];
  const named = place.get('discriminator');
  named?.only('Discriminator Object field', new Set(['propertyName', 'mapping']));
  const candidates = named ? [named.need('propertyName').text()] : (alternatives[0]?.get('required')?.texts() ?? []);
  const property = candidates.find((name) => alternatives.every((alternative) => isTag(alternative, name, scope)));
  return property === undefined ? [] : [['discriminator', `{ propertyName: ${literal(property)} }`]];
};

const isTag = (alternative: Place, name: string, scope: SchemaScope): boolean => {
  const property = alternative.get('properties')?.get(name);
  const required = alternative.get('required')?.texts() ?? [];
  if (!property || !required.includes(name)) return false;
  const tag = scope.resolve(property);
  return tag.has('const') || tag.has('enum');
};
