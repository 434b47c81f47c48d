// Generated from tools/codegen/runtime/transport.ts; do not edit. `npm run codegen`
/** Brings a request to the service and its answer back. Wrap one to add deadlines, retries or a circuit breaker. */
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
  /** Whether sending it twice has no other effect than once: it only reads, names a version, or has an Idempotency-Key. */
  readonly repeatable: boolean;
};
export type TransportResponse = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
/** Over the Fetch API: browsers, Node, and whatever else has it. */
export declare const fetchTransport: (fetch?: typeof globalThis.fetch) => Transport;
