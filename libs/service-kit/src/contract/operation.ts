import type { TSchema } from 'typebox';
import type { IdempotencyKeyRef, Logger, Receipt, StoredResponse } from '@coffeemesh/kernel';

/**
 * One operation of a contract, as generated into `src/generated/api/operations.ts`.
 * Everything the kit needs to serve it.
 */
export type Operation = {
  /** The operationId: `cancelOrder`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in the document: `/orders/{orderId}/cancel`. */
  readonly path: string;
  readonly tag: string;
  /** Object schemas with one property per parameter. Header names are in lower case. */
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly headers?: TSchema;
  /** Schemas of the headers that the kit gives a meaning (`if-none-match`, …), by name in lower case. */
  readonly preconditions?: Readonly<Record<string, TSchema>>;
  /** Schemas of the request body by media type. */
  readonly body?: Readonly<Record<string, TSchema>>;
  /** Whether the body may be left out (`requestBody.required` is not true). */
  readonly bodyOptional?: boolean;
  /** By status; a problem's media type is `application/problem+json`. */
  readonly responses: Readonly<Record<number, OperationResponse>>;
  /** `public`, or the scopes that the access token must have (none listed: any valid token). */
  readonly access: 'public' | readonly string[];
  /** Whether the operation takes an Idempotency-Key. */
  readonly idempotent: boolean;
  /** Whether the operation requires an If-Match. */
  readonly conditional: boolean;
  /** For a deprecated operation: the values of its `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). */
  readonly deprecation?: { readonly deprecation: string; readonly sunset?: string };
  /** Set for a dead-letter operation, which the kit handles. */
  readonly deadLetter?: DeadLetterAction;
};

export type OperationResponse = {
  readonly mediaType?: string;
  readonly body?: TSchema;
  /** In lower case. */
  readonly requiredHeaders?: readonly string[];
};

/** The operations on the events that a service could not apply. */
export type DeadLetterAction = 'list' | 'get' | 'replay' | 'discard';

export type Operations = Readonly<Record<string, Operation>>;

/** What every handler gets in addition to its input. */
export type RequestInfo = {
  /** The Request-Id: the same in the response, the logs and the problems. */
  readonly id: string;
  readonly log: Logger;
  /** Aborted when the caller has gone or the time is up. */
  readonly signal: AbortSignal;
};

/** The response of a handler. */
export type HandlerResponse = StoredResponse;

/** What a handler with an Idempotency-Key gets, so that the request has its effect once. */
export type Idempotency = {
  /** Which request this is. */
  readonly key: IdempotencyKeyRef;
  /**
   * The receipt that stores `response` as the first one under the key. Pass it to the store's write. A response
   * without a written receipt is a defect.
   */
  receiptFor(response: HandlerResponse): Receipt;
};
