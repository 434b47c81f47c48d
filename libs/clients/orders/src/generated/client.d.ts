// Generated from openapi/orders/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  quoteBasket: CallOptions & {
    readonly body: NonNullable<operations['quoteBasket']['requestBody']>['content']['application/json'];
  };
  listOrders: CallOptions & {
    readonly query?: operations['listOrders']['parameters']['query'];
  };
  createOrder: CallOptions & {
    readonly body: NonNullable<operations['createOrder']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getOrder: CallOptions & {
    readonly path: operations['getOrder']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceOrder: CallOptions & {
    readonly path: operations['replaceOrder']['parameters']['path'];
    readonly body: NonNullable<operations['replaceOrder']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  deleteOrder: CallOptions & {
    readonly path: operations['deleteOrder']['parameters']['path'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  payOrder: CallOptions & {
    readonly path: operations['payOrder']['parameters']['path'];
    readonly body: NonNullable<operations['payOrder']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  cancelOrder: CallOptions & {
    readonly path: operations['cancelOrder']['parameters']['path'];
    readonly body?: NonNullable<operations['cancelOrder']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  collectOrder: CallOptions & {
    readonly path: operations['collectOrder']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  listOrderHistory: CallOptions & {
    readonly path: operations['listOrderHistory']['parameters']['path'];
    readonly query?: operations['listOrderHistory']['parameters']['query'];
  };
  listSagas: CallOptions & {
    readonly query?: operations['listSagas']['parameters']['query'];
  };
  retrySaga: CallOptions & {
    readonly path: operations['retrySaga']['parameters']['path'];
  };
  listOrdersDeadLetters: CallOptions & {
    readonly query?: operations['listOrdersDeadLetters']['parameters']['query'];
  };
  getOrdersDeadLetter: CallOptions & {
    readonly path: operations['getOrdersDeadLetter']['parameters']['path'];
  };
  replayOrdersDeadLetter: CallOptions & {
    readonly path: operations['replayOrdersDeadLetter']['parameters']['path'];
  };
  discardOrdersDeadLetter: CallOptions & {
    readonly path: operations['discardOrdersDeadLetter']['parameters']['path'];
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  quoteBasket: ClientResponse<200, operations['quoteBasket']['responses'][200]['content']['application/json']>;
  listOrders: ClientResponse<200, operations['listOrders']['responses'][200]['content']['application/json'], 'link'>;
  createOrder: ClientResponse<
    201,
    operations['createOrder']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  getOrder:
    | ClientResponse<200, operations['getOrder']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceOrder: ClientResponse<
    200,
    operations['replaceOrder']['responses'][200]['content']['application/json'],
    'etag'
  >;
  deleteOrder: ClientResponse<204, undefined>;
  payOrder: ClientResponse<200, operations['payOrder']['responses'][200]['content']['application/json'], 'etag'>;
  cancelOrder: ClientResponse<200, operations['cancelOrder']['responses'][200]['content']['application/json'], 'etag'>;
  collectOrder: ClientResponse<
    200,
    operations['collectOrder']['responses'][200]['content']['application/json'],
    'etag'
  >;
  listOrderHistory: ClientResponse<
    200,
    operations['listOrderHistory']['responses'][200]['content']['application/json'],
    'link'
  >;
  listSagas: ClientResponse<200, operations['listSagas']['responses'][200]['content']['application/json'], 'link'>;
  retrySaga: ClientResponse<202, operations['retrySaga']['responses'][202]['content']['application/json']>;
  listOrdersDeadLetters: ClientResponse<
    200,
    operations['listOrdersDeadLetters']['responses'][200]['content']['application/json'],
    'link'
  >;
  getOrdersDeadLetter: ClientResponse<
    200,
    operations['getOrdersDeadLetter']['responses'][200]['content']['application/json']
  >;
  replayOrdersDeadLetter: ClientResponse<
    200,
    operations['replayOrdersDeadLetter']['responses'][200]['content']['application/json']
  >;
  discardOrdersDeadLetter: ClientResponse<
    200,
    operations['discardOrdersDeadLetter']['responses'][200]['content']['application/json']
  >;
};
/** A client of the orders service. */
export declare class OrdersClient {
  #private;
  constructor(options: ClientOptions);
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
  quoteBasket(request: Requests['quoteBasket']): Promise<Responses['quoteBasket']>;
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
  listOrders(request?: Requests['listOrders']): Promise<Responses['listOrders']>;
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
  createOrder(request: Requests['createOrder']): Promise<Responses['createOrder']>;
  /**
   * Read an order
   *
   * `GET /orders/{orderId}`
   *
   * Reads an order, with its `ETag`. 304 without a body when `If-None-Match` names the current version, so polling
   * is cheap.
   *
   * Permission: `orders:read`. Customers see their own orders, staff those of their cafes; 404 for others.
   */
  getOrder(
    request: Requests['getOrder'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getOrder'],
      {
        status: 304;
      }
    >
  >;
  getOrder(request: Requests['getOrder']): Promise<Responses['getOrder']>;
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
  replaceOrder(request: Requests['replaceOrder']): Promise<Responses['replaceOrder']>;
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
  deleteOrder(request: Requests['deleteOrder']): Promise<Responses['deleteOrder']>;
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
  payOrder(request: Requests['payOrder']): Promise<Responses['payOrder']>;
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
  cancelOrder(request: Requests['cancelOrder']): Promise<Responses['cancelOrder']>;
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
  collectOrder(request: Requests['collectOrder']): Promise<Responses['collectOrder']>;
  /**
   * List an order's history
   *
   * `GET /orders/{orderId}/history`
   *
   * Lists the transitions of an order, oldest first: action, time and actor.
   *
   * Permission: `orders:read`. 404 for an order that the caller may not see.
   */
  listOrderHistory(request: Requests['listOrderHistory']): Promise<Responses['listOrderHistory']>;
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
  listSagas(request?: Requests['listSagas']): Promise<Responses['listSagas']>;
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
  retrySaga(request: Requests['retrySaga']): Promise<Responses['retrySaga']>;
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
  listOrdersDeadLetters(request?: Requests['listOrdersDeadLetters']): Promise<Responses['listOrdersDeadLetters']>;
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
  getOrdersDeadLetter(request: Requests['getOrdersDeadLetter']): Promise<Responses['getOrdersDeadLetter']>;
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
  replayOrdersDeadLetter(request: Requests['replayOrdersDeadLetter']): Promise<Responses['replayOrdersDeadLetter']>;
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
  discardOrdersDeadLetter(request: Requests['discardOrdersDeadLetter']): Promise<Responses['discardOrdersDeadLetter']>;
}
export declare const createOrdersClient: (options: ClientOptions) => OrdersClient;
