// Generated from openapi/delivery/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  listDeliveries: CallOptions & {
    readonly query?: operations['listDeliveries']['parameters']['query'];
  };
  createDelivery: CallOptions & {
    readonly body: NonNullable<operations['createDelivery']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getDelivery: CallOptions & {
    readonly path: operations['getDelivery']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  assignDelivery: CallOptions & {
    readonly path: operations['assignDelivery']['parameters']['path'];
    readonly body: NonNullable<operations['assignDelivery']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  pickUpDelivery: CallOptions & {
    readonly path: operations['pickUpDelivery']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  completeDelivery: CallOptions & {
    readonly path: operations['completeDelivery']['parameters']['path'];
    readonly body: NonNullable<operations['completeDelivery']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  failDelivery: CallOptions & {
    readonly path: operations['failDelivery']['parameters']['path'];
    readonly body: NonNullable<operations['failDelivery']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  returnDelivery: CallOptions & {
    readonly path: operations['returnDelivery']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  cancelDelivery: CallOptions & {
    readonly path: operations['cancelDelivery']['parameters']['path'];
    readonly body: NonNullable<operations['cancelDelivery']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  trackDelivery: CallOptions & {
    readonly path: operations['trackDelivery']['parameters']['path'];
  };
  reportPosition: CallOptions & {
    readonly body: NonNullable<operations['reportPosition']['requestBody']>['content']['application/json'];
  };
  listDeliveryDeadLetters: CallOptions & {
    readonly query?: operations['listDeliveryDeadLetters']['parameters']['query'];
  };
  getDeliveryDeadLetter: CallOptions & {
    readonly path: operations['getDeliveryDeadLetter']['parameters']['path'];
  };
  replayDeliveryDeadLetter: CallOptions & {
    readonly path: operations['replayDeliveryDeadLetter']['parameters']['path'];
  };
  discardDeliveryDeadLetter: CallOptions & {
    readonly path: operations['discardDeliveryDeadLetter']['parameters']['path'];
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  listDeliveries: ClientResponse<
    200,
    operations['listDeliveries']['responses'][200]['content']['application/json'],
    'link'
  >;
  createDelivery: ClientResponse<
    201,
    operations['createDelivery']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  getDelivery:
    | ClientResponse<200, operations['getDelivery']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  assignDelivery: ClientResponse<
    200,
    operations['assignDelivery']['responses'][200]['content']['application/json'],
    'etag'
  >;
  pickUpDelivery: ClientResponse<
    200,
    operations['pickUpDelivery']['responses'][200]['content']['application/json'],
    'etag'
  >;
  completeDelivery: ClientResponse<
    200,
    operations['completeDelivery']['responses'][200]['content']['application/json'],
    'etag'
  >;
  failDelivery: ClientResponse<
    200,
    operations['failDelivery']['responses'][200]['content']['application/json'],
    'etag'
  >;
  returnDelivery: ClientResponse<
    200,
    operations['returnDelivery']['responses'][200]['content']['application/json'],
    'etag'
  >;
  cancelDelivery: ClientResponse<
    200,
    operations['cancelDelivery']['responses'][200]['content']['application/json'],
    'etag'
  >;
  trackDelivery: ClientResponse<200, operations['trackDelivery']['responses'][200]['content']['application/json']>;
  reportPosition: ClientResponse<200, operations['reportPosition']['responses'][200]['content']['application/json']>;
  listDeliveryDeadLetters: ClientResponse<
    200,
    operations['listDeliveryDeadLetters']['responses'][200]['content']['application/json'],
    'link'
  >;
  getDeliveryDeadLetter: ClientResponse<
    200,
    operations['getDeliveryDeadLetter']['responses'][200]['content']['application/json']
  >;
  replayDeliveryDeadLetter: ClientResponse<
    200,
    operations['replayDeliveryDeadLetter']['responses'][200]['content']['application/json']
  >;
  discardDeliveryDeadLetter: ClientResponse<
    200,
    operations['discardDeliveryDeadLetter']['responses'][200]['content']['application/json']
  >;
};
/** A client of the delivery service. */
export declare class DeliveryClient {
  #private;
  constructor(options: ClientOptions);
  /**
   * List deliveries
   *
   * `GET /deliveries`
   *
   * Those that the caller may see, newest first unless asked otherwise: a customer her own; a courier what waits
   * at her cafes and what she carries or carried; managers and baristas everything of their cafes; administrators
   * and services everything. A filter for what the caller may not see gives an empty list.
   */
  listDeliveries(request?: Requests['listDeliveries']): Promise<Responses['listDeliveries']>;
  /**
   * Make a delivery
   *
   * `POST /deliveries`
   *
   * For the chain's own services and administrators: normally a delivery makes itself when Orders says that a
   * delivery order is ready. Has the effect of `delivery-created`. 403 for anyone else; 409 `delivery-exists`
   * while the order has a delivery that is not over.
   */
  createDelivery(request: Requests['createDelivery']): Promise<Responses['createDelivery']>;
  /**
   * Read a delivery
   *
   * `GET /deliveries/{deliveryId}`
   *
   * One delivery, with its `ETag`. The `pin` is shown to its customer alone (and to services). 404 for one that
   * the caller may not see.
   */
  getDelivery(
    request: Requests['getDelivery'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getDelivery'],
      {
        status: 304;
      }
    >
  >;
  getDelivery(request: Requests['getDelivery']): Promise<Responses['getDelivery']>;
  /**
   * Assign a courier
   *
   * `POST /deliveries/{deliveryId}/assign`
   *
   * A courier of the cafe takes a waiting delivery (no `courierId`, or her own), or a manager gives it to a
   * courier; a manager may also pass an assigned one on to another courier. Tells `delivery-assigned`. 403 for a
   * courier who names someone else, 409 when it is taken or over, 422 when a manager who is no courier names
   * nobody.
   */
  assignDelivery(request: Requests['assignDelivery']): Promise<Responses['assignDelivery']>;
  /**
   * Pick up a delivery
   *
   * `POST /deliveries/{deliveryId}/pick-up`
   *
   * The courier has it in her bag. For the courier it is assigned to, and managers of the cafe. Tells
   * `delivery-picked-up`, by which the order becomes dispatched. 409 when it is not assigned.
   */
  pickUpDelivery(request: Requests['pickUpDelivery']): Promise<Responses['pickUpDelivery']>;
  /**
   * Hand over a delivery
   *
   * `POST /deliveries/{deliveryId}/deliver`
   *
   * It has been handed over. The `pin` that the customer sees on her delivery is the proof: it need not be given,
   * but one that is given is checked (422 `pin-matches`), and `proof` says ever after which it was. Tells
   * `delivery-delivered`, by which the order is delivered and its payment captured. For the courier it is assigned
   * to, and managers of the cafe. 409 when it has not been picked up.
   */
  completeDelivery(request: Requests['completeDelivery']): Promise<Responses['completeDelivery']>;
  /**
   * Report a failed delivery
   *
   * `POST /deliveries/{deliveryId}/fail`
   *
   * It could not be handed over; it is still with the courier, and to be brought back. Tells `delivery-failed`.
   * For the courier it is assigned to, and managers of the cafe. 409 when it has not been picked up, 422 when the
   * reason `other` comes without a note.
   */
  failDelivery(request: Requests['failDelivery']): Promise<Responses['failDelivery']>;
  /**
   * Bring a delivery back
   *
   * `POST /deliveries/{deliveryId}/return`
   *
   * A failed delivery is back at its cafe. Tells `delivery-returned`, by which the order waits at the counter
   * again. For the courier it is assigned to, and managers of the cafe. 409 when it has not failed.
   */
  returnDelivery(request: Requests['returnDelivery']): Promise<Responses['returnDelivery']>;
  /**
   * Cancel a delivery
   *
   * `POST /deliveries/{deliveryId}/cancel`
   *
   * Nobody needs to bring it any more. For managers of the cafe, administrators and services; 403 for a courier.
   * Tells `delivery-cancelled`. An order that is cancelled, or collected at the counter, cancels its delivery by
   * itself. 409 once it has been picked up.
   */
  cancelDelivery(request: Requests['cancelDelivery']): Promise<Responses['cancelDelivery']>;
  /**
   * Follow a delivery
   *
   * `GET /deliveries/{deliveryId}/tracking`
   *
   * Where it is and when it should arrive, for everyone who may see the delivery. The courier's position is given
   * from pick-up to hand-over only. The arrival is reckoned from the distance as the crow flies, a detour factor
   * and a cyclist's speed; it is null when the destination's or the courier's position is not known, or the
   * courier's is older than five minutes.
   */
  trackDelivery(request: Requests['trackDelivery']): Promise<Responses['trackDelivery']>;
  /**
   * Report my position
   *
   * `PUT /couriers/me/position`
   *
   * A courier says where she is; every few seconds while she carries something. Only the latest is kept, by
   * `recordedAt`: a report that comes late changes nothing, and the answer is the position that is known. Not
   * versioned, so there is no `If-Match`. 403 for anyone who is no courier, 422 when `recordedAt` is over a minute
   * ahead of the service's clock.
   */
  reportPosition(request: Requests['reportPosition']): Promise<Responses['reportPosition']>;
  /**
   * List dead letters
   *
   * `GET /delivery-dead-letters`
   *
   * Events that the service could not apply, newest first unless asked otherwise; by default those that were tried
   * as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
   *
   * Permission: `operations:read`, which administrators have.
   */
  listDeliveryDeadLetters(request?: Requests['listDeliveryDeadLetters']): Promise<Responses['listDeliveryDeadLetters']>;
  /**
   * Read a dead letter
   *
   * `GET /delivery-dead-letters/{eventId}`
   *
   * One event that came to the service: what it says, how often it was tried, and what went wrong. An event that
   * was applied is found here as well, without what it said.
   *
   * Permission: `operations:read`, which administrators have. 404 for an event that never came, or was settled
   * more than 30 days ago.
   */
  getDeliveryDeadLetter(request: Requests['getDeliveryDeadLetter']): Promise<Responses['getDeliveryDeadLetter']>;
  /**
   * Replay a dead letter
   *
   * `POST /delivery-dead-letters/{eventId}/replay`
   *
   * Tries the event again at once, as if it were delivered, and answers what came of it: `applied`, or still
   * `dead` with the new error and one attempt more. It has its effect once, however often and however parallel
   * this is asked. Later events of its subject may have been applied meanwhile.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied or discarded; 503 when
   * something that it needs cannot be reached, which leaves it as it was.
   */
  replayDeliveryDeadLetter(
    request: Requests['replayDeliveryDeadLetter'],
  ): Promise<Responses['replayDeliveryDeadLetter']>;
  /**
   * Discard a dead letter
   *
   * `POST /delivery-dead-letters/{eventId}/discard`
   *
   * Decides that the event has no effect, for good; one that is still tried is given up with it, and what waited
   * behind it goes on. Asking twice does no harm.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied.
   */
  discardDeliveryDeadLetter(
    request: Requests['discardDeliveryDeadLetter'],
  ): Promise<Responses['discardDeliveryDeadLetter']>;
}
export declare const createDeliveryClient: (options: ClientOptions) => DeliveryClient;
