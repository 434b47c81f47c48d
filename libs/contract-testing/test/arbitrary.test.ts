import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import Type, { type TSchema } from 'typebox';
import { arbitraryOf } from '../src/arbitrary/arbitrary-of.ts';
import { variationsOf, mutationsOf } from '../src/arbitrary/mutations.ts';

const ajv = new (Ajv2020 as unknown as typeof Ajv2020.default)({ allowUnionTypes: true });
(addFormats as unknown as typeof addFormats.default)(ajv);
const isFit = (schema: TSchema) => ajv.compile(JSON.parse(JSON.stringify(schema)) as object);

const Money = Type.Object(
  {
    amount: Type.Integer({ minimum: 0, maximum: 9_007_199_254_740_991 }),
    currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  },
  { additionalProperties: false },
);
const Item = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    quantity: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000]+$' })),
    price: Money,
  },
  { additionalProperties: false },
);

test.each<[string, TSchema]>([
  ['text', Type.String({ minLength: 1, maxLength: 30 })],
  ['one line', Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000-\\u001f\\u007f]+$' })],
  ['a code', Type.String({ pattern: '^[a-z][a-z0-9-]*$', minLength: 2, maxLength: 20 })],
  ['a token', Type.String({ pattern: '^[A-Za-z0-9_-]+$', minLength: 43, maxLength: 43 })],
  ['a key', Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 })],
  ['a duration', Type.String({ pattern: '^PT[0-9]{1,3}M$', maxLength: 6 })],
  ['an hour', Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', minLength: 5, maxLength: 5 })],
  [
    'coordinates',
    Type.String({ pattern: '^-?[0-9]{1,2}(\\.[0-9]{1,7})?,-?[0-9]{1,3}(\\.[0-9]{1,7})?$', maxLength: 24 }),
  ],
  ['a postal code', Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9 -]*[A-Za-z0-9]$', minLength: 2, maxLength: 16 })],
  ['a telephone', Type.String({ pattern: '^\\+[1-9][0-9]{6,14}$', maxLength: 16 })],
  ['an instant', Type.String({ format: 'date-time', maxLength: 35 })],
  ['a day', Type.String({ format: 'date' })],
  ['an address', Type.String({ format: 'email', maxLength: 60 })],
  ['a price', Money],
  ['a list', Type.Array(Item, { minItems: 1, maxItems: 50 })],
  ['a set', Type.Array(Type.Enum(['a', 'b', 'c']), { uniqueItems: true, maxItems: 3 })],
  ['a union', Type.Union([Type.Literal('x'), Type.Integer(), Type.Null()])],
  ['oneOf', Type.Unsafe({ oneOf: [{ type: 'string', maxLength: 3 }, { type: 'boolean' }] })],
  ['a nullable text', Type.Unsafe({ type: ['string', 'null'], maxLength: 3 })],
  ['a map', Type.Unsafe({ type: 'object', additionalProperties: { type: 'integer' }, maxProperties: 3 })],
  ['a fraction', Type.Number({ minimum: -90, maximum: 90 })],
  ['a step', Type.Number({ minimum: 0, maximum: 10, multipleOf: 0.5 })],
])('generated values of %s are valid', (_, schema) => {
  const fits = isFit(schema);
  fc.assert(fc.property(arbitraryOf(schema), (value) => fits(value) || fail(value, fits.errors)));
});

test('a pattern for which no text can be generated is an error', () => {
  expect(() => arbitraryOf(Type.String({ pattern: '^(ab)+$', minLength: 401, maxLength: 402 }))).toThrow(
    'Cannot generate text of 401',
  );
});

test('variations of an example are valid, and most of them retain its ids', () => {
  const example = { id: '0190c0de-0000-7000-8000-000000000001', quantity: 2, price: { amount: 350, currency: 'GBP' } };
  const fits = isFit(Item);
  const values = fc.sample(variationsOf(Item, example), 200) as (typeof example)[];
  for (const value of values) expect(fits(value)).toBe(true);
  expect(values.filter(({ id }) => id === example.id).length).toBeGreaterThan(100);
  expect(new Set(values.map(({ quantity }) => quantity)).size).toBeGreaterThan(5);
});

test('most mutations are not valid, and the original does not change', () => {
  const example = { id: '0190c0de-0000-7000-8000-000000000001', quantity: 2, price: { amount: 350, currency: 'GBP' } };
  const before = JSON.stringify(example);
  const fits = isFit(Item);
  const values = fc.sample(mutationsOf(fc.constant(example)), 300);
  expect(values.filter((value) => !fits(value)).length).toBeGreaterThan(200);
  expect(JSON.stringify(example)).toBe(before);
});

const fail = (value: unknown, errors: unknown): never => {
  throw new Error(`${JSON.stringify(value)} ${JSON.stringify(errors)}`);
};
