import { isDeepStrictEqual } from 'node:util';
import { shapeOf } from '../openapi/path.ts';
import { componentsObject, componentsOf, renamesFor, withComponents } from './components.ts';
import {
  isObject,
  listAt,
  MergeConflict,
  objectAt,
  pathItems,
  withRefs,
  type DocumentValue,
  type DocumentObject,
  type ServiceDocument,
} from './document-parts.ts';

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * Merges the documents of all services: all paths, each tag once, components renamed where two services use one name for
 * different things. The security of a whole document moves to its operations.
 * @throws MergeConflict where two services have the same operation, operationId, or path under other parameter names
 */
export const mergeDocuments = (info: DocumentObject, services: readonly ServiceDocument[]): DocumentObject => {
  let paths: DocumentObject = {};
  let components = componentsOf({});
  for (const { service, document } of services) {
    const own = componentsOf(document);
    const renames = renamesFor(service, own, components);
    const rename = (ref: string) => renames.get(ref) ?? ref;
    components = withComponents(components, own, rename);
    paths = withPaths(
      paths,
      secured(withRefs(Object.fromEntries(pathItems(document)), rename) as DocumentObject, document),
      service,
    );
  }
  return {
    openapi: '3.1.0',
    info,
    servers: sameServers(services),
    tags: tagsOf(services),
    paths,
    components: componentsObject(components),
  };
};

const withPaths = (merged: DocumentObject, own: DocumentObject, service: string): DocumentObject => {
  const shapes = new Map(Object.keys(merged).map((path) => [shapeOf(path), path]));
  const ids = new Set(Object.values(merged).flatMap(operationIds));
  const both: Record<string, DocumentValue> = { ...merged };
  for (const [path, item] of Object.entries(own)) {
    const there = shapes.get(shapeOf(path));
    if (there !== undefined && there !== path)
      throw new MergeConflict(service, `${path} is ${there} of another service`);
    const before = objectAt(merged, path);
    const twice = methods.find((method) => method in before && method in (item as DocumentObject));
    if (twice) throw new MergeConflict(service, `${twice.toUpperCase()} ${path} belongs to another service`);
    const repeated = operationIds(item).find((id) => ids.has(id));
    if (repeated) throw new MergeConflict(service, `the operationId ${repeated} belongs to another service`);
    both[path] = { ...before, ...(item as DocumentObject) };
  }
  return both;
};

const operationIds = (item: DocumentValue): string[] =>
  methods.flatMap((method) => {
    const operation = isObject(item) ? item[method] : undefined;
    return isObject(operation) && typeof operation['operationId'] === 'string' ? [operation['operationId']] : [];
  });

/** The paths, with `security` written at each operation. */
const secured = (paths: DocumentObject, document: DocumentObject): DocumentObject => {
  const fallback = document['security'];
  if (fallback === undefined) return paths;
  const operation = (name: string, value: DocumentValue): DocumentValue =>
    (methods as readonly string[]).includes(name) && isObject(value) ? { security: fallback, ...value } : value;
  return mapObject(paths, (_path, item) => mapObject(item as DocumentObject, operation));
};

const mapObject = (
  object: DocumentObject,
  map: (name: string, value: DocumentValue) => DocumentValue,
): DocumentObject => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(name, value)]));

const sameServers = (services: readonly ServiceDocument[]): DocumentValue => {
  const all = services.map(({ document }) =>
    listAt(document, 'servers').map((server) => (server as DocumentObject)['url'] ?? null),
  );
  const [first = []] = all;
  const other = services[all.findIndex((urls) => !isDeepStrictEqual(urls, first))];
  if (other) throw new MergeConflict(other.service, 'its servers are not those of the others');
  return first.map((url) => ({ url, description: 'The gateway.' }));
};

const tagsOf = (services: readonly ServiceDocument[]): DocumentValue => {
  const tags = new Map<string, DocumentValue>();
  for (const tag of services.flatMap(({ document }) => listAt(document, 'tags'))) {
    const name = String((tag as DocumentObject)['name']);
    if (!tags.has(name)) tags.set(name, tag);
  }
  return [...tags.values()];
};
