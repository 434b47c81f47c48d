import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Type from 'typebox';
import { parse } from 'yaml';
import { MapOf, Nullable, OneOf, TupleOf, Untyped } from '@coffeemesh/service-kit/schema';
import { definitions, schemaCases } from './schema-cases.ts';

/** A value of every kind that the cases distinguish. */
const values = [
  null,
  true,
  false,
  0,
  1,
  2,
  4,
  5,
  6,
  8,
  9,
  10,
  -1,
  0.25,
  0.3,
  3_000_000_000,
  -3_000_000_000,
  '',
  'a',
  'b',
  'card',
  'none',
  'abcd',
  'A',
  '2026-05-04T08:15:30Z',
  'a much longer text than is allowed',
  [],
  ['a'],
  ['a', 'a'],
  ['a', 1],
  ['a', 1, 2],
  [1, 1],
  [1],
  [1, 1, 2],
  [null],
  {},
  { id: 'x' },
  { id: 1 },
  { id: 'x', note: 'n' },
  { id: 'x', other: 1 },
  { a: 'x' },
  { a: 1, b: 2 },
  { a: 'x', b: 2 },
  { a: 'x', b: 'y' },
  { b: 1 },
  { 'a-b': 1 },
  { 'x-a': 'y' },
  { 'x-a': 1 },
  { 'line\nbreak': 'x' },
  { kind: 'cat' },
  { kind: 'cat', name: 'Tom' },
  { kind: 'dog' },
  { kind: 'puppy', tail: 1 },
  { kind: 'cow' },
  { kind: 'cat', name: 'Tom', age: 3 },
  { kind: 'cat', age: 'old' },
  { tooLong: 1 },
];

const ajv = (options: { discriminator: boolean }) => {
  const instance = new (Ajv2020 as unknown as typeof Ajv2020.default)({ strict: false, ...options });
  (addFormats as unknown as typeof addFormats.default)(instance);
  return instance;
};

/** The schema object that the expression makes, in a world where the named definitions are what they are. */
const evaluate = (code: string): object => {
  const given = (parse(definitions) as { $defs: Record<string, object> }).$defs;
  const inlined = JSON.parse(
    JSON.stringify(given).replaceAll('{"$ref":"#/$defs/Name"}', JSON.stringify(given.Name)),
  ) as Record<string, object>;
  const world = { Type, MapOf, Nullable, OneOf, TupleOf, Untyped, ...inlined };
  return new Function(...Object.keys(world), `return ${code}`)(...Object.values(world)) as object;
};

describe('the expression accepts the same values as the authored schema', () => {
  const cases = schemaCases.filter(({ name }) => !['true', 'false'].includes(name));
  test.each(cases)('$name', ({ given, want }) => {
    const authored = ajv({ discriminator: false }).compile({
      ...(parse(given) as object),
      ...(parse(definitions) as object),
    });
    const generated = ajv({ discriminator: true }).compile(JSON.parse(JSON.stringify(evaluate(want))) as object);
    const verdicts = (accepts: (value: unknown) => unknown) =>
      values.map((value) => [JSON.stringify(value), accepts(structuredClone(value))]);
    expect(verdicts(generated)).toEqual(verdicts(authored));
  });
});
