// Generated from tools/codegen/runtime/http-client.ts; do not edit. `npm run codegen`
import { type Transport } from './transport.js';
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
  readonly headers: {
    readonly [Name in Named]?: string;
  } & Readonly<Record<string, string | undefined>>;
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
export declare class HttpClient {
  #private;
  constructor({ baseUrl, token, fetch, transport }: ClientOptions);
  /**
   * @returns the response, typed by the contract
   * @throws ProblemError for a status of 400 or more; errors of the transport pass through
   */
  call<Result>(operation: ClientOperation, input?: ClientRequest): Promise<Result>;
}
export {};
