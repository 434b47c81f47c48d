import Type, { type TSchema } from 'typebox';
import { compileRequest } from '../src/contract/ajv.ts';
import { Nullable, OneOf, Untyped } from '../src/contract/schema.ts';
import { textReader } from '../src/contract/text-values.ts';

const refused = Symbol('refused');

/** What a field of the schema becomes, or `refused`. */
const read = (field: TSchema, text: unknown): unknown => {
  const schema = Type.Object({ field: Type.Optional(field) }, { additionalProperties: false });
  const value = textReader(schema)({ field: text });
  return compileRequest(schema)(value) ? value['field'] : refused;
};

const integer = Type.Integer();
const Tree = Type.Cyclic({ Tree: Type.Union([Type.Integer(), Type.Array(Type.Ref('Tree'))]) }, 'Tree');

test.each<[string, TSchema, unknown, unknown]>([
  ['an integer', integer, '5', 5],
  ['a negative integer', integer, '-5', -5],
  // RFC 8259, 6 is how a number is written; an integer is written without a fraction and an exponent.
  ['an integer with an exponent', integer, '1e3', refused],
  ['an integer with a fraction', integer, '1.0', refused],
  ['an integer with a sign', integer, '+5', refused],
  ['an integer with a space', integer, ' 5', refused],
  ['a hexadecimal integer', integer, '0x10', refused],
  ['an integer with leading zeros', integer, '007', refused],
  ['no integer', integer, '', refused],
  ['two integers', integer, ['1', '2'], refused],
  ['a number', Type.Number(), '1.50', 1.5],
  ['a number with an exponent', Type.Number(), '1e3', 1000],
  ['a number that is too large', Type.Number(), '1e999', refused],
  ['infinity', Type.Number(), 'Infinity', refused],
  ['a multiple', Type.Number({ multipleOf: 0.01 }), '19.99', 19.99],
  ['a boolean', Type.Boolean(), 'false', false],
  ['a boolean of another language', Type.Boolean(), '1', refused],
  ['digits as a string', Type.String(), '5', '5'],
  ['anything', Type.Unknown(), '5', '5'],
  ['an enum of numbers', Type.Enum([1, 2]), '2', 2],
  ['an enum of strings', Type.Enum(['1', '2']), '2', '2'],
  ['a constant', Type.Literal(3), '3', 3],
  ['nothing, or a number', Nullable(Type.Number()), '', null],
  ['an empty string, or null', Nullable(Type.String()), '', ''],
  ['a string of one character, or null', Nullable(Type.String({ minLength: 1 })), '', null],
  ['a list of one', Type.Array(integer), '1', [1]],
  ['a list', Type.Array(Type.Boolean()), ['true', 'false'], [true, false]],
  ['a list with an error', Type.Array(integer), ['1', 'x'], refused],
  ['a list or a number, given one', Type.Union([Type.Array(integer), integer]), '1', 1],
  ['a list or a number, given two', Type.Union([Type.Array(integer), integer]), ['1', '2'], [1, 2]],
  // Exactly one of the schemas accepts the integer 5; as a string, the other one would.
  ['one of integer and string, given digits', OneOf([integer, Type.String()]), '5', 5],
  ['one of string and integer, given digits', OneOf([Type.String(), integer]), '5', 5],
  ['one of integer and string, given text', OneOf([integer, Type.String()]), 'five', 'five'],
  ['one of integer and string, given a fraction', OneOf([integer, Type.String()]), '1.5', '1.5'],
  ['a small integer or a string, given a large one', OneOf([Type.Integer({ maximum: 9 }), Type.String()]), '10', '10'],
  ['one of integer and number', OneOf([integer, Type.Number()]), '5', refused],
  ['all of', Type.Intersect([integer, Untyped(Type.Number({ minimum: 3 }))]), '5', 5],
  ['a recursive schema', Tree, '1', 1],
  ['a recursive list', Tree, ['1', '2'], [1, 2]],
])('%s', (_, field, text, want) => {
  expect(read(field, text)).toEqual(want);
});

test('fields are found in every part of an object', () => {
  const schema = Type.Intersect([
    Type.Object({ a: integer }),
    Type.Unknown({ patternProperties: { '^x-': Type.Boolean() } }),
    Type.Object({ b: Type.Array(integer) }, { additionalProperties: Type.Number() }),
  ]);
  const texts = { a: '1', b: '2', 'x-c': 'true', d: '0.5', __proto__: 'e' };
  expect(textReader(schema)(texts)).toEqual({ a: 1, b: [2], 'x-c': true, d: 0.5 });
});
