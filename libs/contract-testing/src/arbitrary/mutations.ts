import fc, { type Arbitrary } from 'fast-check';
import type { TSchema } from 'typebox';
import { arbitraryOf } from './arbitrary-of.ts';

type Json = { readonly [name: string]: unknown };

/** Values that almost every schema rejects. */
export const unexpectedValue: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 53), '', [], {}, [null], [[[[[]]]]]),
  fc.constantFrom('\u0000', 'a\u0000b', '\ud800', 'x'.repeat(3_000), '2026-13-45T99:99:99Z', 'NaN'),
  fc.string({ unit: 'binary' }),
);

/**
 * Generates copies of an example in which some members are replaced by other valid values. Most copies retain the
 * example's ids, so that requests find the resources that exist.
 */
export const variationsOf = (schema: TSchema, example: unknown): Arbitrary<unknown> => {
  const { properties, items } = schema as { properties?: Record<string, TSchema>; items?: TSchema };
  if (Array.isArray(example) && items !== undefined && example.length > 0) {
    const varied = fc.tuple(...example.map((item) => variationsOf(items, item)));
    return fc.oneof({ arbitrary: varied, weight: 4 }, { arbitrary: arbitraryOf(schema), weight: 1 });
  }
  if (properties !== undefined && typeof example === 'object' && example !== null) {
    const members = Object.entries(properties).flatMap(([name, member]) =>
      name in example ? [[name, variationsOf(member, (example as Json)[name])] as const] : [],
    );
    return fc.record(Object.fromEntries(members));
  }
  return fc.oneof({ arbitrary: fc.constant(example), weight: 9 }, { arbitrary: arbitraryOf(schema), weight: 1 });
};

/** Generates copies of a value with one change at a random path: a member is replaced, removed or added. */
export const mutationsOf = (base: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(base, fc.nat(), unexpectedValue, fc.constantFrom('replace', 'remove', 'add'))
    .map(([value, at, replacement, how]) => {
      const paths = pathsIn(value);
      const path = paths[at % paths.length] ?? [];
      return changed(value, path, how, replacement);
    });

const pathsIn = (value: unknown): (readonly string[])[] => [
  [],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => pathsIn(member).map((path) => [name, ...path]))
    : []),
];

const changed = (value: unknown, [name, ...rest]: readonly string[], how: string, replacement: unknown): unknown => {
  if (name === undefined)
    return how === 'add' && typeof value === 'object' && value !== null ? added(value, replacement) : replacement;
  if (Array.isArray(value)) {
    if (rest.length === 0 && how === 'remove') return value.filter((_, i) => String(i) !== name);
    return value.map((item, i) => (String(i) === name ? changed(item, rest, how, replacement) : (item as unknown)));
  }
  const { [name]: member, ...others } = value as Json;
  if (rest.length === 0 && how === 'remove') return others;
  return { ...others, [name]: changed(member, rest, how, replacement) };
};

const added = (value: object, replacement: unknown): unknown =>
  Array.isArray(value) ? [...(value as unknown[]), replacement] : { ...value, unknownMember: replacement };
