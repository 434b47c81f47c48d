import { parameter, parametersObject } from '../../src/openapi/parameter.ts';
import { errorsOf, formatted, given, plainScope } from '../given.ts';

const read = (yaml: string) => {
  const { root, context } = given(yaml);
  const found = context.errors.collect(() => parameter(root, context));
  context.errors.throwIfAny();
  return { ...found!, files: context.files };
};

describe('a parameter', () => {
  const cases = [
    {
      given: '{ name: limit, in: query, schema: { type: integer, default: 20 } }',
      want: { name: 'limit', in: 'query', required: false, hasDefault: true },
    },
    {
      given: '{ name: orderId, in: path, required: true, schema: { type: string } }',
      want: { name: 'orderId', in: 'path', required: true, hasDefault: false },
    },
    {
      given: '{ name: Accept-Language, in: header, style: simple, schema: { type: string } }',
      want: { name: 'accept-language', in: 'header', required: false, hasDefault: false },
    },
    {
      given: '{ name: status, in: query, explode: true, schema: { type: array, items: { type: string } } }',
      want: { name: 'status', in: 'query', required: false, hasDefault: false },
    },
  ];
  test.each(cases)('$given', ({ given, want }) => {
    expect(read(given)).toMatchObject(want);
  });
});

describe('the parameters of one kind become an object', () => {
  const limit = '{ name: limit, in: query, schema: { type: integer, default: 20 } }';
  const cursor = '{ name: cursor, in: query, schema: { type: string } }';
  const language = '{ name: Accept-Language, in: header, schema: { type: string } }';
  const cases = [
    {
      name: 'closed: a property with a default is always present',
      given: [limit, cursor],
      closed: true,
      want: 'Type.Object({ limit: Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991, default: 20 }), cursor: Type.Optional(Type.String()) }, { additionalProperties: false })',
    },
    {
      name: 'open: other headers are allowed',
      given: [language],
      closed: false,
      want: "Type.Object({ 'accept-language': Type.Optional(Type.String()) })",
    },
  ];
  test.each(cases)('$name', async ({ given, closed, want }) => {
    const parameters = given.map(read);
    const code = parametersObject(parameters, closed)(plainScope(parameters[0]!.files));
    expect(await formatted(code)).toBe(await formatted(want));
  });
});

describe('refuses', () => {
  const cases = [
    { given: 'name: a\nin: cookie\nschema: {}', want: 'oas.yaml:2: unknown parameter in cookie' },
    {
      given: 'name: a\nin: query\nschema: {}\ncontent: {}',
      want: 'oas.yaml:4: unknown Parameter Object field content',
    },
    {
      given: 'name: a\nin: query\nallowEmptyValue: true\nschema: {}',
      want: 'oas.yaml:3: unknown Parameter Object field allowEmptyValue',
    },
    {
      given: 'name: a\nin: query\nstyle: deepObject\nschema: {}',
      want: 'oas.yaml:3: unknown parameter style deepObject in query',
    },
    {
      given: 'name: a\nin: query\nexplode: false\nschema: {}',
      want: 'oas.yaml:3: unknown construct: explode false in query',
    },
    {
      given: 'name: a\nin: query\nschema: { type: object }',
      want: 'oas.yaml:3: unknown construct: an object as a query parameter',
    },
    {
      given: 'name: a\nin: path\nschema: { type: array }',
      want: 'oas.yaml:3: unknown construct: a list as a path parameter',
    },
    { given: 'name: a\nin: query', want: 'oas.yaml:1: schema is missing' },
  ];
  test.each(cases)('$want', ({ given, want }) => {
    expect(errorsOf(() => read(given))).toEqual([want]);
  });
});
