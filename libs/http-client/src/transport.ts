/** How a generated client sends requests; structurally the `Transport` of the client runtime. */
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
  /**
   * Whether the request can be repeated without another effect: it only reads, names a version, or has an
   * Idempotency-Key.
   */
  readonly repeatable: boolean;
};

export type TransportResponse = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body as text. */
  readonly body: string;
};
