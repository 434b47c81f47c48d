// Generated from openapi/orders/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the orders service. */
export class OrdersClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
  /**
   * Price a basket
   *
   * `POST /quotes`
   *
   * Prices a basket with the cafe's current prices, options, tax, tip and delivery fee: the prices that an order
   * placed now would freeze. Stores nothing, so no Idempotency-Key is needed. Does not check whether the cafe is
   * open.
   *
   * Permission: `orders:write`. 422 with a pointer to every violation.
   */
  quoteBasket(request) {
    return this.#http.call(
      { id: 'quoteBasket', method: 'POST', path: '/quotes', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * List orders
   *
   * `GET /orders`
   *
   * Lists the orders that the caller may see, newest first by default. Customers see their own; staff their own
   * and those of their cafes; administrators and services all. A filter for other orders gives an empty list.
   *
   * Permission: `orders:read`.
   */
  listOrders(request = {}) {
    return this.#http.call({ id: 'listOrders', method: 'GET', path: '/orders' }, request);
  }
  /**
   * Place an order
   *
   * `POST /orders`
   *
   * Places an order in state `created`, with the names and prices of the cafe's current menu. It holds no stock
   * and no money yet. It expires if it is not paid within 15 minutes. Publishes `orders.order-created.v1`.
   *
   * Permission: `orders:write`. The order belongs to the caller, who must be a person: 403 for services. 409
   * `cafe-closed` for an order as soon as possible at a closed cafe. 422 with a pointer to every violation, and
   * for an idempotency key that was used with another request.
   */
  createOrder(request) {
    return this.#http.call(
      { id: 'createOrder', method: 'POST', path: '/orders', mediaType: 'application/json' },
      request,
    );
  }
  getOrder(request) {
    return this.#http.call({ id: 'getOrder', method: 'GET', path: '/orders/{orderId}' }, request);
  }
  /**
   * Replace an unpaid order
   *
   * `PUT /orders/{orderId}`
   *
   * Replaces an unpaid order as a whole and prices it again; fields that are absent are removed. The time to pay
   * starts again. Publishes `orders.order-replaced.v1`.
   *
   * Permission: `orders:write`. Customers may replace their own orders; counter staff those of their cafe, and
   * only for a cafe where they work. 404 for an order that the caller may not see. 409 if the order is paid, being
   * paid or cancelled, or if the cafe is closed. 422 with a pointer to every violation.
   */
  replaceOrder(request) {
    return this.#http.call(
      { id: 'replaceOrder', method: 'PUT', path: '/orders/{orderId}', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Delete an unpaid order
   *
   * `DELETE /orders/{orderId}`
   *
   * Deletes an order that was never paid, and its history. Publishes `orders.order-deleted.v1`.
   *
   * Permission: `orders:write`. Customers may delete their own orders, counter staff those of their cafe. 404 for
   * an order that the caller may not see. 409 if the order was ever paid (cancel it instead) or is being paid.
   */
  deleteOrder(request) {
    return this.#http.call({ id: 'deleteOrder', method: 'DELETE', path: '/orders/{orderId}' }, request);
  }
  /**
   * Pay an order
   *
   * `POST /orders/{orderId}/pay`
   *
   * Reserves the stock, then authorises the order's total on the card. The order is then `paid` and is sent to the
   * kitchen. The money is captured at the hand-over. When a step is refused, the earlier steps are compensated;
   * the order stays `created` and can be paid again under a new key. Publishes `orders.order-paid.v1`.
   *
   * An order has one payment at a time: 409 `payment-in-flight` with `Retry-After` for a second one. 503 when the
   * result is not known, because an upstream does not respond: the payment continues, and the same request under
   * the same key returns its result. A declined card is 402, and this response is stored under the key.
   *
   * Permission: `orders:write`. Customers may pay their own orders, counter staff those of their cafe. 404 for an
   * order that the caller may not see. 409 if the order is cancelled, expired, already paid or out of stock, or
   * its cafe is closed.
   */
  payOrder(request) {
    return this.#http.call(
      { id: 'payOrder', method: 'POST', path: '/orders/{orderId}/pay', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Cancel an order
   *
   * `POST /orders/{orderId}/cancel`
   *
   * Cancels an order that the kitchen has not started. The order is cancelled at once. Its saga then cancels the
   * schedule, voids or refunds the money and releases the stock, also of a payment in flight. Publishes
   * `orders.order-cancelled.v1`.
   *
   * Permission: `orders:write`. Customers may cancel their own orders, counter staff those of their cafe. 404 for
   * an order that the caller may not see. 409 with the allowed actions after the kitchen has started the order, or
   * if it is handed over or cancelled.
   */
  cancelOrder(request) {
    return this.#http.call(
      { id: 'cancelOrder', method: 'POST', path: '/orders/{orderId}/cancel', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Hand over at the counter
   *
   * `POST /orders/{orderId}/collect`
   *
   * Hands a ready order over at the counter; its saga then captures the money. A ready delivery order can be
   * collected too, when its customer comes to the cafe. Publishes `orders.order-collected.v1`.
   *
   * Permission: `orders:write`, as barista or manager of the order's cafe: 403 for its customer, 404 for an order
   * that the caller may not see. 409 with the allowed actions when it is not ready.
   */
  collectOrder(request) {
    return this.#http.call({ id: 'collectOrder', method: 'POST', path: '/orders/{orderId}/collect' }, request);
  }
  /**
   * List an order's history
   *
   * `GET /orders/{orderId}/history`
   *
   * Lists the transitions of an order, oldest first: action, time and actor.
   *
   * Permission: `orders:read`. 404 for an order that the caller may not see.
   */
  listOrderHistory(request) {
    return this.#http.call({ id: 'listOrderHistory', method: 'GET', path: '/orders/{orderId}/history' }, request);
  }
  /**
   * List sagas
   *
   * `GET /sagas`
   *
   * Lists sagas, oldest first; by default only stuck ones, with their last error. A saga is never abandoned: it is
   * retried at `dueAt`, after growing pauses.
   *
   * Permission: `operations:read`, which administrators have.
   */
  listSagas(request = {}) {
    return this.#http.call({ id: 'listSagas', method: 'GET', path: '/sagas' }, request);
  }
  /**
   * Retry an order's sagas
   *
   * `POST /sagas/{orderId}/retry`
   *
   * Makes the open sagas of an order due now instead of after their pause. Safe to repeat: every step has one
   * idempotency key.
   *
   * Permission: `operations:write`, which administrators have. 404 when the order has no open saga.
   */
  retrySaga(request) {
    return this.#http.call({ id: 'retrySaga', method: 'POST', path: '/sagas/{orderId}/retry' }, request);
  }
  /**
   * List dead letters
   *
   * `GET /orders-dead-letters`
   *
   * Lists events that the service could not apply, newest first by default. The default filter is `outcome=dead`:
   * all automatic attempts have failed, and an administrator must replay or discard the event. A dead letter does
   * not delay later events of its subject.
   *
   * Permission: `operations:read`, which administrators have.
   */
  listOrdersDeadLetters(request = {}) {
    return this.#http.call({ id: 'listOrdersDeadLetters', method: 'GET', path: '/orders-dead-letters' }, request);
  }
  /**
   * Read a dead letter
   *
   * `GET /orders-dead-letters/{eventId}`
   *
   * Returns one event that the service received, with its content, the number of attempts and the last error.
   * Applied events are returned too, without their content.
   *
   * Permission: `operations:read`, which administrators have. 404 if the service never received the event, or if
   * it was settled more than 30 days ago.
   */
  getOrdersDeadLetter(request) {
    return this.#http.call(
      { id: 'getOrdersDeadLetter', method: 'GET', path: '/orders-dead-letters/{eventId}' },
      request,
    );
  }
  /**
   * Replay a dead letter
   *
   * `POST /orders-dead-letters/{eventId}/replay`
   *
   * Applies the event at once and returns the result: `applied`, or still `dead` with the new error and one more
   * attempt. The event is applied at most once, even if this request is repeated or sent in parallel. Later events
   * of its subject may have been applied before it.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied or discarded. 503 if a
   * dependency is unavailable; the event then remains unchanged.
   */
  replayOrdersDeadLetter(request) {
    return this.#http.call(
      { id: 'replayOrdersDeadLetter', method: 'POST', path: '/orders-dead-letters/{eventId}/replay' },
      request,
    );
  }
  /**
   * Discard a dead letter
   *
   * `POST /orders-dead-letters/{eventId}/discard`
   *
   * Discards the event permanently, so that it is never applied. If automatic attempts still continue, they end,
   * and later events of its subject are applied. A repeated request has no further effect.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied.
   */
  discardOrdersDeadLetter(request) {
    return this.#http.call(
      { id: 'discardOrdersDeadLetter', method: 'POST', path: '/orders-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createOrdersClient = (options) => new OrdersClient(options);
