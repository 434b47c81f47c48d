import type { JsonObject } from '../bundle.ts';

/** Whether a property is `readOnly` or `writeOnly`. Its types are then those of both directions; see `Readable`, `Writable`. */
export const hasDirections = (document: JsonObject): boolean =>
  /"(readOnly|writeOnly)":true/.test(JSON.stringify(document));

/**
 * The document with the marks of what a property refers to at the property itself, where openapi-typescript looks for
 * them. A document without marks is returned as it is.
 */
export const withMarkedProperties = (document: JsonObject): JsonObject =>
  hasDirections(document) ? (marked(document, document) as JsonObject) : document;

const marked = (value: unknown, document: JsonObject): unknown => {
  if (Array.isArray(value)) return value.map((item) => marked(item, document));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const result = marked(inner, document);
      if (name !== 'properties' || !isObject(result)) return [name, result];
      const entries = Object.entries(result).map(([key, property]) => [key, withMarks(property, document)] as const);
      return [name, Object.fromEntries(entries)];
    }),
  );
};

const withMarks = (property: unknown, document: JsonObject): unknown => {
  const marks = ['readOnly', 'writeOnly'].filter((mark) => has(mark, property, document));
  return isObject(property) && marks.length > 0
    ? { ...property, ...Object.fromEntries(marks.map((mark) => [mark, true])) }
    : property;
};

/** Whether the schema, what it refers to, or a part of its `allOf` has the mark. */
const has = (mark: string, schema: unknown, document: JsonObject, seen = new Set<unknown>()): boolean => {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  const parts = Array.isArray(schema['allOf']) ? (schema['allOf'] as unknown[]) : [];
  const target = typeof schema['$ref'] === 'string' ? [targetOf(schema['$ref'], document)] : [];
  return schema[mark] === true || [...target, ...parts].some((part) => has(mark, part, document, seen));
};

const targetOf = (reference: string, document: JsonObject): unknown =>
  reference
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), document);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
