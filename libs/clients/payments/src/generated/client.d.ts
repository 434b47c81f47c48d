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
   * Payments that the caller may see, newest first unless `sort` says otherwise. Customers see their own; managers
   * see
   * those of the cafes they work at; administrators and our own services see all.
   *
   * Permission: `payments:read`.
   */
  listPayments(request?: Requests['listPayments']): Promise<Responses['listPayments']>;
  /**
   * Authorise a payment
   *
   * `POST /payments`
   *
   * Holds an amount on a card. The answer is 201 whether the card was `authorised` or `declined`: in both cases a
   * payment was made and its `status` says which; a declined one says why in `declineReason`, and nothing is held.
   *
   * The payment is kept before the provider is asked. Where no answer comes from the provider the answer here is
   * 503:
   * the payment stays `pending` and goes on being settled in the background; repeat the request with the same
   * `Idempotency-Key` until it is answered. However often and in parallel it is repeated, the card is charged at
   * most once.
   *
   * An `attemptId` belongs to one payment for ever: used again under another `Idempotency-Key` it is refused with
   * 409
   * (`payment-attempt-used`, with the `paymentId`).
   *
   * Permission: `payments:write`, at the cafe that takes the payment. Publishes `payments.payment-authorised.v1`
   * or
   * `payments.payment-declined.v1`.
   *
   * 422: the tip is more than the amount or in another currency (`tip-within-amount`, `tip-currency`), the token
   * looks
   * like a card number (`no-card-number`), or the idempotency key was used with another request.
   */
  authorisePayment(request: Requests['authorisePayment']): Promise<Responses['authorisePayment']>;
  /**
   * Reconcile with the provider
   *
   * `GET /payments/reconciliation`
   *
   * Compares, charge by charge, what the provider's books say with what our ledger says, and lists what differs:
   * charges that one side does not know, and amounts held, captured or refunded that are not equal. Payments that
   * are
   * being settled right now are counted in `unsettled` and not compared. Nothing is changed.
   *
   * Permission: `operations:read`, which administrators have.
   */
  reconcilePayments(request?: Requests['reconcilePayments']): Promise<Responses['reconcilePayments']>;
  /**
   * Get one payment
   *
   * `GET /payments/{paymentId}`
   *
   * One payment with its refunds. 404 where there is none, and where the caller may not see it: customers see
   * their
   * own, managers those of the cafes they work at.
   *
   * Permission: `payments:read`.
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
   * Takes the whole of the amount that was held. Captured once: a payment that is captured already is answered as
   * it is,
   * whatever the key.
   *
   * Permission: `payments:write`, at the cafe of the payment. Publishes `payments.payment-captured.v1`.
   *
   * 409: the payment is neither authorised nor captured (`state-conflict`, with `allowedActions`), or the provider
   * refused (`provider-refused`), and nothing has changed.
   */
  capturePayment(request: Requests['capturePayment']): Promise<Responses['capturePayment']>;
  /**
   * Void a payment
   *
   * `POST /payments/{paymentId}/void`
   *
   * Gives back the amount that was held, before any of it was captured. Voided once: a payment that is voided
   * already is
   * answered as it is, whatever the key.
   *
   * Permission: `payments:write`, at the cafe of the payment. Publishes `payments.payment-voided.v1`.
   *
   * 409: the payment is neither authorised nor voided (`state-conflict`, with `allowedActions`; a captured one is
   * refunded instead), or the provider refused (`provider-refused`), and nothing has changed.
   */
  voidPayment(request: Requests['voidPayment']): Promise<Responses['voidPayment']>;
  /**
   * Refund a payment
   *
   * `POST /payments/{paymentId}/refund`
   *
   * Gives back what was captured, or a part of it; without `amount`, all that is left. The refunds of a payment
   * never
   * add up to more than was captured, however many are asked for at the same time. The payment is `refunded` once
   * nothing is left, and stays `captured` until then.
   *
   * Permission: `payments:refund`, at the cafe of the payment (404 at any other). Publishes
   * `payments.payment-refunded.v1`.
   *
   * 409: the payment is not captured, or wholly refunded (`state-conflict`, with `allowedActions`), or the
   * provider
   * refused (`provider-refused`), and nothing has changed. 422: more than is left (`refund-within-captured`),
   * another
   * currency (`refund-currency`), the fifty-first refund (`few-refunds`), or the idempotency key was used with
   * another
   * request.
   */
  refundPayment(request: Requests['refundPayment']): Promise<Responses['refundPayment']>;
}
export declare const createPaymentsClient: (options: ClientOptions) => PaymentsClient;
