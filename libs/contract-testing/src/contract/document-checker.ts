import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiDocument } from '@coffeemesh/service-kit';
import type { ContractResponse } from './contract-request.ts';

type Json = { readonly [name: string]: unknown };

/** An operation as described in the document. */
export type DocumentedOperation = {
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly number[];
};

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Headers that must be present if the document has them for the response. Other documented headers are optional. */
const alwaysRequired = new Set(['etag', 'location', 'allow', 'retry-after', 'www-authenticate']);

/** Headers that the status itself requires (RFC 9110, RFC 6585). */
const requiredByStatus: Readonly<Record<number, string>> = {
  401: 'www-authenticate',
  405: 'allow',
  429: 'retry-after',
  503: 'retry-after',
};

/** Compares responses with the hand-written document: status, media type, body and headers. */
export const documentChecker = (document: ApiDocument) => {
  const root = document as unknown as Json;
  const Ajv = Ajv2020 as unknown as typeof Ajv2020.default;
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  ajv.addSchema({ ...root, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };

  const operations = new Map<string, DocumentedOperation & { pointer: string }>();
  for (const [path, item] of Object.entries((root['paths'] ?? {}) as Record<string, Json>))
    for (const method of methods) {
      const operation = item[method] as Json | undefined;
      if (operation === undefined) continue;
      const statuses = Object.keys(operation['responses'] as Json).map(Number);
      const pointer = `/paths/${escaped(path)}/${method}`;
      operations.set(operation['operationId'] as string, { method: method.toUpperCase(), path, statuses, pointer });
    }

  /** Lists all differences between a response and the document. */
  const violationsOf = (operationId: string, { status, headers, body }: ContractResponse): string[] => {
    const operation = operations.get(operationId);
    const found = operation && resolvePointer(root, `${operation.pointer}/responses/${status}`);
    if (found === undefined) return [`${status} is not documented: ${body.slice(0, 500)}`];
    const [response, pointer] = found;
    return [
      ...bodyViolations(response, pointer, headers['content-type'], body),
      ...headerViolations(response, status, headers),
      ...problemViolations(status, headers, body),
    ];
  };

  const bodyViolations = (response: Json, pointer: string, contentType: unknown, body: string): string[] => {
    const content = response['content'] as Json | undefined;
    if (content === undefined) return body === '' ? [] : ['The response has a body, but the document has none'];
    const mediaType = String(contentType).split(';', 1)[0] ?? '';
    if (!(mediaType in content)) return [`Content-Type is ${mediaType}, but the document has ${Object.keys(content)}`];
    if (!/[/+]json$/.test(mediaType)) return [];
    const validate = validator(`${pointer}/content/${escaped(mediaType)}/schema`);
    if (validate(JSON.parse(body))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `In the body, ${instancePath || '/'} ${message}`);
  };

  const headerViolations = (response: Json, status: number, headers: ContractResponse['headers']): string[] => {
    const named = Object.keys((response['headers'] ?? {}) as Json).map((name) => name.toLowerCase());
    const needed = [...named.filter((name) => alwaysRequired.has(name)), ...[requiredByStatus[status] ?? []].flat()];
    return needed.filter((name) => headers[name] === undefined).map((name) => `The header ${name} is missing`);
  };

  return { operations: operations as ReadonlyMap<string, DocumentedOperation>, violationsOf };
};

export type DocumentChecker = ReturnType<typeof documentChecker>;

const problemViolations = (status: number, headers: ContractResponse['headers'], body: string): string[] => {
  if (status < 400) return [];
  const problem = JSON.parse(body) as Json;
  return [
    ...(problem['status'] === status ? [] : [`The problem has status ${String(problem['status'])}`]),
    ...(problem['requestId'] === headers['request-id'] ? [] : ['requestId and Request-Id differ']),
  ];
};

/** Resolves a JSON Pointer and every `$ref` behind it. Returns the value and its own pointer. */
const resolvePointer = (root: Json, pointer: string): [Json, string] | undefined => {
  let value: unknown = root;
  for (const token of pointer.split('/').slice(1)) value = (value as Json | undefined)?.[unescaped(token)];
  const target = (value as Json | undefined)?.['$ref'];
  if (typeof target === 'string') return resolvePointer(root, target.slice(1));
  return value === undefined ? undefined : [value as Json, pointer];
};

const escaped = (token: string): string => encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'));
const unescaped = (token: string): string => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
