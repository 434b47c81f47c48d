// Generated from openapi/orders/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { Idempotency, RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  CancelOrderParams,
  CancelRequest,
  CollectOrderParams,
  DeadLetter,
  DeadLetterPage,
  DeleteOrderParams,
  DiscardOrdersDeadLetterParams,
  GetOrderParams,
  GetOrdersDeadLetterParams,
  HistoryPage,
  ListOrderHistoryParams,
  ListOrderHistoryQuery,
  ListOrdersDeadLettersQuery,
  ListOrdersQuery,
  ListSagasQuery,
  Order,
  OrderPage,
  OrderRequest,
  PayOrderParams,
  PayRequest,
  Quote,
  QuoteRequest,
  ReplaceOrderParams,
  ReplayOrdersDeadLetterParams,
  RetrySagaParams,
  SagaPage,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** POST /quotes: Price a basket */
  quoteBasket: {
    readonly body: QuoteRequest;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /orders: List orders */
  listOrders: {
    readonly query: ListOrdersQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /orders: Place an order */
  createOrder: {
    readonly body: OrderRequest;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /orders/{orderId}: Read an order */
  getOrder: {
    readonly params: GetOrderParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /orders/{orderId}: Replace an unpaid order */
  replaceOrder: {
    readonly params: ReplaceOrderParams;
    readonly body: OrderRequest;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** DELETE /orders/{orderId}: Delete an unpaid order */
  deleteOrder: {
    readonly params: DeleteOrderParams;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** POST /orders/{orderId}/pay: Pay an order */
  payOrder: {
    readonly params: PayOrderParams;
    readonly body: PayRequest;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /orders/{orderId}/cancel: Cancel an order */
  cancelOrder: {
    readonly params: CancelOrderParams;
    readonly body: CancelRequest | undefined;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /orders/{orderId}/collect: Hand over at the counter */
  collectOrder: {
    readonly params: CollectOrderParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /orders/{orderId}/history: List an order's history */
  listOrderHistory: {
    readonly params: ListOrderHistoryParams;
    readonly query: ListOrderHistoryQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /sagas: List sagas */
  listSagas: {
    readonly query: ListSagasQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /sagas/{orderId}/retry: Retry an order's sagas */
  retrySaga: {
    readonly params: RetrySagaParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /orders-dead-letters: List dead letters */
  listOrdersDeadLetters: {
    readonly query: ListOrdersDeadLettersQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /orders-dead-letters/{eventId}: Read a dead letter */
  getOrdersDeadLetter: {
    readonly params: GetOrdersDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /orders-dead-letters/{eventId}/replay: Replay a dead letter */
  replayOrdersDeadLetter: {
    readonly params: ReplayOrdersDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /orders-dead-letters/{eventId}/discard: Discard a dead letter */
  discardOrdersDeadLetter: {
    readonly params: DiscardOrdersDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  quoteBasket: { status: 200; body: Quote };
  listOrders: { status: 200; headers?: { link?: string }; body: OrderPage };
  createOrder: { status: 201; headers?: { etag?: string; location?: string }; body: Order };
  getOrder: { status: 200; headers?: { etag?: string }; body: Order };
  replaceOrder: { status: 200; headers?: { etag?: string }; body: Order };
  deleteOrder: { status: 204; body?: undefined };
  payOrder: { status: 200; headers?: { etag?: string }; body: Order };
  cancelOrder: { status: 200; headers?: { etag?: string }; body: Order };
  collectOrder: { status: 200; headers?: { etag?: string }; body: Order };
  listOrderHistory: { status: 200; headers?: { link?: string }; body: HistoryPage };
  listSagas: { status: 200; headers?: { link?: string }; body: SagaPage };
  retrySaga: { status: 202; body: SagaPage };
  listOrdersDeadLetters: { status: 200; headers?: { link?: string }; body: DeadLetterPage };
  getOrdersDeadLetter: { status: 200; body: DeadLetter };
  replayOrdersDeadLetter: { status: 200; body: DeadLetter };
  discardOrdersDeadLetter: { status: 200; body: DeadLetter };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
