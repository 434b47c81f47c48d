/** A document as plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

/** One service's contract, bundled: every `$ref` in it is `#/components/<section>/<name>`. */
export type ServiceDocument = { readonly service: string; readonly document: JsonObject };

/** Two contracts cannot stand in one document. */
export class MergeConflict extends Error {
  override readonly name = 'MergeConflict';
  /** The one that came later. */
  readonly service: string;

  constructor(service: string, detail: string) {
    super(`${service}: ${detail}`);
    this.service = service;
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value where it is an object, or nothing in it. */
export const objectAt = (object: JsonObject, name: string): JsonObject => {
  const value = object[name];
  return isObject(value) ? value : {};
};

export const listAt = (object: JsonObject, name: string): readonly Json[] => {
  const value = object[name];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};

/** Every `$ref` and discriminator mapping below `value`. */
export const refsIn = (value: Json): string[] => {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(refsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : [...mappedIn(name, inner), ...refsIn(inner)],
  );
};

/** `value` with each of its refs renamed. */
export const withRefs = (value: Json, rename: (ref: string) => string): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => withRefs(item, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, Json] => {
      if (name === '$ref' && typeof inner === 'string') return [name, rename(inner)];
      if (mappedIn(name, inner).length === 0) return [name, withRefs(inner, rename)];
      const discriminator = inner as JsonObject;
      const mapping = Object.entries(objectAt(discriminator, 'mapping')).map(([key, ref]) => [
        key,
        rename(String(ref)),
      ]);
      return [name, { ...discriminator, mapping: Object.fromEntries(mapping) as JsonObject }];
    }),
  );
};

const mappedIn = (name: string, value: Json): string[] =>
  name === 'discriminator' && isObject(value) ? Object.values(objectAt(value, 'mapping')).map(String) : [];
