import { literal, objectLiteral, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';

/** Members of a TypeBox options object: name and code. */
export type Options = (readonly [string, Code])[];

/** The options object, or nothing when there are none. */
export const optionsOf = (options: Options): Code | undefined =>
  options.length > 0 ? objectLiteral(options) : undefined;

/** Keywords whose values are plain JSON and pass into the options as they are. */
export const plainOptions = (place: Place, names: readonly string[]): Options =>
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
  /** Those that say something of a value, `type` and compositions aside. */
  constraining,
  /** Those that bring in other schemas for the same value. */
  composing: new Set(['$ref', 'allOf', 'anyOf', 'oneOf']),
  byType,
  /** What to write instead, for those that are met in older documents. */
  hints: { nullable: "of OpenAPI 3.0; write type: [string, 'null']" } as Record<string, string>,
};
