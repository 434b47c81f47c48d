/** A schema as authored, and the TypeBox expression that it becomes. */
export type SchemaCase = { readonly name: string; readonly given: string; readonly want: string };

/** An integer as JavaScript holds it exactly: beyond 2^53 it would read another one than was sent. */
const integer = 'Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991 })';

/** `given` is YAML of one schema; `$ref: '#/$defs/Name'` is written `Name`. */
export const schemaCases: readonly SchemaCase[] = [
  { name: 'a string', given: 'type: string', want: 'Type.String()' },
  {
    name: 'a bounded string',
    given: "{ type: string, minLength: 1, maxLength: 20, pattern: '^[a-z]+$' }",
    want: "Type.String({ pattern: '^[a-z]+$', minLength: 1, maxLength: 20 })",
  },
  { name: 'a format', given: '{ type: string, format: date-time }', want: "Type.String({ format: 'date-time' })" },
  {
    name: 'a format for display only',
    given: '{ type: string, format: password }',
    want: 'Type.String()',
  },
  {
    name: 'an integer',
    given: '{ type: integer, minimum: 1, maximum: 9 }',
    want: 'Type.Integer({ minimum: 1, maximum: 9 })',
  },
  {
    name: 'a number',
    given: '{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.25 }',
    want: 'Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.25 })',
  },
  {
    name: 'int32, which is bounds',
    given: '{ type: integer, format: int32, maximum: 9 }',
    want: 'Type.Integer({ minimum: -2147483648, maximum: 9 })',
  },
  { name: 'an integer of any size', given: 'type: integer', want: integer },
  { name: 'int64', given: '{ type: integer, format: int64 }', want: integer },
  {
    name: 'int64 with the bounds of int64',
    given: '{ type: integer, format: int64, minimum: 1, maximum: 9223372036854775807 }',
    want: 'Type.Integer({ maximum: 9007199254740991, minimum: 1 })',
  },
  {
    name: 'int64 of a number',
    given: '{ type: number, format: int64, exclusiveMaximum: 10 }',
    want: 'Type.Integer({ minimum: -9007199254740991, exclusiveMaximum: 10 })',
  },
  {
    name: 'a decimal step',
    given: '{ type: number, multipleOf: 0.01 }',
    want: 'Type.Number({ multipleOf: 0.01 })',
  },
  { name: 'a boolean', given: 'type: boolean', want: 'Type.Boolean()' },
  { name: 'null', given: "type: 'null'", want: 'Type.Null()' },
  { name: 'anything', given: '{}', want: 'Type.Unknown()' },
  { name: 'true', given: 'true', want: 'Type.Unknown()' },
  { name: 'false', given: 'false', want: 'Type.Never()' },
  { name: 'a constant', given: 'const: card', want: "Type.Literal('card')" },
  { name: 'a constant with its type', given: '{ type: string, const: card }', want: "Type.Literal('card')" },
  { name: 'the constant null', given: 'const: null', want: 'Type.Null()' },
  { name: 'an enum', given: '{ type: string, enum: [a, b] }', want: "Type.Enum(['a', 'b'], { type: 'string' })" },
  { name: 'an enum without a type', given: 'enum: [a, 1]', want: "Type.Enum(['a', 1])" },
  {
    name: 'an enum or null',
    given: "{ type: [string, 'null'], enum: [a, b, null] }",
    want: "Nullable(Type.Enum(['a', 'b'], { type: 'string' }))",
  },
  { name: 'an enum of booleans', given: 'enum: [true]', want: 'Type.Union([Type.Literal(true)])' },
  {
    name: 'a nullable string',
    given: "{ type: [string, 'null'], maxLength: 9 }",
    want: 'Nullable(Type.String({ maxLength: 9 }))',
  },
  {
    name: 'several types, each with its own keywords',
    given: '{ type: [string, integer], maxLength: 9, minimum: 0 }',
    want: 'Type.Union([Type.String({ maxLength: 9 }), Type.Integer({ maximum: 9007199254740991, minimum: 0 })])',
  },
  {
    name: 'several types or null',
    given: "{ type: [string, boolean, 'null'] }",
    want: 'Type.Union([Type.String(), Type.Boolean(), Type.Null()])',
  },
  {
    name: 'an array',
    given: '{ type: array, items: { type: string }, minItems: 1, maxItems: 5, uniqueItems: true }',
    want: 'Type.Array(Type.String(), { minItems: 1, maxItems: 5, uniqueItems: true })',
  },
  { name: 'an array of anything', given: 'type: array', want: 'Type.Array(Type.Unknown())' },
  {
    name: 'an array that contains',
    given: '{ type: array, items: { type: integer }, contains: { const: 1 }, minContains: 2 }',
    want: `Type.Array(${integer}, { minContains: 2, contains: Type.Literal(1) })`,
  },
  {
    name: 'a tuple',
    given: '{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 2 }',
    want: `TupleOf([Type.String(), ${integer}], { items: false, minItems: 2 })`,
  },
  {
    name: 'an object',
    given: `
type: object
required: [id]
additionalProperties: false
properties:
  id: { type: string }
  note: { type: string, description: For the barista. }`,
    want: `Type.Object({
      id: Type.String(),
      /** For the barista. */
      note: Type.Optional(Type.String()),
    }, { additionalProperties: false })`,
  },
  {
    name: 'an open object',
    given: '{ type: object, properties: { a-b: { type: string } } }',
    want: "Type.Object({ 'a-b': Type.Optional(Type.String()) })",
  },
  {
    name: 'an object whose other properties have a schema',
    given: '{ type: object, properties: { a: { type: string } }, additionalProperties: { type: integer } }',
    want: `Type.Object({ a: Type.Optional(Type.String()) }, { additionalProperties: ${integer} })`,
  },
  {
    name: 'a required property that is not described',
    given: '{ type: object, required: [a, b], properties: { a: { type: string } } }',
    want: "Type.Object({ a: Type.String() }, { required: ['a', 'b'] })",
  },
  {
    name: 'an empty object',
    given: '{ type: object, additionalProperties: false }',
    want: 'Type.Object({}, { additionalProperties: false })',
  },
  {
    name: 'a map',
    given:
      '{ type: object, additionalProperties: { type: integer }, maxProperties: 9, propertyNames: { maxLength: 3 } }',
    want: `MapOf(${integer}, { maxProperties: 9, propertyNames: Untyped(Type.String({ maxLength: 3 })) })`,
  },
  { name: 'any object', given: 'type: object', want: 'MapOf(Type.Unknown())' },
  {
    name: 'properties by pattern',
    given: "{ type: object, patternProperties: { '^x-': { type: string } }, additionalProperties: false }",
    want: "Type.Object({}, { additionalProperties: false, patternProperties: { '^x-': Type.String() } })",
  },
  {
    name: 'dependent properties',
    given:
      '{ type: object, properties: { a: true, b: true }, dependentRequired: { a: [b] }, dependentSchemas: { b: { required: [a] } } }',
    want: `Type.Object({ a: Type.Optional(Type.Unknown()), b: Type.Optional(Type.Unknown()) },
      { dependentRequired: { a: ['b'] }, dependentSchemas: { b: Type.Unknown({ required: ['a'] }) } })`,
  },
  {
    name: 'unevaluated properties',
    given: '{ type: object, properties: { a: { type: string } }, unevaluatedProperties: false }',
    want: 'Type.Object({ a: Type.Optional(Type.String()) }, { unevaluatedProperties: false })',
  },
  { name: 'keywords without a type', given: 'maxLength: 3', want: 'Untyped(Type.String({ maxLength: 3 }))' },
  { name: 'required without a type', given: 'required: [a]', want: "Type.Unknown({ required: ['a'] })" },
  { name: 'not', given: '{ type: string, not: { const: none } }', want: "Type.String({ not: Type.Literal('none') })" },
  {
    name: 'if, then, else',
    given: '{ type: integer, if: { minimum: 5 }, then: { multipleOf: 2 }, else: { multipleOf: 3 } }',
    want: `Type.Integer({
      minimum: -9007199254740991,
      maximum: 9007199254740991,
      if: Untyped(Type.Number({ minimum: 5 })),
      then: Untyped(Type.Number({ multipleOf: 2 })),
      else: Untyped(Type.Number({ multipleOf: 3 })),
    })`,
  },
  {
    name: 'a default and runtime annotations; other annotations are left out',
    given:
      '{ type: boolean, default: false, readOnly: true, title: T, description: D, examples: [true], deprecated: true }',
    want: 'Type.Boolean({ default: false, readOnly: true })',
  },
  { name: 'a reference', given: "$ref: '#/$defs/Name'", want: 'Name' },
  { name: 'a reference with a description', given: "{ $ref: '#/$defs/Name', description: A name. }", want: 'Name' },
  {
    name: 'a reference with a default',
    given: "{ $ref: '#/$defs/Name', default: Ada }",
    want: "Type.With(Name, { default: 'Ada' })",
  },
  {
    name: 'a reference and more',
    given: "{ $ref: '#/$defs/Name', maxLength: 5 }",
    want: 'Type.Intersect([Untyped(Type.String({ maxLength: 5 })), Name])',
  },
  { name: 'allOf one', given: "allOf: [{ $ref: '#/$defs/Name' }]", want: 'Name' },
  {
    name: 'allOf',
    given: "{ allOf: [{ $ref: '#/$defs/Cat' }, { required: [name] }], unevaluatedProperties: false }",
    want: "Type.Intersect([Cat, Type.Unknown({ required: ['name'] })], { unevaluatedProperties: false })",
  },
  {
    name: 'properties beside allOf',
    given: "{ type: object, properties: { age: { type: integer } }, allOf: [{ $ref: '#/$defs/Cat' }] }",
    want: `Type.Intersect([Type.Object({ age: Type.Optional(${integer}) }), Cat])`,
  },
  {
    name: 'anyOf',
    given: "anyOf: [{ $ref: '#/$defs/Name' }, { type: 'null' }]",
    want: 'Type.Union([Name, Type.Null()])',
  },
  {
    name: 'oneOf',
    given: 'oneOf: [{ type: string }, { type: integer }]',
    want: `OneOf([Type.String(), ${integer}])`,
  },
  {
    name: 'oneOf with a discriminator',
    given: "{ oneOf: [{ $ref: '#/$defs/Cat' }, { $ref: '#/$defs/Dog' }], discriminator: { propertyName: kind } }",
    want: "OneOf([Cat, Dog], { type: 'object', discriminator: { propertyName: 'kind' } })",
  },
  {
    name: 'oneOf with constants but without a discriminator',
    given: "{ type: object, oneOf: [{ $ref: '#/$defs/Cat' }, { $ref: '#/$defs/Dog' }] }",
    want: "OneOf([Cat, Dog], { type: 'object', discriminator: { propertyName: 'kind' } })",
  },
  {
    name: 'oneOf with an ambiguous discriminator',
    given:
      "{ oneOf: [{ $ref: '#/$defs/Cat' }, { $ref: '#/$defs/Cat' }], discriminator: { propertyName: kind, mapping: { cat: Cat } } }",
    want: 'OneOf([Cat, Cat])',
  },
];

/** What references in the cases lead to. */
export const definitions = `
$defs:
  Name: { type: string, maxLength: 10 }
  Cat:
    type: object
    required: [kind]
    properties: { kind: { const: cat }, name: { $ref: '#/$defs/Name' } }
  Dog:
    type: object
    required: [kind]
    properties: { kind: { type: string, enum: [dog, puppy] }, tail: { type: integer } }
`;
