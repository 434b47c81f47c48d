import { readFileSync } from 'node:fs';
import type { Operation, Operations } from '@coffeemesh/service-kit';

type Json = { readonly [name: string]: unknown };
type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Json };
type Content = Readonly<Record<string, { readonly schema: Json }>>;
type Security = readonly Readonly<Record<string, readonly string[]>>[];
type DocumentedOperation = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content; readonly required?: boolean };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly security?: Security;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * Some operations of another service's contract, from its bundled OpenAPI document (`npm run generate`). A stub validates
 * requests and responses with them, and imports nothing of that service.
 * @throws an Error for an operation that the contract does not have
 */
export const contractOperations = (service: string, operationIds: readonly string[]): Operations => {
  const file = new URL(`../../../${service}/src/generated/document/openapi.json`, import.meta.url);
  const root = JSON.parse(readFileSync(file, 'utf8')) as Json;
  const operations = Object.entries(root['paths'] as Record<string, Json>).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const { operationId } = (item[method] ?? {}) as Partial<DocumentedOperation>;
      if (operationId === undefined || !operationIds.includes(operationId)) return [];
      return [toOperation(path, method, resolved(item, root) as Json, root)];
    }),
  );
  const missing = operationIds.filter((id) => !operations.some((operation) => operation.id === id));
  if (missing.length > 0) throw new Error(`The contract of ${service} has no ${missing.join(', ')}`);
  return Object.fromEntries(operations.map((operation) => [operation.id, operation]));
};

const toOperation = (path: string, method: string, item: Json, root: Json): Operation => {
  const documented = item[method] as DocumentedOperation;
  const { operationId, requestBody, responses, security = root['security'] as Security } = documented;
  const parameters = [...((item['parameters'] ?? []) as Parameter[]), ...(documented.parameters ?? [])];
  const scopes = Object.values(security[0] ?? {})[0];
  return {
    id: operationId,
    method: method.toUpperCase() as Operation['method'],
    path,
    tag: '',
    ...schemaOf('params', parameters, 'path'),
    ...schemaOf('query', parameters, 'query'),
    ...(requestBody && { body: schemasOf(requestBody.content), bodyOptional: requestBody.required !== true }),
    responses: Object.fromEntries(Object.entries(responses).map(([status, { content }]) => [status, bodyOf(content)])),
    access: scopes ?? 'public',
    idempotent: false,
    conditional: false,
  };
};

const schemaOf = (part: 'params' | 'query', parameters: readonly Parameter[], location: string) => {
  const own = parameters.filter((parameter) => parameter.in === location);
  if (own.length === 0) return {};
  return {
    [part]: {
      type: 'object',
      required: own.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
      additionalProperties: false,
    },
  };
};

const schemasOf = (content: Content): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(content).map(([mediaType, { schema }]) => [mediaType, schema]));

const bodyOf = (content: Content = {}) => {
  const [entry] = Object.entries(content);
  return entry === undefined ? {} : { mediaType: entry[0], body: entry[1].schema };
};

/** The value with every `$ref` replaced by its target. Contracts have no recursive schemas. */
const resolved = (value: unknown, root: Json): unknown => {
  if (Array.isArray(value)) return value.map((each) => resolved(each, root));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref: reference, ...rest } = value as Json;
  const members = Object.fromEntries(Object.entries(rest).map(([name, member]) => [name, resolved(member, root)]));
  if (typeof reference !== 'string') return members;
  return { ...(resolved(targetOf(reference, root), root) as Json), ...members };
};

const targetOf = (reference: string, root: Json): unknown =>
  reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((value, token) => (value as Json)[token.replaceAll('~1', '/').replaceAll('~0', '~')], root);
