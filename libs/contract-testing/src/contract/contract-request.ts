import type { FastifyInstance } from 'fastify';
import type { Operation, Operations } from '@coffeemesh/service-kit';

/** A request to an operation; what is left out is filled in: the suite's own caller, a new key, `If-Match: *`. */
export type ContractRequest = {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Another caller's `Bearer …`; null for none. */
  authorization?: string | null;
  key?: string;
  ifMatch?: string | null;
};

/** Brings about the facts that a status needs, and says what to send then. */
export type Scenario<Harness> = (harness: Harness) => ContractRequest | Promise<ContractRequest>;

/** By operation and documented status; anything else does not compile. */
export type Scenarios<Table extends Operations, Harness> = {
  readonly [Id in keyof Table]?: { readonly [Status in keyof Table[Id]['responses']]?: Scenario<Harness> };
};

export type ContractResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

/** Differences from what is sent by default, down to what no well-meaning client sends. */
export type Wire = {
  method?: string;
  payload?: string;
  contentType?: string;
  /** Added to the query as it is. */
  rawQuery?: string;
};

let keys = 0;

/** A key that no request has had before. */
export const newKey = (): string => `contract-${process.pid}-${(keys += 1)}`;

/** Sends a request to an operation in process. */
export const send = async (
  app: FastifyInstance,
  prefix: string,
  operation: Operation,
  request: ContractRequest,
  { method = operation.method, payload, contentType, rawQuery = '' }: Wire = {},
): Promise<ContractResponse> => {
  const mediaType = contentType ?? Object.keys(operation.body ?? {})[0];
  const text = payload ?? (request.body === undefined ? undefined : encode(mediaType, request.body));
  const answer = await app.inject({
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
  return { status: answer.statusCode, headers: answer.headers, body: answer.body };
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
