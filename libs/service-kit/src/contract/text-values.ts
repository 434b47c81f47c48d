import type { TSchema } from 'typebox';
import { compileRequest } from './ajv.ts';
import { standaloneSchema } from './standalone-schema.ts';

type Json = Record<string, unknown>;
type Fields = Record<string, unknown>;

/** Numbers as JSON writes them; `1e3` and `1.0` are no integers, although their values are. */
const integer = /^-?(0|[1-9]\d*)$/;
const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Makes the function that converts the texts of parameters and of forms to values, by the schema of each field:
 * numbers, booleans, empty text to null, and a single text to a list of one. A field of several types gets the first
 * value that is valid: an integer before a string. Text that is of no type of its field stays text, and is refused by
 * validation. Returns new fields.
 */
export const textReader = (schema: TSchema): ((fields: Fields) => Fields) => {
  const root = standaloneSchema(schema);
  const readers = new Map<string, (value: unknown) => unknown>();
  const readerOf = (name: string) => {
    const found = readers.get(name) ?? fieldReader(fieldSchemas(root, name, root), root);
    // Names that the schema does not have are without end, and all alike.
    if (readers.size < 1_000) readers.set(name, found);
    return found;
  };
  return (fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, readerOf(name)(value)]));
};

type Read = (value: unknown) => unknown;

const fieldReader = (schemas: readonly Json[], root: Json): Read => {
  const types = new Set(schemas.flatMap((each) => typesOf(each, root)));
  const readScalar = scalarReader(schemas, types, root);
  if (!types.has('array')) return readScalar;
  // Only one level: there are no lists of lists in a query or a form.
  const items = schemas.flatMap((each) => itemSchemas(each, root));
  const readItem = scalarReader(items, new Set(items.flatMap((each) => typesOf(each, root))), root);
  return (value) =>
    Array.isArray(value)
      ? value.map((item) => readItem(item))
      : readScalar(value, typeof value === 'string' ? [[readItem(value)]] : []);
};

type Types = ReadonlySet<unknown>;

/** Reads one text, as a scalar or as one of the `others` that it may be too. */
const scalarReader = (schemas: readonly Json[], types: Types, root: Json) => {
  const isValid = types.size > 1 ? anyOf(schemas, root) : () => true;
  return (value: unknown, others: readonly unknown[] = []): unknown => {
    if (typeof value !== 'string') return value;
    const candidates = [...scalars(value, types), ...others];
    // `null` may be the value.
    return [...candidates.filter(isValid), ...candidates, value][0];
  };
};

/** The values that a text may mean, the most specific first. */
const scalars = (text: string, types: Types): unknown[] => [
  ...((types.has('integer') && integer.test(text)) || (types.has('number') && number.test(text)) ? [Number(text)] : []),
  ...(types.has('boolean') && /^(true|false)$/.test(text) ? [text === 'true'] : []),
  ...(types.has('string') ? [text] : []),
  ...(types.has('null') && text === '' ? [null] : []),
];

const anyOf = (schemas: readonly Json[], root: Json): ((value: unknown) => boolean) => {
  const $defs = root['$defs'] === undefined ? {} : { $defs: root['$defs'] };
  const validators = schemas.map((each) => compileRequest({ ...each, ...$defs } as TSchema));
  return (value) => validators.some((validate) => validate(structuredClone(value)));
};

/** The schema and those that apply to the same value. */
const inPlace = (schema: Json, root: Json): Json[] => {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => (schema[name] ?? []) as Json[]);
  const referred = typeof schema['$ref'] === 'string' ? [target(schema['$ref'], root)] : [];
  return [schema, ...[...parts, ...referred].filter(isSchema).flatMap((each) => inPlace(each, root))];
};

/** The schemas of the field `name` of an object. */
const fieldSchemas = (schema: Json, name: string, root: Json): Json[] =>
  inPlace(schema, root).flatMap((each) => {
    const own = (each['properties'] as Json | undefined) ?? {};
    if (Object.hasOwn(own, name)) return [own[name]].filter(isSchema);
    const patterns = Object.entries((each['patternProperties'] as Json | undefined) ?? {});
    const matching = patterns.filter(([pattern]) => new RegExp(pattern, 'u').test(name)).map(([, value]) => value);
    return (matching.length > 0 ? matching : [each['additionalProperties']]).filter(isSchema);
  });

const itemSchemas = (schema: Json, root: Json): Json[] =>
  inPlace(schema, root).flatMap((each) =>
    [each['items'], ...((each['prefixItems'] ?? []) as unknown[])].filter(isSchema),
  );

/** The JSON types that a value may have; a schema without any says nothing, so that text stays text. */
const typesOf = (schema: Json, root: Json): unknown[] =>
  inPlace(schema, root).flatMap((each) => [
    ...(each['type'] === undefined ? [] : [each['type']].flat()),
    ...(each['type'] === undefined && Array.isArray(each['enum']) ? each['enum'].map(typeOf) : []),
    ...(each['type'] === undefined && 'const' in each ? [typeOf(each['const'])] : []),
  ]);

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const isSchema = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const target = (reference: string, root: Json): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (isSchema(value) ? value[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
      root,
    );
