import { ProblemError } from './problem-error.ts';
import { fetchTransport, type Transport, type TransportRequest } from './transport.ts';

export type ClientOptions = {
  /** The service's URL with its version: `http://localhost:4000/v1`. */
  readonly baseUrl: string;
  /** Returns the access token; called for every request. Public operations need none. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** The fetch to use instead of the global one. */
  readonly fetch?: typeof globalThis.fetch;
  /** Sends the requests, instead of fetch. */
  readonly transport?: Transport;
};

/** Options of every call. */
export type CallOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Further headers, such as `traceparent`. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

/** The response of an operation: the headers that its contract names, and all others. */
export type ClientResponse<Status extends number, Data, Named extends string = never> = {
  readonly status: Status;
  readonly headers: { readonly [Name in Named]?: string } & Readonly<Record<string, string | undefined>>;
  readonly data: Data;
};

/** An operation of the contract. */
export type ClientOperation = {
  readonly id: string;
  readonly method: string;
  /** As in the contract: `/orders/{orderId}`. */
  readonly path: string;
  /** The media type of the body, for an operation that has one. */
  readonly mediaType?: string;
};

type ClientRequest = CallOptions & {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
};

/** Converts operations to HTTP requests, and HTTP responses to typed ones. */
export class HttpClient {
  readonly #baseUrl: string;
  readonly #token: NonNullable<ClientOptions['token']>;
  readonly #transport: Transport;

  constructor({ baseUrl, token = () => undefined, fetch, transport = fetchTransport(fetch) }: ClientOptions) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#token = token;
    this.#transport = transport;
  }

  /**
   * @returns the response, typed by the contract
   * @throws ProblemError for a status of 400 or more; errors of the transport pass through
   */
  async call<Result>(operation: ClientOperation, input: ClientRequest = {}): Promise<Result> {
    const response = await this.#transport(await this.#request(operation, input));
    const { status, headers, body } = response;
    if (status >= 400) throw new ProblemError(response);
    return { status, headers, data: dataOf(headers['content-type'], body) } as Result;
  }

  async #request(operation: ClientOperation, input: ClientRequest): Promise<TransportRequest> {
    const { id, method, path, mediaType } = operation;
    const hasBody = mediaType !== undefined && input.body !== undefined;
    const token = await this.#token();
    const headers = {
      accept: 'application/json, application/problem+json, */*;q=0.1',
      'content-type': hasBody ? mediaType : undefined,
      authorization: token === undefined ? undefined : `Bearer ${token}`,
      'idempotency-key': input.idempotencyKey,
      'if-match': input.ifMatch,
      'if-none-match': input.ifNoneMatch,
      ...lowerCased(input.headers),
    };
    return {
      operationId: id,
      method,
      url: this.#baseUrl + pathOf(path, input.path) + queryOf(input.query),
      headers: present(headers),
      body: hasBody ? encode(mediaType, input.body) : undefined,
      signal: input.signal,
      repeatable: method === 'GET' || input.ifMatch !== undefined || input.idempotencyKey !== undefined,
    };
  }
}

/** @throws TypeError for a value that would lead to another path */
const pathOf = (template: string, values: object = {}): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String((values as Record<string, unknown>)[name] ?? '');
    if (['', '.', '..'].includes(value)) throw new TypeError(`Not a path parameter ${name}: ${JSON.stringify(value)}`);
    return encodeURIComponent(value);
  });

const queryOf = (values: object = {}): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    for (const each of [value].flat()) if (each !== undefined) query.append(name, String(each));
  }
  return query.size === 0 ? '' : `?${query}`;
};

const encode = (mediaType: string, body: unknown): string =>
  mediaType === 'application/x-www-form-urlencoded' ? queryOf(body as object).slice(1) : JSON.stringify(body);

const dataOf = (contentType: string | undefined, body: string): unknown => {
  if (body === '') return undefined;
  return /^application\/([\w.-]+\+)?json/.test(contentType ?? '') ? (JSON.parse(body) as unknown) : body;
};

const lowerCased = (headers: CallOptions['headers'] = {}): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const present = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));
