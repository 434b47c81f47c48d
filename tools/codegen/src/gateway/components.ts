import { isDeepStrictEqual } from 'node:util';
import {
  MergeConflict,
  objectAt,
  refsIn,
  withRefs,
  type DocumentValue,
  type DocumentObject,
} from './document-parts.ts';

/** Components by `#/components/<section>/<name>`. */
export type Components = ReadonlyMap<string, DocumentValue>;

export const componentsOf = (document: DocumentObject): Components =>
  new Map(
    Object.entries(objectAt(document, 'components')).flatMap(([section, named]) =>
      Object.entries(named as DocumentObject).map(([name, value]): [string, DocumentValue] => [
        refOf(section, name),
        value,
      ]),
    ),
  );

/**
 * New names for the components of `service` whose name is taken by a different component in `merged`:
 * `Item` of orders becomes `OrdersItem`. A component that refers to a renamed one is different too, even with equal text.
 * Security schemes are never renamed, because the operations' `security` uses their names: they must be equal.
 */
export const renamesFor = (service: string, own: Components, merged: Components): ReadonlyMap<string, string> => {
  const renames = new Map<string, string>();
  for (let found = true; found;) {
    found = false;
    for (const [ref, value] of own) {
      if (renames.has(ref) || !merged.has(ref)) continue;
      const same = isDeepStrictEqual(value, merged.get(ref)) && !refsIn(value).some((inner) => renames.has(inner));
      if (same) continue;
      renames.set(ref, renamed(service, ref, own, merged));
      found = true;
    }
  }
  return renames;
};

/** Both together, `own` under its new names. */
export const withComponents = (
  merged: Components,
  own: Components,
  rename: (ref: string) => string,
): Map<string, DocumentValue> => {
  const both = new Map(merged);
  for (const [ref, value] of own) both.set(rename(ref), withRefs(value, rename));
  return both;
};

/** As the document's `components` object; sections and names in alphabetical order. */
export const componentsObject = (components: Components): DocumentObject => {
  const sections: Record<string, Record<string, DocumentValue>> = {};
  for (const ref of [...components.keys()].sort()) {
    const [section, name] = partsOf(ref);
    sections[section] = { ...sections[section], [name]: components.get(ref) as DocumentValue };
  }
  return sections;
};

const renamed = (service: string, ref: string, own: Components, merged: Components): string => {
  const [section, name] = partsOf(ref);
  if (section === 'securitySchemes') throw new MergeConflict(service, `the security scheme ${name} differs`);
  const wanted = refOf(section, `${service.charAt(0).toUpperCase()}${service.slice(1)}${name}`);
  if (own.has(wanted) || merged.has(wanted)) throw new MergeConflict(service, `no free name for ${ref}`);
  return wanted;
};

const refOf = (section: string, name: string): string => `#/components/${section}/${name}`;

const partsOf = (ref: string): [string, string] => {
  const [, , section, name] = ref.split('/');
  if (section === undefined || name === undefined) throw new Error(`Not a component: ${ref}`);
  return [section, name];
};
