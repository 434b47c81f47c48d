// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the cafes service. */
export class CafesClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
  /**
   * List the cafes
   *
   * `GET /cafes`
   *
   * Lists the cafes of the chain, by name unless `sort` is given. Public. `near` adds `distanceMetres` to each
   * cafe. 400 for `withinMetres` and `sort=distance` without `near`.
   */
  listCafes(request = {}) {
    return this.#http.call({ id: 'listCafes', method: 'GET', path: '/cafes' }, request);
  }
  /**
   * Create a cafe
   *
   * `POST /cafes`
   *
   * Adds a cafe to the chain with the status `open`. For administrators; 403 for everyone else. Publishes
   * `cafes.cafe-created.v1`. 422 with an error for every invalid setting: for example an unknown time zone,
   * opening windows that overlap, or a delivery fee in another currency.
   */
  createCafe(request) {
    return this.#http.call(
      { id: 'createCafe', method: 'POST', path: '/cafes', mediaType: 'application/json' },
      request,
    );
  }
  getCafe(request) {
    return this.#http.call({ id: 'getCafe', method: 'GET', path: '/cafes/{cafeId}' }, request);
  }
  /**
   * Replace a cafe's settings
   *
   * `PUT /cafes/{cafeId}`
   *
   * Replaces all settings of a cafe. Its status does not change. For managers of the cafe and administrators; 403
   * for everyone else. Publishes `cafes.cafe-updated.v1`. 422 as for `createCafe`, and for another currency,
   * because all prices of the cafe use its currency.
   */
  replaceCafe(request) {
    return this.#http.call(
      { id: 'replaceCafe', method: 'PUT', path: '/cafes/{cafeId}', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Change some settings
   *
   * `PATCH /cafes/{cafeId}`
   *
   * Changes the given settings (merge patch, RFC 7396): objects are merged, lists are replaced, null removes an
   * optional setting. For managers of the cafe and administrators; 403 for everyone else. Publishes
   * `cafes.cafe-updated.v1`. 422 if the resulting settings are invalid.
   */
  updateCafe(request) {
    return this.#http.call(
      { id: 'updateCafe', method: 'PATCH', path: '/cafes/{cafeId}', mediaType: 'application/merge-patch+json' },
      request,
    );
  }
  /**
   * Set a cafe's status
   *
   * `PUT /cafes/{cafeId}/status`
   *
   * Sets the status: `open` (orders are taken), `busy` (orders are taken with `busyLeadTime` instead of
   * `leadTime`) or `paused` (no orders are taken). Every change is allowed. Without `reason` the previous reason
   * is removed. For managers of the cafe and administrators; 403 for everyone else. Publishes
   * `cafes.cafe-status-changed.v1`.
   */
  setCafeStatus(request) {
    return this.#http.call(
      { id: 'setCafeStatus', method: 'PUT', path: '/cafes/{cafeId}/status', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Get the opening
   *
   * `GET /cafes/{cafeId}/opening`
   *
   * Returns whether the cafe takes orders at an instant, why not, and until when. Public. Opening hours are
   * wall-clock times of the cafe: each is the first instant at which its clock shows this time or a later one. So
   * a time that is skipped in spring is the instant of the change, and a time that is repeated in autumn is the
   * first one.
   */
  getOpening(request) {
    return this.#http.call({ id: 'getOpening', method: 'GET', path: '/cafes/{cafeId}/opening' }, request);
  }
  /**
   * List orderable slots
   *
   * `GET /cafes/{cafeId}/slots`
   *
   * Lists the slots of one local day for which orders can still be placed: those that start while the cafe takes
   * orders, and no sooner than the lead time from now. Public. The list is empty if there is none. 400 for a day
   * too far ahead.
   */
  listSlots(request) {
    return this.#http.call({ id: 'listSlots', method: 'GET', path: '/cafes/{cafeId}/slots' }, request);
  }
}
export const createCafesClient = (options) => new CafesClient(options);
