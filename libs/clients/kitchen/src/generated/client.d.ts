// Generated from openapi/kitchen/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  listSchedules: CallOptions & {
    readonly query?: operations['listSchedules']['parameters']['query'];
  };
  createSchedule: CallOptions & {
    readonly body: NonNullable<operations['createSchedule']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getSchedule: CallOptions & {
    readonly path: operations['getSchedule']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceSchedule: CallOptions & {
    readonly path: operations['replaceSchedule']['parameters']['path'];
    readonly body: NonNullable<operations['replaceSchedule']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  deleteSchedule: CallOptions & {
    readonly path: operations['deleteSchedule']['parameters']['path'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  getScheduleStatus: CallOptions & {
    readonly path: operations['getScheduleStatus']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  startSchedule: CallOptions & {
    readonly path: operations['startSchedule']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  finishSchedule: CallOptions & {
    readonly path: operations['finishSchedule']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  cancelSchedule: CallOptions & {
    readonly path: operations['cancelSchedule']['parameters']['path'];
    readonly body: NonNullable<operations['cancelSchedule']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getQueue: CallOptions & {
    readonly path: operations['getQueue']['parameters']['path'];
    readonly query?: operations['getQueue']['parameters']['query'];
  };
  getCapacity: CallOptions & {
    readonly path: operations['getCapacity']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceCapacity: CallOptions & {
    readonly path: operations['replaceCapacity']['parameters']['path'];
    readonly body: NonNullable<operations['replaceCapacity']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  listSchedules: ClientResponse<
    200,
    operations['listSchedules']['responses'][200]['content']['application/json'],
    'link'
  >;
  createSchedule:
    | ClientResponse<
        200,
        operations['createSchedule']['responses'][200]['content']['application/json'],
        'etag' | 'location'
      >
    | ClientResponse<
        201,
        operations['createSchedule']['responses'][201]['content']['application/json'],
        'etag' | 'location'
      >;
  getSchedule:
    | ClientResponse<200, operations['getSchedule']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceSchedule: ClientResponse<
    200,
    operations['replaceSchedule']['responses'][200]['content']['application/json'],
    'etag'
  >;
  deleteSchedule: ClientResponse<204, undefined>;
  getScheduleStatus:
    | ClientResponse<200, operations['getScheduleStatus']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  startSchedule: ClientResponse<
    200,
    operations['startSchedule']['responses'][200]['content']['application/json'],
    'etag'
  >;
  finishSchedule: ClientResponse<
    200,
    operations['finishSchedule']['responses'][200]['content']['application/json'],
    'etag'
  >;
  cancelSchedule: ClientResponse<
    200,
    operations['cancelSchedule']['responses'][200]['content']['application/json'],
    'etag'
  >;
  getQueue: ClientResponse<200, operations['getQueue']['responses'][200]['content']['application/json']>;
  getCapacity:
    | ClientResponse<200, operations['getCapacity']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceCapacity: ClientResponse<
    200,
    operations['replaceCapacity']['responses'][200]['content']['application/json'],
    'etag'
  >;
};
/** A client of the kitchen service. */
export declare class KitchenClient {
  #private;
  constructor(options: ClientOptions);
  /**
   * List schedules
   *
   * `GET /kitchen/schedules`
   *
   * Schedules of the cafes that the caller works at, newest first unless `sort` says otherwise; administrators and
   * our
   * own services see all.
   *
   * Permission: `kitchen:read`.
   */
  listSchedules(request?: Requests['listSchedules']): Promise<Responses['listSchedules']>;
  /**
   * Schedule an order
   *
   * `POST /kitchen/schedules`
   *
   * Puts an order into the queue of its cafe. `id`, `scheduled` and `readyAt` are made here.
   *
   * An order is scheduled once: asked for again with the same items at the same cafe, whatever the key, the answer
   * is
   * 200 with the schedule there is, in whichever state it is by now.
   *
   * Permission: `kitchen:write`, at the cafe. Publishes `kitchen.schedule-created.v1`.
   *
   * 403: the caller does not work at the cafe. 409: the kitchen has all the work it takes on
   * (`kitchen-at-capacity`), or
   * the order is scheduled otherwise already (`order-already-scheduled`, with the `scheduleId`; also where that
   * schedule
   * was removed). 422: the idempotency key was used with another request.
   */
  createSchedule(request: Requests['createSchedule']): Promise<Responses['createSchedule']>;
  /**
   * Get one schedule
   *
   * `GET /kitchen/schedules/{scheduleId}`
   *
   * One schedule with its items. 404 where there is none, where it was removed, and where the caller does not work
   * at
   * its cafe.
   *
   * Permission: `kitchen:read`, at the cafe of the schedule.
   */
  getSchedule(
    request: Requests['getSchedule'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getSchedule'],
      {
        status: 304;
      }
    >
  >;
  getSchedule(request: Requests['getSchedule']): Promise<Responses['getSchedule']>;
  /**
   * Replace what is made
   *
   * `PUT /kitchen/schedules/{scheduleId}`
   *
   * Replaces the items, the note and the fulfilment of a schedule that nobody has begun. It keeps its place in the
   * queue; the time promised is reckoned anew.
   *
   * Permission: `kitchen:write`, at the cafe of the schedule.
   *
   * 409: it was begun, finished or cancelled (`state-conflict`, with `allowedActions`), or what is asked for now
   * is more
   * than the kitchen takes on (`kitchen-at-capacity`). 412: it has changed since it was read.
   */
  replaceSchedule(request: Requests['replaceSchedule']): Promise<Responses['replaceSchedule']>;
  /**
   * Remove a schedule
   *
   * `DELETE /kitchen/schedules/{scheduleId}`
   *
   * Removes a schedule that nobody has begun, or that was cancelled, from the kitchen's lists. One that was still
   * pending is cancelled by it. Its order cannot be scheduled again.
   *
   * Permission: `kitchen:write`, at the cafe of the schedule. Publishes `kitchen.schedule-cancelled.v1` where it
   * was
   * pending.
   *
   * 409: it is being made, or finished (`state-conflict`, with `allowedActions`). 412: it has changed since it was
   * read.
   */
  deleteSchedule(request: Requests['deleteSchedule']): Promise<Responses['deleteSchedule']>;
  /**
   * Get a schedule's status
   *
   * `GET /kitchen/schedules/{scheduleId}/status`
   *
   * Where a schedule stands, and when it was promised, without its items.
   *
   * Permission: `kitchen:read`, at the cafe of the schedule; 404 at any other.
   */
  getScheduleStatus(
    request: Requests['getScheduleStatus'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getScheduleStatus'],
      {
        status: 304;
      }
    >
  >;
  getScheduleStatus(request: Requests['getScheduleStatus']): Promise<Responses['getScheduleStatus']>;
  /**
   * Start making it
   *
   * `POST /kitchen/schedules/{scheduleId}/start`
   *
   * A barista begins to make it: `pending` becomes `progress`.
   *
   * Permission: `kitchen:write`, at the cafe of the schedule; 404 at any other. Publishes
   * `kitchen.schedule-started.v1`.
   *
   * 409: it was begun, finished or cancelled already (`state-conflict`, with `allowedActions`).
   */
  startSchedule(request: Requests['startSchedule']): Promise<Responses['startSchedule']>;
  /**
   * Finish making it
   *
   * `POST /kitchen/schedules/{scheduleId}/finish`
   *
   * Everything is made: `progress` becomes `finished`.
   *
   * Permission: `kitchen:write`, at the cafe of the schedule; 404 at any other. Publishes
   * `kitchen.schedule-finished.v1`.
   *
   * 409: it was not begun, or is finished or cancelled already (`state-conflict`, with `allowedActions`).
   */
  finishSchedule(request: Requests['finishSchedule']): Promise<Responses['finishSchedule']>;
  /**
   * Cancel a schedule
   *
   * `POST /kitchen/schedules/{scheduleId}/cancel`
   *
   * It is not to be made, or not any further. A barista's cancelling is the kitchen's refusal: Orders cancels the
   * order
   * and gives money and stock back. Cancelled once: one that is cancelled already is answered as it is, whatever
   * the key.
   *
   * Permission: `kitchen:write`, at the cafe of the schedule; 404 at any other. Publishes
   * `kitchen.schedule-cancelled.v1`.
   *
   * 409: it is finished (`state-conflict`, with `allowedActions`).
   */
  cancelSchedule(request: Requests['cancelSchedule']): Promise<Responses['cancelSchedule']>;
  /**
   * Get a cafe's queue
   *
   * `GET /kitchen/queues/{cafeId}`
   *
   * What a cafe has to make now, in the order in which it was scheduled, for the screen in its kitchen: each with
   * its
   * items, its age and the time promised. `nextReadyAt` is when one more order of a single item would be ready.
   *
   * Permission: `kitchen:read`, at the cafe; 404 at any other. A cafe that nothing was ever scheduled at has an
   * empty
   * queue.
   */
  getQueue(request: Requests['getQueue']): Promise<Responses['getQueue']>;
  /**
   * Get a kitchen's capacity
   *
   * `GET /kitchen/capacities/{cafeId}`
   *
   * How much the kitchen of a cafe takes on, and how fast it works. A cafe that nobody has set it for has the
   * chain's
   * defaults, as version 0.
   *
   * Permission: `kitchen:read`, at the cafe; 404 at any other.
   */
  getCapacity(
    request: Requests['getCapacity'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getCapacity'],
      {
        status: 304;
      }
    >
  >;
  getCapacity(request: Requests['getCapacity']): Promise<Responses['getCapacity']>;
  /**
   * Set a kitchen's capacity
   *
   * `PUT /kitchen/capacities/{cafeId}`
   *
   * Sets how much the kitchen of a cafe takes on, and how fast it works, from the next order on: what is in the
   * queue
   * stays there, with the times promised.
   *
   * Permission: `kitchen:write`, as a manager of the cafe; 403 for its other people, 404 at any other cafe.
   *
   * 412: it has changed since it was read.
   */
  replaceCapacity(request: Requests['replaceCapacity']): Promise<Responses['replaceCapacity']>;
}
export declare const createKitchenClient: (options: ClientOptions) => KitchenClient;
