// Generated from tools/codegen/runtime/transport.ts; do not edit. `npm run codegen`
/** Sends a request and resolves to its response. Wrap a transport to add deadlines, retries or a circuit breaker. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
export type TransportRequest = {
  readonly operationId: string;
  readonly method: string;
  /** Absolute, with the query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it is safe to send it again: it only reads, names a version, or has an Idempotency-Key. */
  readonly repeatable: boolean;
};
export type TransportResponse = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
/** Over the Fetch API: in browsers and Node. */
export declare const fetchTransport: (fetch?: typeof globalThis.fetch) => Transport;
