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
   * What the basket would cost if it were ordered now: the cafe's prices, options, tax, tip and delivery fee.
   * Nothing is kept, so no Idempotency-Key is asked for; the prices are those that an order made at this moment
   * freezes. Whether the cafe is open is not looked at.
   *
   * Permission: `orders:write`. 422 with a pointer to every fault of the basket.
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
   * The orders that the caller may see, newest first unless asked otherwise: customers their own; staff their own
   * and those of the cafes they work at; administrators and services all. A filter for what the caller may not see
   * gives an empty list.
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
   * Freezes names and prices of the cafe's menu and keeps the order in state `created`. It holds no stock and no
   * money yet, and is cancelled by itself when it has not been paid within 15 minutes. Publishes
   * `orders.order-created.v1`.
   *
   * Permission: `orders:write`; it belongs to the caller, who is a person (403 for services). 409 `cafe-closed`
   * when it is wanted as soon as possible and the cafe takes no orders now. 422 with a pointer to every fault of
   * the basket, and for an idempotency key that was used with another request.
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
   * Replaces all of an order that has not been paid, and prices it anew; what the request leaves out is gone. The
   * time to pay starts again. Publishes `orders.order-replaced.v1`.
   *
   * Permission: `orders:write`; the customer herself, and staff of the cafe (both of the cafe it was placed at and
   * of the one it is moved to). 404 for an order that the caller may not see, 409 when it is paid, being paid, or
   * over, and when the cafe is closed. 422 with a pointer to every fault of the basket.
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
   * Removes an order that was never paid, and its history. Publishes `orders.order-deleted.v1`.
   *
   * Permission: `orders:write`; the customer herself, and staff of the cafe. 404 for an order that the caller may
   * not see, 409 when it has been paid once (cancel it instead) or is being paid.
   */
  deleteOrder(request) {
    return this.#http.call({ id: 'deleteOrder', method: 'DELETE', path: '/orders/{orderId}' }, request);
  }
  /**
   * Pay an order
   *
   * `POST /orders/{orderId}/pay`
   *
   * Reserves the stock, then authorises the order's total on the card; then the order is `paid` and goes to the
   * kitchen by itself. The money is captured when the order is handed over. Where a step refuses, what came before
   * it is given back, and the order stays `created` and can be paid again under a new key. Publishes
   * `orders.order-paid.v1`.
   *
   * Only one payment of an order is worked on at a time: 409 `payment-in-flight` with `Retry-After` for another.
   * Where a neighbour does not answer the money may be on its way: 503, and the same request with the same key is
   * answered with the outcome once it is known. A declined card is 402, and is the answer under its key from then
   * on.
   *
   * Permission: `orders:write`; the customer herself, and staff of the cafe. 404 for an order that the caller may
   * not see, 409 when it is not payable: cancelled, expired, paid already, out of stock, its cafe closed.
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
   * Cancels an order that is not being made yet. It is cancelled at once; the kitchen's ticket, the money and the
   * stock are given back in the background, until every neighbour has confirmed it. A payment that is in flight at
   * this moment is undone as well. Publishes `orders.order-cancelled.v1`.
   *
   * Permission: `orders:write`; the customer herself, and staff of the cafe. 404 for an order that the caller may
   * not see, 409 with the actions that are possible when it is being made, or over.
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
   * The staff hand a ready order over at the counter; its money is captured by that. A delivery order that is
   * ready may be collected as well, when its customer comes for it. Publishes `orders.order-collected.v1`.
   *
   * Permission: `orders:write`, and to work at the order's cafe as barista or manager (403 for its customer, 404
   * for an order that the caller may not see). 409 with the actions that are possible when it is not ready.
   */
  collectOrder(request) {
    return this.#http.call({ id: 'collectOrder', method: 'POST', path: '/orders/{orderId}/collect' }, request);
  }
  /**
   * List an order's history
   *
   * `GET /orders/{orderId}/history`
   *
   * Everything that has happened to the order, oldest first: what, when, by whom.
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
   * What is still being done with the neighbours for orders, oldest first; by default only what is stuck, with the
   * reason. A saga is never given up: it is tried again at `dueAt`, at longer and longer intervals.
   *
   * Permission: `operations:read`, which administrators have.
   */
  listSagas(request = {}) {
    return this.#http.call({ id: 'listSagas', method: 'GET', path: '/sagas' }, request);
  }
  /**
   * Try an order's sagas again
   *
   * `POST /sagas/{orderId}/retry`
   *
   * Makes the open sagas of the order due now, instead of at the end of their interval. Asking twice does no harm:
   * every step goes to its neighbour under one key for ever.
   *
   * Permission: `operations:write`, which administrators have. 404 where the order has no saga that is open.
   */
  retrySaga(request) {
    return this.#http.call({ id: 'retrySaga', method: 'POST', path: '/sagas/{orderId}/retry' }, request);
  }
  /**
   * List dead letters
   *
   * `GET /orders-dead-letters`
   *
   * Events that the service could not apply, newest first unless asked otherwise; by default those that were tried
   * as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
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
   * One event that came to the service: what it says, how often it was tried, and what went wrong. An event that
   * was applied is found here as well, without what it said.
   *
   * Permission: `operations:read`, which administrators have. 404 for an event that never came, or was settled
   * more than 30 days ago.
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
   * Tries the event again at once, as if it were delivered, and answers what came of it: `applied`, or still
   * `dead` with the new error and one attempt more. It has its effect once, however often and however parallel
   * this is asked. Later events of its subject may have been applied meanwhile.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied or discarded; 503 when
   * something that it needs cannot be reached, which leaves it as it was.
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
   * Decides that the event has no effect, for good; one that is still tried is given up with it, and what waited
   * behind it goes on. Asking twice does no harm.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied.
   */
  discardOrdersDeadLetter(request) {
    return this.#http.call(
      { id: 'discardOrdersDeadLetter', method: 'POST', path: '/orders-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createOrdersClient = (options) => new OrdersClient(options);
