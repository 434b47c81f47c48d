import { literal, objectLiteral, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';

/** Members of a TypeBox options object: name and code. */
export type SchemaOptions = (readonly [string, Code])[];

/** The options object, or nothing when there are none. */
export const optionsOf = (options: SchemaOptions): Code | undefined =>
  options.length > 0 ? objectLiteral(options) : undefined;

/** Keywords whose values are plain JSON and pass into the options as they are. */
export const plainOptions = (place: Place, names: readonly string[]): SchemaOptions =>
  names.flatMap((name) => {
    const value = place.get(name);
    return value ? [[name, literal(value.json())] as const] : [];
  });

export const hasAny = (place: Place, names: ReadonlySet<string>): boolean => place.keys().some((key) => names.has(key));

const byType = {
  string: new Set(['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType']),
  number: new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']),
  array: new Set([
    'items',
    'prefixItems',
    'contains',
    'minContains',
    'maxContains',
    'minItems',
    'maxItems',
    'uniqueItems',
    'unevaluatedItems',
  ]),
  object: new Set([
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'dependentRequired',
    'dependentSchemas',
  ]),
};

const values = ['const', 'enum', 'not', 'if', 'then', 'else'];
const composition = ['allOf', 'anyOf', 'oneOf', 'discriminator', 'unevaluatedProperties'];
const annotations = [
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  '$comment',
];

const constraining = new Set([...Object.values(byType).flatMap((names) => [...names]), ...values, 'format']);

export const keywords = {
  all: new Set([...constraining, ...composition, ...annotations, 'type', '$ref', '$defs']),
  /** Those that constrain a value, without `type` and compositions. */
  constraining,
  /** Those that apply other schemas to the same value. */
  composing: new Set(['$ref', 'allOf', 'anyOf', 'oneOf']),
  byType,
  /** What to write instead of keywords of older versions. */
  hints: { nullable: "of OpenAPI 3.0; write type: [string, 'null']" } as Record<string, string>,
};
