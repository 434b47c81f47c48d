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
   * Lists the cafes of the chain, by name unless `sort` is given. Public. `near` adds `distanceMetres` to each
   * cafe. 400 for `withinMetres` and `sort=distance` without `near`.
   */
  listCafes(request?: Requests['listCafes']): Promise<Responses['listCafes']>;
  /**
   * Create a cafe
   *
   * `POST /cafes`
   *
   * Adds a cafe to the chain with the status `open`. For administrators; 403 for everyone else. Publishes
   * `cafes.cafe-created.v1`. 422 with an error for every invalid setting: for example an unknown time zone,
   * opening windows that overlap, or a delivery fee in another currency.
   */
  createCafe(request: Requests['createCafe']): Promise<Responses['createCafe']>;
  /**
   * Get a cafe
   *
   * `GET /cafes/{cafeId}`
   *
   * Returns a cafe with its settings and its status. Public. 304 if `If-None-Match` contains the current version.
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
   * Replaces all settings of a cafe. Its status does not change. For managers of the cafe and administrators; 403
   * for everyone else. Publishes `cafes.cafe-updated.v1`. 422 as for `createCafe`, and for another currency,
   * because all prices of the cafe use its currency.
   */
  replaceCafe(request: Requests['replaceCafe']): Promise<Responses['replaceCafe']>;
  /**
   * Change some settings
   *
   * `PATCH /cafes/{cafeId}`
   *
   * Changes the given settings (merge patch, RFC 7396): objects are merged, lists are replaced, null removes an
   * optional setting. For managers of the cafe and administrators; 403 for everyone else. Publishes
   * `cafes.cafe-updated.v1`. 422 if the resulting settings are invalid.
   */
  updateCafe(request: Requests['updateCafe']): Promise<Responses['updateCafe']>;
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
  setCafeStatus(request: Requests['setCafeStatus']): Promise<Responses['setCafeStatus']>;
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
  getOpening(request: Requests['getOpening']): Promise<Responses['getOpening']>;
  /**
   * List orderable slots
   *
   * `GET /cafes/{cafeId}/slots`
   *
   * Lists the slots of one local day for which orders can still be placed: those that start while the cafe takes
   * orders, and no sooner than the lead time from now. Public. The list is empty if there is none. 400 for a day
   * too far ahead.
   */
  listSlots(request: Requests['listSlots']): Promise<Responses['listSlots']>;
}
export declare const createCafesClient: (options: ClientOptions) => CafesClient;
