import { schema } from '../../src/openapi/schema.ts';
import { errorsOf, formatted, givenFiles, plainScope } from '../given.ts';
import { definitions, schemaCases } from './schema-cases.ts';

/** The schema stands under `it`, from the third line of its file on. */
const write = (yaml: string, filled = false): string => {
  const indented = yaml
    .trim()
    .split('\n')
    .map((line) => `  ${line}`);
  const files = givenFiles({ 'oas.yaml': `openapi: 3.1.0\nit:\n${indented.join('\n')}\n${definitions}` });
  return schema(files.open('oas.yaml').need('it'), plainScope(files, filled));
};

describe('a schema becomes a TypeBox expression', () => {
  test.each(schemaCases)('$name', async ({ given, want }) => {
    expect(await formatted(write(given))).toBe(await formatted(want));
  });
});

describe('where defaults are filled in, a property with a default is required', () => {
  const cases = [
    {
      given: '{ type: object, properties: { a: { type: integer, default: 1 } } }',
      want: 'Type.Object({ a: Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991, default: 1 }) })',
    },
    {
      given: '{ anyOf: [{ type: object, properties: { a: { type: integer, default: 1 } } }, { type: string }] }',
      want: 'Type.Union([Type.Object({ a: Type.Optional(Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991, default: 1 })) }), Type.String()])',
    },
  ];
  test.each(cases)('$given', async ({ given, want }) => {
    expect(await formatted(write(given, true))).toBe(await formatted(want));
  });
});

describe('an unknown construct is an error with file, line and name', () => {
  const cases = [
    { given: 'anyOf:\n  -', want: 'oas.yaml:4: a schema is expected here' },
    { given: 'type: text', want: 'oas.yaml:3: unknown type text' },
    { given: 'type: object\nproperty: {}', want: 'oas.yaml:4: unknown JSON Schema keyword property' },
    {
      given: 'type: string\nnullable: true',
      want: "oas.yaml:4: unknown JSON Schema keyword nullable (of OpenAPI 3.0; write type: [string, 'null'])",
    },
    { given: 'type: string\nformat: unix-time', want: 'oas.yaml:4: unknown format unix-time of a string' },
    { given: 'type: number\nformat: decimal', want: 'oas.yaml:4: unknown format decimal of a number' },
    {
      given: 'type: integer\nminimum: 0\nexclusiveMinimum: true',
      want: 'oas.yaml:5: unknown construct: exclusiveMinimum true or false (of OpenAPI 3.0; write the number itself)',
    },
    {
      given: "type: string\npattern: '('",
      want: 'oas.yaml:4: pattern is not a regular expression of ECMA-262: Invalid regular expression: /(/u: Unterminated group',
    },
    { given: 'const: [1]', want: 'oas.yaml:3: unknown construct: const that is an object or a list' },
    { given: 'enum: [[1]]', want: 'oas.yaml:3: unknown construct: enum of objects or lists' },
    { given: "type: [string, 'null']\nenum: [a]", want: "oas.yaml:4: type names 'null', but enum does not" },
    { given: 'type: integer\nenum: [a]', want: 'oas.yaml:4: enum has values that are no integer, but type says so' },
    {
      given: 'maxLength: 3\nminimum: 1',
      want: 'oas.yaml:2: unknown construct: keywords of string and number without a type',
    },
    { given: "$ref: '#/$defs/Nobody'", want: 'oas.yaml:3: $ref leads nowhere: #/$defs/Nobody' },
    {
      given: "$ref: 'https://example.com/schema.json'",
      want: 'oas.yaml:3: $ref to another host is not supported: https://example.com/schema.json',
    },
    { given: "$ref: '#anchor'", want: 'oas.yaml:3: unknown $ref form #anchor ($anchor)' },
    {
      given: 'type: array\nitems:\n  type: object\n  properties:\n    a: { $dynamicRef: x }',
      want: 'oas.yaml:7: unknown JSON Schema keyword $dynamicRef',
    },
    {
      given: 'oneOf: []\ndiscriminator: { property: a }',
      want: 'oas.yaml:4: unknown Discriminator Object field property',
    },
  ];
  test.each(cases)('$given', ({ given, want }) => {
    expect(errorsOf(() => write(given))).toEqual([want]);
  });
});
