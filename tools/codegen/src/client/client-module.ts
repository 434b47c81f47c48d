import { docComment, literal, objectLiteral, pascalCase, type Code } from '../emit/code.ts';
import type { Contract, ContractOperation, ContractResponse } from '../openapi/contract.ts';

/**
 * `client.ts`: a class with one method per operation, typed by openapi-typescript.
 * @param directed whether requests have no `readOnly` properties, and responses no `writeOnly` ones
 */
export const clientModule = ({ service, operations }: Contract, directed = false): Code => {
  const name = `${pascalCase(service)}Client`;
  return `
import { HttpClient, type ClientResponse, type CallOptions, type ClientOptions } from './http-client.ts';
import type { operations${directed ? ', Readable, Writable' : ''} } from './types.ts';

/** The request of each operation, by operationId. */
export type Requests = {
${operations.map((each) => `${each.id}: ${requestType(each, directed)};`).join('\n')}
};

/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
${operations
  .map(
    (each) =>
      `${each.id}: ${each.responses
        .filter(isSuccess)
        .map((response) => responseType(each.id, response, directed))
        .join(' | ')};`,
  )
  .join('\n')}
};

/** A client of the ${service} service. */
export class ${name} {
  readonly #http: HttpClient;

  constructor(options: ClientOptions) {
    this.#http = new HttpClient(options);
  }

${operations.map(method).join('\n\n')}
}

export const create${name} = (options: ClientOptions): ${name} => new ${name}(options);
`;
};

const isSuccess = ({ status }: ContractResponse): boolean => status < 400;

const requestType = ({ id, parameters, body }: ContractOperation, directed: boolean): Code => {
  const { params, query, headers, idempotent, conditional, cacheable } = parameters;
  const given = (part: string) => `operations[${literal(id)}]['parameters'][${literal(part)}]`;
  const members: (Code | undefined)[] = [
    params && `readonly path: ${given('path')};`,
    query && `readonly query${parameters.queryRequired ? '' : '?'}: ${given('query')};`,
    headers &&
      `readonly headers${parameters.headersRequired ? '' : '?'}: Omit<${given('header')}, 'Idempotency-Key' | 'If-Match' | 'If-None-Match'>;`,
    body && `readonly body${body.optional ? '?' : ''}: ${bodyType(id, body.content[0]!.mediaType, directed)};`,
    idempotent
      ? '/** A new value for each intended effect, such as a UUID. Retries reuse it. */\nreadonly idempotencyKey: string;'
      : undefined,
    conditional ? '/** The `etag` that the change is based on, or `*`. */\nreadonly ifMatch: string;' : undefined,
    cacheable
      ? '/** The `etag` of a cached response. The response is 304 if it is still current. */\nreadonly ifNoneMatch?: string;'
      : undefined,
  ];
  const own = members.filter((member) => member !== undefined);
  return own.length > 0 ? `CallOptions & {\n${own.join('\n')}\n}` : 'CallOptions';
};

const bodyType = (id: string, mediaType: string, directed: boolean): Code => {
  const type = `NonNullable<operations[${literal(id)}]['requestBody']>['content'][${literal(mediaType)}]`;
  return directed ? `Writable<${type}>` : type;
};

const responseType = (id: string, { status, content, headers }: ContractResponse, directed: boolean): Code => {
  const type =
    content && `operations[${literal(id)}]['responses'][${status}]['content'][${literal(content.mediaType)}]`;
  const data = type && directed ? `Readable<${type}>` : (type ?? 'undefined');
  const names = headers.map(({ name }) => literal(name));
  return `ClientResponse<${[String(status), data, ...(names.length > 0 ? [names.join(' | ')] : [])].join(', ')}>`;
};

const method = (operation: ContractOperation): Code => {
  const { id, parameters, body, summary, description, deprecated } = operation;
  const { params, idempotent, conditional, queryRequired, headersRequired } = parameters;
  const needed = params ?? (idempotent || conditional || queryRequired || headersRequired || (body && !body.optional));
  const parameter = `request: Requests[${literal(id)}]${needed ? '' : ' = {}'}`;
  const comment = docComment(
    [summary, `\`${operation.method} ${operation.path}\``, description, deprecated ? '@deprecated' : undefined]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `${comment}${cacheableOverloads(operation, needed ? '' : '?')}${id}(${parameter}): Promise<Responses[${literal(id)}]> {
    return this.#http.call(${objectLiteral(requestLiteral(operation))}, request);
  }`;
};

/** Without `ifNoneMatch` the type excludes 304. */
const cacheableOverloads = ({ id, parameters, responses }: ContractOperation, optional: string): Code =>
  parameters.cacheable && responses.some(({ status }) => status === 304)
    ? `${id}(request${optional}: Requests[${literal(id)}] & { readonly ifNoneMatch?: undefined }): Promise<Exclude<Responses[${literal(id)}], { status: 304 }>>;
  ${id}(request: Requests[${literal(id)}]): Promise<Responses[${literal(id)}]>;
  `
    : '';

const requestLiteral = ({ id, method, path, body }: ContractOperation): (readonly [string, Code])[] => [
  ['id', literal(id)],
  ['method', literal(method)],
  ['path', literal(path)],
  ...(body ? [['mediaType', literal(body.content[0]!.mediaType)] as const] : []),
];
