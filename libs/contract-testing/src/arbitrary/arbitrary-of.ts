import fc, { type Arbitrary } from 'fast-check';
import type { TSchema } from 'typebox';
import { requiredOf, type Keywords } from './keywords.ts';
import { stringOf } from './string-of.ts';

/**
 * Generates values that are valid for a schema, edge cases included. It supports the constructs of our contracts. It
 * ignores conditions (`not`, `if`): for schemas with conditions, some values are not valid.
 */
export const arbitraryOf = (schema: TSchema): Arbitrary<unknown> => {
  const keywords = schema as unknown as Keywords;
  const alternatives = (keywords['oneOf'] ?? keywords['anyOf']) as TSchema[] | undefined;
  if (keywords['const'] !== undefined) return fc.constant(keywords['const']);
  if (Array.isArray(keywords['enum'])) return fc.constantFrom(...(keywords['enum'] as unknown[]));
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(arbitraryOf));
  if (Array.isArray(keywords['allOf'])) return intersectionOf(keywords['allOf'] as TSchema[]);
  const types = [keywords['type'] ?? []].flat() as string[];
  return types.length === 0 ? fc.jsonValue() : fc.oneof(...types.map((type) => ofType(type, keywords)));
};

const ofType = (type: string, keywords: Keywords): Arbitrary<unknown> => {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return stringOf(keywords);
    case 'integer':
      return integerOf(keywords);
    case 'number':
      return numberOf(keywords);
    case 'array':
      return arrayOf(keywords);
    default:
      return objectOf(keywords);
  }
};

const integerOf = ({ minimum = -1_000_000, maximum = 1_000_000, multipleOf = 1 }: Keywords): Arbitrary<number> => {
  const [min, max, step] = [Number(minimum), Number(maximum), Number(multipleOf)];
  const within = fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((value) => value * step);
  return fc.oneof({ arbitrary: within, weight: 4 }, { arbitrary: fc.constantFrom(min, max), weight: 1 });
};

const numberOf = ({ minimum = -1e6, maximum = 1e6, multipleOf }: Keywords): Arbitrary<number> =>
  multipleOf === undefined
    ? fc.double({ min: Number(minimum), max: Number(maximum), noNaN: true, noDefaultInfinity: true })
    : integerOf({ minimum, maximum, multipleOf });

const arrayOf = ({ items, minItems = 0, maxItems = 5, uniqueItems }: Keywords): Arbitrary<unknown[]> => {
  const bounds = { minLength: Number(minItems), maxLength: Math.min(Number(maxItems), Number(minItems) + 5) };
  const each = items === undefined ? fc.jsonValue() : arbitraryOf(items as TSchema);
  return uniqueItems === true ? fc.uniqueArray(each, { ...bounds, comparator: 'SameValue' }) : fc.array(each, bounds);
};

const objectOf = (keywords: Keywords): Arbitrary<Record<string, unknown>> => {
  const { properties = {}, additionalProperties } = keywords;
  const members = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema)]));
  const fixed = fc.record(members, { requiredKeys: requiredOf(keywords) });
  if (typeof additionalProperties !== 'object' || additionalProperties === null) return fixed;
  const keys =
    keywords['propertyNames'] === undefined ? fc.string() : arbitraryOf(keywords['propertyNames'] as TSchema);
  const { minProperties = 0, maxProperties = 5 } = keywords;
  const sizes = { minKeys: Number(minProperties), maxKeys: Math.min(Number(maxProperties), Number(minProperties) + 5) };
  const others = fc.dictionary(keys as Arbitrary<string>, arbitraryOf(additionalProperties as TSchema), sizes);
  return fc.tuple(others, fixed).map(([more, own]) => ({ ...more, ...own }));
};

const intersectionOf = (schemas: readonly TSchema[]): Arbitrary<unknown> =>
  fc.tuple(...schemas.map(arbitraryOf)).map((parts) => Object.assign({}, ...parts) as unknown);
