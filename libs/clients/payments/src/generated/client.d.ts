// Generated from openapi/payments/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  listPayments: CallOptions & {
    readonly query?: operations['listPayments']['parameters']['query'];
  };
  authorisePayment: CallOptions & {
    readonly body: NonNullable<operations['authorisePayment']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  reconcilePayments: CallOptions & {
    readonly query?: operations['reconcilePayments']['parameters']['query'];
  };
  getPayment: CallOptions & {
    readonly path: operations['getPayment']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  capturePayment: CallOptions & {
    readonly path: operations['capturePayment']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  voidPayment: CallOptions & {
    readonly path: operations['voidPayment']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  refundPayment: CallOptions & {
    readonly path: operations['refundPayment']['parameters']['path'];
    readonly body: NonNullable<operations['refundPayment']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  listPayments: ClientResponse<
    200,
    operations['listPayments']['responses'][200]['content']['application/json'],
    'link'
  >;
  authorisePayment: ClientResponse<
    201,
    operations['authorisePayment']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  reconcilePayments: ClientResponse<
    200,
    operations['reconcilePayments']['responses'][200]['content']['application/json']
  >;
  getPayment:
    | ClientResponse<200, operations['getPayment']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  capturePayment: ClientResponse<
    200,
    operations['capturePayment']['responses'][200]['content']['application/json'],
    'etag'
  >;
  voidPayment: ClientResponse<200, operations['voidPayment']['responses'][200]['content']['application/json'], 'etag'>;
  refundPayment: ClientResponse<
    200,
    operations['refundPayment']['responses'][200]['content']['application/json'],
    'etag'
  >;
};
/** A client of the payments service. */
export declare class PaymentsClient {
  #private;
  constructor(options: ClientOptions);
  /**
   * List payments
   *
   * `GET /payments`
   *
   * Lists the payments that the caller may read, newest first by default. Customers read their own, managers those
   * of
   * their cafes, administrators and services all.
   *
   * Permission: `payments:read`.
   */
  listPayments(request?: Requests['listPayments']): Promise<Responses['listPayments']>;
  /**
   * Authorise a payment
   *
   * `POST /payments`
   *
   * Holds an amount on a card. Returns 201 whether the card was `authorised` or `declined`: `status` says which,
   * and
   * `declineReason` says why. A declined card holds no money.
   *
   * Returns 503 when the provider does not respond. The payment stays `pending` and is settled in the background.
   * Repeat the request with the same `Idempotency-Key` until you get another status. The card is charged at most
   * once, even if the request is repeated many times.
   *
   * An `attemptId` belongs to one payment. Used again with another `Idempotency-Key`, it gets 409
   * (`payment-attempt-used`, with the `paymentId`).
   *
   * Permission: `payments:write`, for services, administrators and managers of the cafe. Publishes
   * `payments.payment-authorised.v1` or `payments.payment-declined.v1`.
   *
   * 403: the caller may not take payments for the cafe. 409: the attempt has a payment already, or the first
   * request
   * with the idempotency key is in progress. 422: the tip exceeds the amount or has another currency
   * (`tip-within-amount`, `tip-currency`), the token looks like a card number (`no-card-number`), or the
   * idempotency
   * key was used with another request.
   */
  authorisePayment(request: Requests['authorisePayment']): Promise<Responses['authorisePayment']>;
  /**
   * Reconcile with the provider
   *
   * `GET /payments/reconciliation`
   *
   * Compares the provider's records with the ledger, charge by charge, and lists the differences: charges that
   * only
   * one side knows, and amounts held, captured or refunded that are not equal. Payments with a pending call are
   * counted in `unsettled` and not compared. Changes nothing.
   *
   * Permission: `operations:read`, for administrators. 503: the provider does not respond (`provider-timeout`).
   */
  reconcilePayments(request?: Requests['reconcilePayments']): Promise<Responses['reconcilePayments']>;
  /**
   * Get a payment
   *
   * `GET /payments/{paymentId}`
   *
   * Returns one payment with its refunds. Customers read their own, managers those of their cafes, administrators
   * and
   * services all.
   *
   * Permission: `payments:read`. 404: the payment does not exist, or the caller may not read it.
   */
  getPayment(
    request: Requests['getPayment'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getPayment'],
      {
        status: 304;
      }
    >
  >;
  getPayment(request: Requests['getPayment']): Promise<Responses['getPayment']>;
  /**
   * Capture a payment
   *
   * `POST /payments/{paymentId}/capture`
   *
   * Captures the whole held amount. Idempotent: a captured payment is returned as it is, with any key.
   *
   * Permission: `payments:write`, for services, administrators and managers of the cafe. Publishes
   * `payments.payment-captured.v1`.
   *
   * 403: the caller may only read the payment. 404: unknown, or not readable. 409: the payment is neither
   * authorised
   * nor captured (`state-conflict`, with `allowedActions`), or the provider refused and nothing changed
   * (`provider-refused`).
   */
  capturePayment(request: Requests['capturePayment']): Promise<Responses['capturePayment']>;
  /**
   * Void a payment
   *
   * `POST /payments/{paymentId}/void`
   *
   * Releases the held amount before it is captured. Idempotent: a voided payment is returned as it is, with any
   * key. A captured payment is refunded instead.
   *
   * Permission: `payments:write`, for services, administrators and managers of the cafe. Publishes
   * `payments.payment-voided.v1`.
   *
   * 403: the caller may only read the payment. 404: unknown, or not readable. 409: the payment is neither
   * authorised
   * nor voided (`state-conflict`, with `allowedActions`), or the provider refused and nothing changed
   * (`provider-refused`).
   */
  voidPayment(request: Requests['voidPayment']): Promise<Responses['voidPayment']>;
  /**
   * Refund a payment
   *
   * `POST /payments/{paymentId}/refund`
   *
   * Refunds the captured amount or a part of it; without `amount`, all that is left. All refunds together never
   * exceed
   * the captured amount, also when requests run in parallel. The payment becomes `refunded` when nothing is left,
   * and
   * stays `captured` until then.
   *
   * Permission: `payments:refund`, for services, administrators and managers of the cafe. Publishes
   * `payments.payment-refunded.v1`.
   *
   * 403: the caller may only read the payment. 404: unknown, or not readable. 409: the payment is not captured, or
   * is
   * refunded (`state-conflict`, with `allowedActions`), or the provider refused and nothing changed
   * (`provider-refused`). 422: more than is left (`refund-within-captured`), another currency (`refund-currency`),
   * more than 50 refunds (`few-refunds`), or the idempotency key was used with another request.
   */
  refundPayment(request: Requests['refundPayment']): Promise<Responses['refundPayment']>;
}
export declare const createPaymentsClient: (options: ClientOptions) => PaymentsClient;
