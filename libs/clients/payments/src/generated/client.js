// Generated from openapi/payments/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the payments service. */
export class PaymentsClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
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
  listPayments(request = {}) {
    return this.#http.call({ id: 'listPayments', method: 'GET', path: '/payments' }, request);
  }
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
  authorisePayment(request) {
    return this.#http.call(
      { id: 'authorisePayment', method: 'POST', path: '/payments', mediaType: 'application/json' },
      request,
    );
  }
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
  reconcilePayments(request = {}) {
    return this.#http.call({ id: 'reconcilePayments', method: 'GET', path: '/payments/reconciliation' }, request);
  }
  getPayment(request) {
    return this.#http.call({ id: 'getPayment', method: 'GET', path: '/payments/{paymentId}' }, request);
  }
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
  capturePayment(request) {
    return this.#http.call({ id: 'capturePayment', method: 'POST', path: '/payments/{paymentId}/capture' }, request);
  }
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
  voidPayment(request) {
    return this.#http.call({ id: 'voidPayment', method: 'POST', path: '/payments/{paymentId}/void' }, request);
  }
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
  refundPayment(request) {
    return this.#http.call(
      { id: 'refundPayment', method: 'POST', path: '/payments/{paymentId}/refund', mediaType: 'application/json' },
      request,
    );
  }
}
export const createPaymentsClient = (options) => new PaymentsClient(options);
