import type { FastifyInstance } from 'fastify';
import type { Operation, Operations } from '@coffeemesh/service-kit';

/** A request to an operation. Defaults: the suite's own caller, a new idempotency key, `If-Match: *`. */
export type ContractRequest = {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** `Bearer …` of another caller; null for no authorization. */
  authorization?: string | null;
  key?: string;
  ifMatch?: string | null;
};

/** Creates the data that a status needs, and returns the request to send. */
export type Scenario<Harness> = (harness: Harness) => ContractRequest | Promise<ContractRequest>;

/** Scenarios by operation and documented status. Other operations and statuses do not compile. */
export type Scenarios<Table extends Operations, Harness> = {
  readonly [Id in keyof Table]?: { readonly [Status in keyof Table[Id]['responses']]?: Scenario<Harness> };
};

export type ContractResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

/** Differences from the request that a correct client sends; they can make it malformed. */
export type RawOverrides = {
  method?: string;
  payload?: string;
  contentType?: string;
  /** Appended to the query without encoding. */
  rawQuery?: string;
};

let keys = 0;

/** An idempotency key that no other request uses. */
export const newKey = (): string => `contract-${process.pid}-${(keys += 1)}`;

/** Sends a request to an operation in this process, without a network connection. */
export const send = async (
  app: FastifyInstance,
  prefix: string,
  operation: Operation,
  request: ContractRequest,
  { method = operation.method, payload, contentType, rawQuery = '' }: RawOverrides = {},
): Promise<ContractResponse> => {
  const mediaType = contentType ?? Object.keys(operation.body ?? {})[0];
  const text = payload ?? (request.body === undefined ? undefined : encode(mediaType, request.body));
  const response = await app.inject({
    method: method as 'GET',
    url: prefix + pathOf(operation.path, request.params) + queryOf(request.query, rawQuery),
    headers: present({
      authorization: request.authorization ?? undefined,
      'content-type': text === undefined ? undefined : mediaType,
      'idempotency-key': operation.idempotent ? (request.key ?? newKey()) : undefined,
      'if-match': operation.conditional && request.ifMatch !== null ? (request.ifMatch ?? '*') : undefined,
      ...request.headers,
    }),
    ...(text === undefined ? {} : { payload: text }),
  });
  return { status: response.statusCode, headers: response.headers, body: response.body };
};

const pathOf = (template: string, params: ContractRequest['params'] = {}): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? name));

const queryOf = (query: ContractRequest['query'] = {}, raw: string): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of [value].flat()) if (each !== undefined) parameters.append(name, String(each));
  const text = [parameters.toString(), raw].filter((part) => part !== '').join('&');
  return text === '' ? '' : `?${text}`;
};

const encode = (mediaType: string | undefined, body: unknown): string =>
  mediaType === 'application/x-www-form-urlencoded'
    ? new URLSearchParams(body as Record<string, string>).toString()
    : JSON.stringify(body);

const present = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));
