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
   * Those that the caller may see, newest first unless asked otherwise: a customer her own; a courier what waits
   * at her cafes and what she carries or carried; managers and baristas everything of their cafes; administrators
   * and services everything. A filter for what the caller may not see gives an empty list.
   */
  listDeliveries(request = {}) {
    return this.#http.call({ id: 'listDeliveries', method: 'GET', path: '/deliveries' }, request);
  }
  /**
   * Make a delivery
   *
   * `POST /deliveries`
   *
   * For the chain's own services and administrators: normally a delivery makes itself when Orders says that a
   * delivery order is ready. Has the effect of `delivery-created`. 403 for anyone else; 409 `delivery-exists`
   * while the order has a delivery that is not over.
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
   * A courier of the cafe takes a waiting delivery (no `courierId`, or her own), or a manager gives it to a
   * courier; a manager may also pass an assigned one on to another courier. Tells `delivery-assigned`. 403 for a
   * courier who names someone else, 409 when it is taken or over, 422 when a manager who is no courier names
   * nobody.
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
   * The courier has it in her bag. For the courier it is assigned to, and managers of the cafe. Tells
   * `delivery-picked-up`, by which the order becomes dispatched. 409 when it is not assigned.
   */
  pickUpDelivery(request) {
    return this.#http.call({ id: 'pickUpDelivery', method: 'POST', path: '/deliveries/{deliveryId}/pick-up' }, request);
  }
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
   * It could not be handed over; it is still with the courier, and to be brought back. Tells `delivery-failed`.
   * For the courier it is assigned to, and managers of the cafe. 409 when it has not been picked up, 422 when the
   * reason `other` comes without a note.
   */
  failDelivery(request) {
    return this.#http.call(
      { id: 'failDelivery', method: 'POST', path: '/deliveries/{deliveryId}/fail', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Bring a delivery back
   *
   * `POST /deliveries/{deliveryId}/return`
   *
   * A failed delivery is back at its cafe. Tells `delivery-returned`, by which the order waits at the counter
   * again. For the courier it is assigned to, and managers of the cafe. 409 when it has not failed.
   */
  returnDelivery(request) {
    return this.#http.call({ id: 'returnDelivery', method: 'POST', path: '/deliveries/{deliveryId}/return' }, request);
  }
  /**
   * Cancel a delivery
   *
   * `POST /deliveries/{deliveryId}/cancel`
   *
   * Nobody needs to bring it any more. For managers of the cafe, administrators and services; 403 for a courier.
   * Tells `delivery-cancelled`. An order that is cancelled, or collected at the counter, cancels its delivery by
   * itself. 409 once it has been picked up.
   */
  cancelDelivery(request) {
    return this.#http.call(
      { id: 'cancelDelivery', method: 'POST', path: '/deliveries/{deliveryId}/cancel', mediaType: 'application/json' },
      request,
    );
  }
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
  trackDelivery(request) {
    return this.#http.call({ id: 'trackDelivery', method: 'GET', path: '/deliveries/{deliveryId}/tracking' }, request);
  }
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
   * Events that the service could not apply, newest first unless asked otherwise; by default those that were tried
   * as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
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
   * One event that came to the service: what it says, how often it was tried, and what went wrong. An event that
   * was applied is found here as well, without what it said.
   *
   * Permission: `operations:read`, which administrators have. 404 for an event that never came, or was settled
   * more than 30 days ago.
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
   * Tries the event again at once, as if it were delivered, and answers what came of it: `applied`, or still
   * `dead` with the new error and one attempt more. It has its effect once, however often and however parallel
   * this is asked. Later events of its subject may have been applied meanwhile.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied or discarded; 503 when
   * something that it needs cannot be reached, which leaves it as it was.
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
   * Decides that the event has no effect, for good; one that is still tried is given up with it, and what waited
   * behind it goes on. Asking twice does no harm.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied.
   */
  discardDeliveryDeadLetter(request) {
    return this.#http.call(
      { id: 'discardDeliveryDeadLetter', method: 'POST', path: '/delivery-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createDeliveryClient = (options) => new DeliveryClient(options);
