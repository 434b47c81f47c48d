// Generated from openapi/delivery/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { Idempotency, RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  AssignDelivery,
  AssignDeliveryParams,
  CancelDelivery,
  CancelDeliveryParams,
  CompleteDelivery,
  CompleteDeliveryParams,
  CourierPosition,
  CreateDelivery,
  DeadLetter,
  DeadLetterPage,
  Delivery,
  DeliveryPage,
  DeliveryTracking,
  DiscardDeliveryDeadLetterParams,
  FailDelivery,
  FailDeliveryParams,
  GetDeliveryDeadLetterParams,
  GetDeliveryParams,
  ListDeliveriesQuery,
  ListDeliveryDeadLettersQuery,
  PickUpDeliveryParams,
  ReplayDeliveryDeadLetterParams,
  ReportPosition,
  ReturnDeliveryParams,
  TrackDeliveryParams,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** GET /deliveries: List deliveries */
  listDeliveries: {
    readonly query: ListDeliveriesQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /deliveries: Create a delivery */
  createDelivery: {
    readonly body: CreateDelivery;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /deliveries/{deliveryId}: Get a delivery */
  getDelivery: {
    readonly params: GetDeliveryParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /deliveries/{deliveryId}/assign: Assign a courier */
  assignDelivery: {
    readonly params: AssignDeliveryParams;
    readonly body: AssignDelivery;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /deliveries/{deliveryId}/pick-up: Pick up a delivery */
  pickUpDelivery: {
    readonly params: PickUpDeliveryParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /deliveries/{deliveryId}/deliver: Complete a delivery */
  completeDelivery: {
    readonly params: CompleteDeliveryParams;
    readonly body: CompleteDelivery;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /deliveries/{deliveryId}/fail: Report a failed delivery */
  failDelivery: {
    readonly params: FailDeliveryParams;
    readonly body: FailDelivery;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /deliveries/{deliveryId}/return: Return a delivery */
  returnDelivery: {
    readonly params: ReturnDeliveryParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /deliveries/{deliveryId}/cancel: Cancel a delivery */
  cancelDelivery: {
    readonly params: CancelDeliveryParams;
    readonly body: CancelDelivery;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /deliveries/{deliveryId}/tracking: Track a delivery */
  trackDelivery: {
    readonly params: TrackDeliveryParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /couriers/me/position: Report my position */
  reportPosition: {
    readonly body: ReportPosition;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /delivery-dead-letters: List dead letters */
  listDeliveryDeadLetters: {
    readonly query: ListDeliveryDeadLettersQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /delivery-dead-letters/{eventId}: Read a dead letter */
  getDeliveryDeadLetter: {
    readonly params: GetDeliveryDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /delivery-dead-letters/{eventId}/replay: Replay a dead letter */
  replayDeliveryDeadLetter: {
    readonly params: ReplayDeliveryDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /delivery-dead-letters/{eventId}/discard: Discard a dead letter */
  discardDeliveryDeadLetter: {
    readonly params: DiscardDeliveryDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  listDeliveries: { status: 200; headers?: { link?: string }; body: DeliveryPage };
  createDelivery: { status: 201; headers?: { etag?: string; location?: string }; body: Delivery };
  getDelivery: { status: 200; headers?: { etag?: string }; body: Delivery };
  assignDelivery: { status: 200; headers?: { etag?: string }; body: Delivery };
  pickUpDelivery: { status: 200; headers?: { etag?: string }; body: Delivery };
  completeDelivery: { status: 200; headers?: { etag?: string }; body: Delivery };
  failDelivery: { status: 200; headers?: { etag?: string }; body: Delivery };
  returnDelivery: { status: 200; headers?: { etag?: string }; body: Delivery };
  cancelDelivery: { status: 200; headers?: { etag?: string }; body: Delivery };
  trackDelivery: { status: 200; body: DeliveryTracking };
  reportPosition: { status: 200; body: CourierPosition };
  listDeliveryDeadLetters: { status: 200; headers?: { link?: string }; body: DeadLetterPage };
  getDeliveryDeadLetter: { status: 200; body: DeadLetter };
  replayDeliveryDeadLetter: { status: 200; body: DeadLetter };
  discardDeliveryDeadLetter: { status: 200; body: DeadLetter };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
