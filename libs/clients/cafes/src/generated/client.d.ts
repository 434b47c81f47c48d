// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  listCafes: CallOptions & {
    readonly query?: operations['listCafes']['parameters']['query'];
  };
  createCafe: CallOptions & {
    readonly body: NonNullable<operations['createCafe']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getCafe: CallOptions & {
    readonly path: operations['getCafe']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceCafe: CallOptions & {
    readonly path: operations['replaceCafe']['parameters']['path'];
    readonly body: NonNullable<operations['replaceCafe']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  updateCafe: CallOptions & {
    readonly path: operations['updateCafe']['parameters']['path'];
    readonly body: NonNullable<operations['updateCafe']['requestBody']>['content']['application/merge-patch+json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  setCafeStatus: CallOptions & {
    readonly path: operations['setCafeStatus']['parameters']['path'];
    readonly body: NonNullable<operations['setCafeStatus']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  getOpening: CallOptions & {
    readonly path: operations['getOpening']['parameters']['path'];
    readonly query?: operations['getOpening']['parameters']['query'];
  };
  listSlots: CallOptions & {
    readonly path: operations['listSlots']['parameters']['path'];
    readonly query?: operations['listSlots']['parameters']['query'];
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  listCafes: ClientResponse<200, operations['listCafes']['responses'][200]['content']['application/json'], 'link'>;
  createCafe: ClientResponse<
    201,
    operations['createCafe']['responses'][201]['content']['application/json'],
    'location' | 'etag'
  >;
  getCafe:
    | ClientResponse<200, operations['getCafe']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceCafe: ClientResponse<200, operations['replaceCafe']['responses'][200]['content']['application/json'], 'etag'>;
  updateCafe: ClientResponse<200, operations['updateCafe']['responses'][200]['content']['application/json'], 'etag'>;
  setCafeStatus: ClientResponse<
    200,
    operations['setCafeStatus']['responses'][200]['content']['application/json'],
    'etag'
  >;
  getOpening: ClientResponse<200, operations['getOpening']['responses'][200]['content']['application/json']>;
  listSlots: ClientResponse<200, operations['listSlots']['responses'][200]['content']['application/json']>;
};
/** A client of the cafes service. */
export declare class CafesClient {
  #private;
  constructor(options: ClientOptions);
  /**
   * List the cafes
   *
   * `GET /cafes`
   *
   * The cafes of the chain, by name unless `sort` says otherwise. Public. `near` adds `distanceMetres` to each
   * cafe; `withinMetres` and `sort=distance` need it (400 without).
   */
  listCafes(request?: Requests['listCafes']): Promise<Responses['listCafes']>;
  /**
   * Open a cafe
   *
   * `POST /cafes`
   *
   * Adds a cafe to the chain, in status `open`. Administrators only (403 for anybody else). Publishes
   * `cafes.cafe-created.v1`. 422 lists every setting that contradicts another: a time zone that does not exist,
   * opening windows that overlap, a delivery fee in another currency.
   */
  createCafe(request: Requests['createCafe']): Promise<Responses['createCafe']>;
  /**
   * Read a cafe
   *
   * `GET /cafes/{cafeId}`
   *
   * All that is known of a cafe. Public. 304 without a body where `If-None-Match` names the current version.
   */
  getCafe(
    request: Requests['getCafe'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getCafe'],
      {
        status: 304;
      }
    >
  >;
  getCafe(request: Requests['getCafe']): Promise<Responses['getCafe']>;
  /**
   * Replace a cafe's settings
   *
   * `PUT /cafes/{cafeId}`
   *
   * Replaces all of a cafe's settings; its status stays. Managers of the cafe and administrators (403 for anybody
   * else). Publishes `cafes.cafe-updated.v1`. 422 as for a new cafe, and for another currency: prices are kept in
   * it.
   */
  replaceCafe(request: Requests['replaceCafe']): Promise<Responses['replaceCafe']>;
  /**
   * Change some settings
   *
   * `PATCH /cafes/{cafeId}`
   *
   * Changes the settings that are given and leaves the others (RFC 7396: objects are merged, lists are replaced
   * whole, null takes an optional one away). Managers of the cafe and administrators (403 for anybody else).
   * Publishes `cafes.cafe-updated.v1`. 422 where the settings that result contradict each other.
   */
  updateCafe(request: Requests['updateCafe']): Promise<Responses['updateCafe']>;
  /**
   * Set a cafe's status
   *
   * `PUT /cafes/{cafeId}/status`
   *
   * Opens the cafe to orders, marks it busy (orders are taken, with `busyLeadTime` instead of `leadTime`) or
   * pauses it (no orders). Any status may follow any other; a reason that is left out is taken away. Managers of
   * the cafe and administrators (403 for anybody else). Publishes `cafes.cafe-status-changed.v1`.
   */
  setCafeStatus(request: Requests['setCafeStatus']): Promise<Responses['setCafeStatus']>;
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
  getOpening(request: Requests['getOpening']): Promise<Responses['getOpening']>;
  /**
   * List orderable slots
   *
   * `GET /cafes/{cafeId}/slots`
   *
   * The slots of one day, in the cafe's own calendar, for which an order can still be placed now: those that start
   * while the cafe is open to orders, and no sooner than the lead time from now. Public. An empty list where there
   * is none.
   */
  listSlots(request: Requests['listSlots']): Promise<Responses['listSlots']>;
}
export declare const createCafesClient: (options: ClientOptions) => CafesClient;
