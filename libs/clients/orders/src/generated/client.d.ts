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
   * What the basket would cost if it were ordered now: the cafe's prices, options, tax, tip and delivery fee.
   * Nothing is kept, so no Idempotency-Key is asked for; the prices are those that an order made at this moment
   * freezes. Whether the cafe is open is not looked at.
   *
   * Permission: `orders:write`. 422 with a pointer to every fault of the basket.
   */
  quoteBasket(request: Requests['quoteBasket']): Promise<Responses['quoteBasket']>;
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
  listOrders(request?: Requests['listOrders']): Promise<Responses['listOrders']>;
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
  createOrder(request: Requests['createOrder']): Promise<Responses['createOrder']>;
  /**
   * Read an order
   *
   * `GET /orders/{orderId}`
   *
   * The order and where it stands, with its `ETag`; 304 without a body where `If-None-Match` names the current
   * version, so that it may be asked for often.
   *
   * Permission: `orders:read`. 404 for an order that the caller may not see: customers see their own, staff those
   * of their cafes.
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
   * Replaces all of an order that has not been paid, and prices it anew; what the request leaves out is gone. The
   * time to pay starts again. Publishes `orders.order-replaced.v1`.
   *
   * Permission: `orders:write`; the customer herself, and staff of the cafe (both of the cafe it was placed at and
   * of the one it is moved to). 404 for an order that the caller may not see, 409 when it is paid, being paid, or
   * over, and when the cafe is closed. 422 with a pointer to every fault of the basket.
   */
  replaceOrder(request: Requests['replaceOrder']): Promise<Responses['replaceOrder']>;
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
  deleteOrder(request: Requests['deleteOrder']): Promise<Responses['deleteOrder']>;
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
  payOrder(request: Requests['payOrder']): Promise<Responses['payOrder']>;
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
  cancelOrder(request: Requests['cancelOrder']): Promise<Responses['cancelOrder']>;
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
  collectOrder(request: Requests['collectOrder']): Promise<Responses['collectOrder']>;
  /**
   * List an order's history
   *
   * `GET /orders/{orderId}/history`
   *
   * Everything that has happened to the order, oldest first: what, when, by whom.
   *
   * Permission: `orders:read`. 404 for an order that the caller may not see.
   */
  listOrderHistory(request: Requests['listOrderHistory']): Promise<Responses['listOrderHistory']>;
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
  listSagas(request?: Requests['listSagas']): Promise<Responses['listSagas']>;
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
  retrySaga(request: Requests['retrySaga']): Promise<Responses['retrySaga']>;
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
  listOrdersDeadLetters(request?: Requests['listOrdersDeadLetters']): Promise<Responses['listOrdersDeadLetters']>;
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
  getOrdersDeadLetter(request: Requests['getOrdersDeadLetter']): Promise<Responses['getOrdersDeadLetter']>;
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
  replayOrdersDeadLetter(request: Requests['replayOrdersDeadLetter']): Promise<Responses['replayOrdersDeadLetter']>;
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
  discardOrdersDeadLetter(request: Requests['discardOrdersDeadLetter']): Promise<Responses['discardOrdersDeadLetter']>;
}
export declare const createOrdersClient: (options: ClientOptions) => OrdersClient;
