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
   * The cafes of the chain, by name unless `sort` says otherwise. Public. `near` adds `distanceMetres` to each
   * cafe; `withinMetres` and `sort=distance` need it (400 without).
   */
  listCafes(request = {}) {
    return this.#http.call({ id: 'listCafes', method: 'GET', path: '/cafes' }, request);
  }
  /**
   * Open a cafe
   *
   * `POST /cafes`
   *
   * Adds a cafe to the chain, in status `open`. Administrators only (403 for anybody else). Publishes
   * `cafes.cafe-created.v1`. 422 lists every setting that contradicts another: a time zone that does not exist,
   * opening windows that overlap, a delivery fee in another currency.
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
   * Replaces all of a cafe's settings; its status stays. Managers of the cafe and administrators (403 for anybody
   * else). Publishes `cafes.cafe-updated.v1`. 422 as for a new cafe, and for another currency: prices are kept in
   * it.
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
   * Changes the settings that are given and leaves the others (RFC 7396: objects are merged, lists are replaced
   * whole, null takes an optional one away). Managers of the cafe and administrators (403 for anybody else).
   * Publishes `cafes.cafe-updated.v1`. 422 where the settings that result contradict each other.
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
   * Opens the cafe to orders, marks it busy (orders are taken, with `busyLeadTime` instead of `leadTime`) or
   * pauses it (no orders). Any status may follow any other; a reason that is left out is taken away. Managers of
   * the cafe and administrators (403 for anybody else). Publishes `cafes.cafe-status-changed.v1`.
   */
  setCafeStatus(request) {
    return this.#http.call(
      { id: 'setCafeStatus', method: 'PUT', path: '/cafes/{cafeId}/status', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Is it open?
   *
   * `GET /cafes/{cafeId}/opening`
   *
   * Whether an order can be had at an instant, and from when to when. Public. Right over midnight and over changes
   * of the clock: a wall-clock time means the first instant at which the clock of the cafe reads that time or a
   * later one, so a time that is skipped in spring is the moment of the change, and a time that comes twice in
   * autumn is its first coming.
   */
  getOpening(request) {
    return this.#http.call({ id: 'getOpening', method: 'GET', path: '/cafes/{cafeId}/opening' }, request);
  }
  /**
   * List orderable slots
   *
   * `GET /cafes/{cafeId}/slots`
   *
   * The slots of one day, in the cafe's own calendar, for which an order can still be placed now: those that start
   * while the cafe is open to orders, and no sooner than the lead time from now. Public. An empty list where there
   * is none.
   */
  listSlots(request) {
    return this.#http.call({ id: 'listSlots', method: 'GET', path: '/cafes/{cafeId}/slots' }, request);
  }
}
export const createCafesClient = (options) => new CafesClient(options);
