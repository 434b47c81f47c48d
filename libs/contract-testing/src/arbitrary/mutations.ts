import fc, { type Arbitrary } from 'fast-check';
import type { TSchema } from 'typebox';
import { arbitraryOf } from './arbitrary-of.ts';

type Json = { readonly [name: string]: unknown };

/** Values that hardly any schema takes. */
export const wildValue: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 53), '', [], {}, [null], [[[[[]]]]]),
  fc.constantFrom('\u0000', 'a\u0000b', '\ud800', 'x'.repeat(3_000), '2026-13-45T99:99:99Z', 'NaN'),
  fc.string({ unit: 'binary' }),
);

/**
 * An example whose members are now and then replaced by others that fit the schema: it keeps the ids that mean
 * something, so that requests get past the first look-up.
 */
export const blend = (schema: TSchema, example: unknown): Arbitrary<unknown> => {
  const { properties, items } = schema as { properties?: Record<string, TSchema>; items?: TSchema };
  if (Array.isArray(example) && items !== undefined && example.length > 0) {
    const blended = fc.tuple(...example.map((item) => blend(items, item)));
    return fc.oneof({ arbitrary: blended, weight: 4 }, { arbitrary: arbitraryOf(schema), weight: 1 });
  }
  if (properties !== undefined && typeof example === 'object' && example !== null) {
    const members = Object.entries(properties).flatMap(([name, member]) =>
      name in example ? [[name, blend(member, (example as Json)[name])] as const] : [],
    );
    return fc.record(Object.fromEntries(members));
  }
  return fc.oneof({ arbitrary: fc.constant(example), weight: 9 }, { arbitrary: arbitraryOf(schema), weight: 1 });
};

/** A value with one thing about it changed, wherever in it: replaced, taken away, or added. */
export const mutated = (base: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.tuple(base, fc.nat(), wildValue, fc.constantFrom('replace', 'remove', 'add')).map(([value, at, wild, how]) => {
    const places = placesIn(value);
    const place = places[at % places.length] ?? [];
    return changed(value, place, how, wild);
  });

const placesIn = (value: unknown): (readonly string[])[] => [
  [],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => placesIn(member).map((place) => [name, ...place]))
    : []),
];

const changed = (value: unknown, [name, ...rest]: readonly string[], how: string, wild: unknown): unknown => {
  if (name === undefined)
    return how === 'add' && typeof value === 'object' && value !== null ? added(value, wild) : wild;
  if (Array.isArray(value)) {
    if (rest.length === 0 && how === 'remove') return value.filter((_, i) => String(i) !== name);
    return value.map((item, i) => (String(i) === name ? changed(item, rest, how, wild) : (item as unknown)));
  }
  const { [name]: member, ...others } = value as Json;
  if (rest.length === 0 && how === 'remove') return others;
  return { ...others, [name]: changed(member, rest, how, wild) };
};

const added = (value: object, wild: unknown): unknown =>
  Array.isArray(value) ? [...(value as unknown[]), wild] : { ...value, somethingElse: wild };
