// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`
import { type Answer, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** What each operation is given, by operationId. */
export type Requests = {
  listCafes: CallOptions & {
    readonly query?: operations['listCafes']['parameters']['query'];
  };
  createCafe: CallOptions & {
    readonly body: NonNullable<operations['createCafe']['requestBody']>['content']['application/json'];
    /** New for each thing meant: a UUID, say. */
    readonly idempotencyKey: string;
  };
  getCafe: CallOptions & {
    readonly path: operations['getCafe']['parameters']['path'];
    /** The `etag` at hand; the answer is 304 if it is still the current one. */
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
/** What each operation answers, by operationId; refusals are thrown as ProblemError. */
export type Answers = {
  listCafes: Answer<200, operations['listCafes']['responses'][200]['content']['application/json'], 'link'>;
  createCafe: Answer<
    201,
    operations['createCafe']['responses'][201]['content']['application/json'],
    'location' | 'etag'
  >;
  getCafe:
    | Answer<200, operations['getCafe']['responses'][200]['content']['application/json'], 'etag'>
    | Answer<304, undefined, 'etag'>;
  replaceCafe: Answer<200, operations['replaceCafe']['responses'][200]['content']['application/json'], 'etag'>;
  updateCafe: Answer<200, operations['updateCafe']['responses'][200]['content']['application/json'], 'etag'>;
  setCafeStatus: Answer<200, operations['setCafeStatus']['responses'][200]['content']['application/json'], 'etag'>;
  getOpening: Answer<200, operations['getOpening']['responses'][200]['content']['application/json']>;
  listSlots: Answer<200, operations['listSlots']['responses'][200]['content']['application/json']>;
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
  listCafes(request?: Requests['listCafes']): Promise<Answers['listCafes']>;
  /**
   * Open a cafe
   *
   * `POST /cafes`
   *
   * Adds a cafe to the chain, in status `open`. Administrators only (403 for anybody else). Publishes
   * `cafes.cafe-created.v1`. 422 lists every setting that contradicts another: a time zone that does not exist,
   * opening windows that overlap, a delivery fee in another currency.
   */
  createCafe(request: Requests['createCafe']): Promise<Answers['createCafe']>;
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
      Answers['getCafe'],
      {
        status: 304;
      }
    >
  >;
  getCafe(request: Requests['getCafe']): Promise<Answers['getCafe']>;
  /**
   * Replace a cafe's settings
   *
   * `PUT /cafes/{cafeId}`
   *
   * Replaces all of a cafe's settings; its status stays. Managers of the cafe and administrators (403 for anybody
   * else). Publishes `cafes.cafe-updated.v1`. 422 as for a new cafe, and for another currency: prices are kept in
   * it.
   */
  replaceCafe(request: Requests['replaceCafe']): Promise<Answers['replaceCafe']>;
  /**
   * Change some settings
   *
   * `PATCH /cafes/{cafeId}`
   *
   * Changes the settings that are given and leaves the others (RFC 7396: objects are merged, lists are replaced
   * whole, null takes an optional one away). Managers of the cafe and administrators (403 for anybody else).
   * Publishes `cafes.cafe-updated.v1`. 422 where the settings that result contradict each other.
   */
  updateCafe(request: Requests['updateCafe']): Promise<Answers['updateCafe']>;
  /**
   * Set a cafe's status
   *
   * `PUT /cafes/{cafeId}/status`
   *
   * Opens the cafe to orders, marks it busy (orders are taken, with `busyLeadTime` instead of `leadTime`) or
   * pauses it (no orders). Any status may follow any other; a reason that is left out is taken away. Managers of
   * the cafe and administrators (403 for anybody else). Publishes `cafes.cafe-status-changed.v1`.
   */
  setCafeStatus(request: Requests['setCafeStatus']): Promise<Answers['setCafeStatus']>;
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
  getOpening(request: Requests['getOpening']): Promise<Answers['getOpening']>;
  /**
   * List orderable slots
   *
   * `GET /cafes/{cafeId}/slots`
   *
   * The slots of one day, in the cafe's own calendar, for which an order can still be placed now: those that start
   * while the cafe is open to orders, and no sooner than the lead time from now. Public. An empty list where there
   * is none.
   */
  listSlots(request: Requests['listSlots']): Promise<Answers['listSlots']>;
}
export declare const createCafesClient: (options: ClientOptions) => CafesClient;
