// Generated from openapi/delivery/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the delivery service. */
export class DeliveryClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
  /**
   * List deliveries
   *
   * `GET /deliveries`
   *
   * Lists the deliveries that the caller may read, newest first by default. Customers read their own. Couriers
   * read the pending
   * deliveries of their cafes and those that they carry or carried. Managers and baristas read all of their cafes,
   * administrators and services all. A filter for deliveries that the caller may not read returns an empty list.
   *
   * Permission: `deliveries:read`.
   */
  listDeliveries(request = {}) {
    return this.#http.call({ id: 'listDeliveries', method: 'GET', path: '/deliveries' }, request);
  }
  /**
   * Create a delivery
   *
   * `POST /deliveries`
   *
   * Creates a pending delivery. Normally the service creates it itself, when it consumes the event that a delivery
   * order is ready.
   *
   * Permission: `deliveries:write`, for services and administrators. Publishes `delivery.delivery-created.v1`.
   *
   * 403: the caller is neither. 409: the order has a delivery that is not final (`delivery-exists`).
   */
  createDelivery(request) {
    return this.#http.call(
      { id: 'createDelivery', method: 'POST', path: '/deliveries', mediaType: 'application/json' },
      request,
    );
  }
  getDelivery(request) {
    return this.#http.call({ id: 'getDelivery', method: 'GET', path: '/deliveries/{deliveryId}' }, request);
  }
  /**
   * Assign a courier
   *
   * `POST /deliveries/{deliveryId}/assign`
   *
   * Assigns a courier. A courier of the cafe takes a pending delivery, without `courierId` or with their own. A
   * manager of the
   * cafe assigns any courier, also when the delivery is assigned already.
   *
   * Permission: `deliveries:write`, for couriers and managers of the cafe, administrators and services. Publishes
   * `delivery.delivery-assigned.v1`.
   *
   * 403: a courier names another courier, or the caller is a barista. 404: unknown, or the caller does not work at
   * the cafe.
   * 409: another courier has it (`delivery-taken`), or the state does not allow it (`state-conflict`). 422: the
   * caller is no
   * courier and names none (`courier-named`).
   */
  assignDelivery(request) {
    return this.#http.call(
      { id: 'assignDelivery', method: 'POST', path: '/deliveries/{deliveryId}/assign', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Pick up a delivery
   *
   * `POST /deliveries/{deliveryId}/pick-up`
   *
   * Records that the courier has the delivery and leaves the cafe. Orders consumes the event, and the order
   * becomes dispatched.
   *
   * Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
   * `delivery.delivery-picked-up.v1`.
   *
   * 403: the caller may only read the delivery. 404: unknown, or not readable. 409: it is not assigned
   * (`state-conflict`).
   */
  pickUpDelivery(request) {
    return this.#http.call({ id: 'pickUpDelivery', method: 'POST', path: '/deliveries/{deliveryId}/pick-up' }, request);
  }
  /**
   * Complete a delivery
   *
   * `POST /deliveries/{deliveryId}/deliver`
   *
   * Records the handover to the customer. Orders consumes the event; the order becomes delivered, and its payment
   * is captured. The customer's
   * `pin` is optional proof; `proof` says whether it was given. A wrong PIN is refused.
   *
   * Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
   * `delivery.delivery-delivered.v1`.
   *
   * 403: the caller may only read the delivery. 404: unknown, or not readable. 409: it is not picked up
   * (`state-conflict`).
   * 422: the PIN is wrong (`pin-matches`).
   */
  completeDelivery(request) {
    return this.#http.call(
      {
        id: 'completeDelivery',
        method: 'POST',
        path: '/deliveries/{deliveryId}/deliver',
        mediaType: 'application/json',
      },
      request,
    );
  }
  /**
   * Report a failed delivery
   *
   * `POST /deliveries/{deliveryId}/fail`
   *
   * Records that the handover failed. The courier still has the delivery and returns it to the cafe.
   *
   * Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
   * `delivery.delivery-failed.v1`.
   *
   * 403: the caller may only read the delivery. 404: unknown, or not readable. 409: it is not picked up
   * (`state-conflict`).
   * 422: the reason `other` has no note (`other-needs-note`).
   */
  failDelivery(request) {
    return this.#http.call(
      { id: 'failDelivery', method: 'POST', path: '/deliveries/{deliveryId}/fail', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Return a delivery
   *
   * `POST /deliveries/{deliveryId}/return`
   *
   * Records that a failed delivery is back at its cafe. Orders consumes the event, and the order becomes ready
   * again.
   *
   * Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
   * `delivery.delivery-returned.v1`.
   *
   * 403: the caller may only read the delivery. 404: unknown, or not readable. 409: it has not failed
   * (`state-conflict`).
   */
  returnDelivery(request) {
    return this.#http.call({ id: 'returnDelivery', method: 'POST', path: '/deliveries/{deliveryId}/return' }, request);
  }
  /**
   * Cancel a delivery
   *
   * `POST /deliveries/{deliveryId}/cancel`
   *
   * Cancels a delivery before the pick-up. When an order is cancelled, or collected at the cafe, its delivery is
   * cancelled
   * automatically.
   *
   * Permission: `deliveries:write`, for managers of the cafe, administrators and services. Publishes
   * `delivery.delivery-cancelled.v1`.
   *
   * 403: the caller does not manage the cafe. 404: unknown, or not readable. 409: it has been picked up, or is
   * final
   * (`state-conflict`).
   */
  cancelDelivery(request) {
    return this.#http.call(
      { id: 'cancelDelivery', method: 'POST', path: '/deliveries/{deliveryId}/cancel', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Track a delivery
   *
   * `GET /deliveries/{deliveryId}/tracking`
   *
   * Returns the courier's position, the distance and the estimated arrival, for everyone who may read the
   * delivery. The
   * courier's position is included from pick-up to handover only. The arrival is estimated from the great-circle
   * distance, a
   * detour factor and the speed of a bicycle. It is null when a position is unknown, or when the courier's
   * position is older
   * than five minutes.
   *
   * Permission: `deliveries:read`. 404: the delivery does not exist, or the caller may not read it.
   */
  trackDelivery(request) {
    return this.#http.call({ id: 'trackDelivery', method: 'GET', path: '/deliveries/{deliveryId}/tracking' }, request);
  }
  /**
   * Report my position
   *
   * `PUT /couriers/me/position`
   *
   * Stores the position of the calling courier. Couriers report every few seconds while they carry a delivery.
   * Only the latest
   * position, by `recordedAt`, is stored: an older report changes nothing. Returns the stored position. It has no
   * version, so
   * there is no `If-Match`.
   *
   * Permission: `deliveries:write`, for couriers. 403: the caller is no courier. 422: `recordedAt` is more than
   * one minute in
   * the future (`recorded-in-the-past`).
   */
  reportPosition(request) {
    return this.#http.call(
      { id: 'reportPosition', method: 'PUT', path: '/couriers/me/position', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * List dead letters
   *
   * `GET /delivery-dead-letters`
   *
   * Lists events that the service could not apply, newest first by default. The default filter is `outcome=dead`:
   * all automatic attempts have failed, and an administrator must replay or discard the event. A dead letter does
   * not delay later events of its subject.
   *
   * Permission: `operations:read`, which administrators have.
   */
  listDeliveryDeadLetters(request = {}) {
    return this.#http.call({ id: 'listDeliveryDeadLetters', method: 'GET', path: '/delivery-dead-letters' }, request);
  }
  /**
   * Read a dead letter
   *
   * `GET /delivery-dead-letters/{eventId}`
   *
   * Returns one event that the service received, with its content, the number of attempts and the last error.
   * Applied events are returned too, without their content.
   *
   * Permission: `operations:read`, which administrators have. 404 if the service never received the event, or if
   * it was settled more than 30 days ago.
   */
  getDeliveryDeadLetter(request) {
    return this.#http.call(
      { id: 'getDeliveryDeadLetter', method: 'GET', path: '/delivery-dead-letters/{eventId}' },
      request,
    );
  }
  /**
   * Replay a dead letter
   *
   * `POST /delivery-dead-letters/{eventId}/replay`
   *
   * Applies the event at once and returns the result: `applied`, or still `dead` with the new error and one more
   * attempt. The event is applied at most once, even if this request is repeated or sent in parallel. Later events
   * of its subject may have been applied before it.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied or discarded. 503 if a
   * dependency is unavailable; the event then remains unchanged.
   */
  replayDeliveryDeadLetter(request) {
    return this.#http.call(
      { id: 'replayDeliveryDeadLetter', method: 'POST', path: '/delivery-dead-letters/{eventId}/replay' },
      request,
    );
  }
  /**
   * Discard a dead letter
   *
   * `POST /delivery-dead-letters/{eventId}/discard`
   *
   * Discards the event permanently, so that it is never applied. If automatic attempts still continue, they end,
   * and later events of its subject are applied. A repeated request has no further effect.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied.
   */
  discardDeliveryDeadLetter(request) {
    return this.#http.call(
      { id: 'discardDeliveryDeadLetter', method: 'POST', path: '/delivery-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createDeliveryClient = (options) => new DeliveryClient(options);
