/** A document as plain JSON. */
export type DocumentValue = string | number | boolean | null | readonly DocumentValue[] | DocumentObject;
export type DocumentObject = { readonly [name: string]: DocumentValue };

/** One service's contract, bundled: every `$ref` in it is `#/components/<section>/<name>`. */
export type ServiceDocument = { readonly service: string; readonly document: DocumentObject };

/** Two contracts contradict each other, so they cannot be merged. */
export class MergeConflict extends Error {
  override readonly name = 'MergeConflict';
  /** The later one of the two. */
  readonly service: string;

  constructor(service: string, detail: string) {
    super(`${service}: ${detail}`);
    this.service = service;
  }
}

export const isObject = (value: DocumentValue | undefined): value is DocumentObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member as an object; an empty object where it is anything else. */
export const objectAt = (object: DocumentObject, name: string): DocumentObject => {
  const value = object[name];
  return isObject(value) ? value : {};
};

export const listAt = (object: DocumentObject, name: string): readonly DocumentValue[] => {
  const value = object[name];
  return Array.isArray(value) ? (value as readonly DocumentValue[]) : [];
};

/** The paths of a document and their objects, without extensions (`x-…`). */
export const pathItems = (document: DocumentObject): (readonly [string, DocumentObject])[] =>
  Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    path.startsWith('x-') || !isObject(item) ? [] : [[path, item] as const],
  );

/** Every `$ref` and discriminator mapping below `value`. */
export const refsIn = (value: DocumentValue): string[] => {
  if (Array.isArray(value)) return (value as readonly DocumentValue[]).flatMap(refsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : [...discriminatorRefs(name, inner), ...refsIn(inner)],
  );
};

/** `value` with each of its refs renamed. */
export const withRefs = (value: DocumentValue, rename: (ref: string) => string): DocumentValue => {
  if (Array.isArray(value)) return (value as readonly DocumentValue[]).map((item) => withRefs(item, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, DocumentValue] => {
      if (name === '$ref' && typeof inner === 'string') return [name, rename(inner)];
      if (discriminatorRefs(name, inner).length === 0) return [name, withRefs(inner, rename)];
      const discriminator = inner as DocumentObject;
      const mapping = Object.entries(objectAt(discriminator, 'mapping')).map(([key, ref]) => [
        key,
        rename(String(ref)),
      ]);
      return [name, { ...discriminator, mapping: Object.fromEntries(mapping) as DocumentObject }];
    }),
  );
};

const discriminatorRefs = (name: string, value: DocumentValue): string[] =>
  name === 'discriminator' && isObject(value) ? Object.values(objectAt(value, 'mapping')).map(String) : [];
