import { arrayLiteral, call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { optionsOf, type SchemaOptions } from './schema-keywords.ts';

/** `const` */
export const constant = (place: Place, options: SchemaOptions): Code => {
  const value = place.need('const').json();
  checkExact(place.need('const'), [value]);
  if (value === null) return call('Type.Null', optionsOf(options));
  if (!['string', 'number', 'boolean'].includes(typeof value)) {
    throw place.need('const').error('unknown construct: const that is an object or a list');
  }
  return call('Type.Literal', literal(value), optionsOf(options));
};

/**
 * `enum`. Its `type` stays, because query parameters are coerced to it.
 * @param types the named types, without null
 * @param nullable whether `type` names null beside them
 */
export const enumeration = (
  place: Place,
  types: readonly string[],
  nullable: boolean,
  options: SchemaOptions,
): Code => {
  const list = place.need('enum');
  const values = list.json() as unknown[];
  checkExact(list, values);
  const named = values.filter((value) => value !== null);
  if (nullable && named.length === values.length) throw list.error("type names 'null', but enum does not");
  const odd = named.findIndex((value) => !['string', 'number', 'boolean'].includes(typeof value));
  if (odd >= 0) throw list.error('unknown construct: enum of objects or lists');
  if (types.length === 1) checkType(list, types[0]!, named);
  const code = named.some((value) => typeof value === 'boolean')
    ? literals(named, options)
    : enumOf(named, types, options);
  return named.length < values.length ? call('Nullable', code) : code;
};

const enumOf = (values: readonly unknown[], types: readonly string[], options: SchemaOptions): Code =>
  call(
    'Type.Enum',
    literal(values),
    optionsOf([...(types.length === 1 ? [['type', literal(types[0])] as const] : []), ...options]),
  );

const literals = (values: readonly unknown[], options: SchemaOptions): Code =>
  call('Type.Union', arrayLiteral(values.map((value) => call('Type.Literal', literal(value)))), optionsOf(options));

const checkType = (list: Place, type: string, values: readonly unknown[]): void => {
  const fits = (value: unknown) =>
    type === 'integer'
      ? Number.isInteger(value)
      : type === 'number'
        ? typeof value === 'number'
        : typeof value === type;
  if (!values.every(fits)) throw list.error(`enum has values that are no ${type}, but type says so`);
};

const checkExact = (place: Place, values: readonly unknown[]): void => {
  const odd = values.find((value) => Number.isInteger(value) && !Number.isSafeInteger(value));
  if (odd !== undefined)
    throw place.error(`${place.key} has an integer beyond 2^53, which JavaScript does not hold exactly`);
};
