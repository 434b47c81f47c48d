import { isDeepStrictEqual } from 'node:util';
import { componentsObject, componentsOf, renamesFor, withComponents } from './components.ts';
import {
  isObject,
  listAt,
  MergeConflict,
  objectAt,
  withRefs,
  type Json,
  type JsonObject,
  type ServiceDocument,
} from './document-parts.ts';

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * One document over all services: their paths together, components renamed where two mean different things by one name,
 * tags once each, the security of a whole document moved to its operations.
 * @throws MergeConflict where two services have the same operation, operationId, or path under other parameter names
 */
export const mergeDocuments = (info: JsonObject, services: readonly ServiceDocument[]): JsonObject => {
  let paths: JsonObject = {};
  let components = componentsOf({});
  for (const { service, document } of services) {
    const own = componentsOf(document);
    const renames = renamesFor(service, own, components);
    const rename = (ref: string) => renames.get(ref) ?? ref;
    components = withComponents(components, own, rename);
    paths = withPaths(paths, secured(withRefs(objectAt(document, 'paths'), rename) as JsonObject, document), service);
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

const withPaths = (merged: JsonObject, own: JsonObject, service: string): JsonObject => {
  const shapes = new Map(Object.keys(merged).map((path) => [shapeOf(path), path]));
  const ids = new Set(Object.values(merged).flatMap(operationIds));
  const both: Record<string, Json> = { ...merged };
  for (const [path, item] of Object.entries(own)) {
    const there = shapes.get(shapeOf(path));
    if (there !== undefined && there !== path)
      throw new MergeConflict(service, `${path} is ${there} of another service`);
    const before = objectAt(merged, path);
    const twice = methods.find((method) => method in before && method in (item as JsonObject));
    if (twice) throw new MergeConflict(service, `${twice.toUpperCase()} ${path} belongs to another service`);
    const repeated = operationIds(item).find((id) => ids.has(id));
    if (repeated) throw new MergeConflict(service, `the operationId ${repeated} belongs to another service`);
    both[path] = { ...before, ...(item as JsonObject) };
  }
  return both;
};

/** A path without the names of its parameters. */
const shapeOf = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}');

const operationIds = (item: Json): string[] =>
  methods.flatMap((method) => {
    const operation = isObject(item) ? item[method] : undefined;
    return isObject(operation) && typeof operation['operationId'] === 'string' ? [operation['operationId']] : [];
  });

/** The paths, each operation with a `security` of its own. */
const secured = (paths: JsonObject, document: JsonObject): JsonObject => {
  const fallback = document['security'];
  if (fallback === undefined) return paths;
  const operation = (name: string, value: Json): Json =>
    (methods as readonly string[]).includes(name) && isObject(value) ? { security: fallback, ...value } : value;
  return mapObject(paths, (_path, item) => mapObject(item as JsonObject, operation));
};

const mapObject = (object: JsonObject, map: (name: string, value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(name, value)]));

const sameServers = (services: readonly ServiceDocument[]): Json => {
  const all = services.map(({ document }) =>
    listAt(document, 'servers').map((server) => (server as JsonObject)['url'] ?? null),
  );
  const [first = []] = all;
  const other = services[all.findIndex((urls) => !isDeepStrictEqual(urls, first))];
  if (other) throw new MergeConflict(other.service, 'its servers are not those of the others');
  return first.map((url) => ({ url, description: 'The chain, through its gateway.' }));
};

const tagsOf = (services: readonly ServiceDocument[]): Json => {
  const tags = new Map<string, Json>();
  for (const tag of services.flatMap(({ document }) => listAt(document, 'tags'))) {
    const name = String((tag as JsonObject)['name']);
    if (!tags.has(name)) tags.set(name, tag);
  }
  return [...tags.values()];
};
