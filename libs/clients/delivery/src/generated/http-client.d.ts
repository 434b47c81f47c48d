// Generated from tools/codegen/runtime/http-client.ts; do not edit. `npm run codegen`
import { type Transport } from './transport.js';
export type ClientOptions = {
  /** Where the service is, its version included: `http://localhost:4000/v1`. */
  readonly baseUrl: string;
  /** The access token, asked for at every call; none for public operations alone. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /** The fetch to use instead of the global one. */
  readonly fetch?: typeof globalThis.fetch;
  /** What brings requests to the service, instead of fetch. */
  readonly transport?: Transport;
};
/** What every call takes beside its operation's own input. */
export type CallOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Further headers, such as `traceparent`. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};
/** An answer of an operation: the headers that its contract names, and whatever else came. */
export type Answer<Status extends number, Data, Named extends string = never> = {
  readonly status: Status;
  readonly headers: {
    readonly [Name in Named]?: string;
  } & Readonly<Record<string, string | undefined>>;
  readonly data: Data;
};
/** What is sent for an operation. */
export type Sent = {
  readonly id: string;
  readonly method: string;
  /** As in the contract: `/orders/{orderId}`. */
  readonly path: string;
  /** The media type of the body, for an operation that has one. */
  readonly mediaType?: string;
};
type Input = CallOptions & {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
};
/** Makes requests of operations and answers of responses. */
export declare class HttpClient {
  #private;
  constructor({ baseUrl, token, fetch, transport }: ClientOptions);
  /**
   * @returns the answer, whose type the contract gives
   * @throws ProblemError where the service refuses; whatever the transport throws where it cannot be reached
   */
  call<Result>(operation: Sent, input?: Input): Promise<Result>;
}
export {};
