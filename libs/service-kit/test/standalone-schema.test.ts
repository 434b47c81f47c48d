import Type from 'typebox';
import { compileRequest } from '../src/contract/ajv.ts';
import { OneOf } from '../src/contract/schema.ts';
import { standaloneSchema } from '../src/contract/standalone-schema.ts';

const definitions = {
  Blend: Type.Object({ kind: Type.Literal('blend'), parts: Type.Array(Type.Ref('Drink')) }),
  Drink: OneOf([Type.Object({ kind: Type.Literal('coffee') }), Type.Ref('Blend')]),
};
const Drink = Type.Cyclic(definitions, 'Drink');
const Order = Type.Object({ first: Drink, second: Type.Optional(Drink), all: Type.Optional(Type.Array(Drink)) });

test('a schema without recursion is unchanged', () => {
  const schema = Type.Object({ $id: Type.String(), name: Type.Optional(Type.String({ maxLength: 5 })) });
  expect(standaloneSchema(schema)).toEqual(JSON.parse(JSON.stringify(schema)));
});

test('a recursive type that is used several times is defined once', () => {
  const schema = standaloneSchema(Order) as { $defs: object; properties: object };
  expect(Object.keys(schema.$defs)).toEqual(['Blend', 'Drink']);
  expect(schema.properties).toMatchObject({ first: { $ref: '#/$defs/Drink' }, second: { $ref: '#/$defs/Drink' } });
  expect(JSON.stringify(schema)).not.toContain('$id');
});

test.each([
  { body: { first: { kind: 'coffee' } }, want: true },
  { body: { first: { kind: 'blend', parts: [{ kind: 'coffee' }, { kind: 'blend', parts: [] }] } }, want: true },
  { body: { first: { kind: 'coffee' }, all: [{ kind: 'blend', parts: [{ kind: 'tea' }] }] }, want: false },
  { body: { first: { kind: 'blend' } }, want: false },
])('$body is valid: $want', ({ body, want }) => {
  expect(compileRequest(Order)(body)).toBe(want);
});

test('a recursive type can be the root', () => {
  expect(compileRequest(Drink)({ kind: 'blend', parts: [{ kind: 'coffee' }] })).toBe(true);
});
