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
   * Lists the schedules of the cafes where the caller works, newest first by default. Administrators and services
   * see
   * those of all cafes.
   *
   * Permission: `kitchen:read`.
   */
  listSchedules(request?: Requests['listSchedules']): Promise<Responses['listSchedules']>;
  /**
   * Schedule an order
   *
   * `POST /kitchen/schedules`
   *
   * Adds an order to the queue of its cafe. The server sets `id`, `scheduled` and `readyAt`.
   *
   * An order is scheduled once. A repeat with the same items at the same cafe returns 200 with the existing
   * schedule in
   * its current state, with any idempotency key.
   *
   * Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. Publishes
   * `kitchen.schedule-created.v1`.
   *
   * 403: the caller does not work in the kitchen of the cafe. 409: the kitchen is at capacity
   * (`kitchen-at-capacity`), or
   * the order has a different schedule or one that was removed (`order-already-scheduled`, with `scheduleId`).
   * 422: the
   * idempotency key was used with another request.
   */
  createSchedule(request: Requests['createSchedule']): Promise<Responses['createSchedule']>;
  /**
   * Get a schedule
   *
   * `GET /kitchen/schedules/{scheduleId}`
   *
   * Returns a schedule with its items.
   *
   * Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: no such schedule, it was
   * removed,
   * or the caller does not work at the cafe.
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
   * Replace a schedule
   *
   * `PUT /kitchen/schedules/{scheduleId}`
   *
   * Replaces the items, the note and the fulfilment of a pending schedule. Its place in the queue stays. Its
   * promised
   * time is computed again.
   *
   * Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works
   * at the
   * cafe but not in its kitchen. 404: the caller does not work at the cafe.
   *
   * 409: it is not pending (`state-conflict`, with `allowedActions`), or the new items exceed the capacity of the
   * kitchen
   * (`kitchen-at-capacity`). 412: it was changed by another request.
   */
  replaceSchedule(request: Requests['replaceSchedule']): Promise<Responses['replaceSchedule']>;
  /**
   * Remove a schedule
   *
   * `DELETE /kitchen/schedules/{scheduleId}`
   *
   * Removes a pending or cancelled schedule from all lists. A pending one is cancelled. Its order cannot be
   * scheduled
   * again.
   *
   * Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works
   * at the
   * cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes
   * `kitchen.schedule-cancelled.v1` if
   * it was pending.
   *
   * 409: it is in progress or finished (`state-conflict`, with `allowedActions`). 412: it was changed by another
   * request.
   */
  deleteSchedule(request: Requests['deleteSchedule']): Promise<Responses['deleteSchedule']>;
  /**
   * Get a schedule's status
   *
   * `GET /kitchen/schedules/{scheduleId}/status`
   *
   * Returns the status and the times of a schedule, without its items.
   *
   * Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: no such schedule, it was
   * removed,
   * or the caller does not work at the cafe.
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
   * Start a schedule
   *
   * `POST /kitchen/schedules/{scheduleId}/start`
   *
   * Records that a barista starts the work: `pending` becomes `progress`.
   *
   * Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works
   * at the
   * cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes
   * `kitchen.schedule-started.v1`.
   *
   * 409: it is not pending (`state-conflict`, with `allowedActions`).
   */
  startSchedule(request: Requests['startSchedule']): Promise<Responses['startSchedule']>;
  /**
   * Finish a schedule
   *
   * `POST /kitchen/schedules/{scheduleId}/finish`
   *
   * Records that all items are made: `progress` becomes `finished`.
   *
   * Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works
   * at the
   * cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes
   * `kitchen.schedule-finished.v1`.
   *
   * 409: it is not in progress (`state-conflict`, with `allowedActions`).
   */
  finishSchedule(request: Requests['finishSchedule']): Promise<Responses['finishSchedule']>;
  /**
   * Cancel a schedule
   *
   * `POST /kitchen/schedules/{scheduleId}/cancel`
   *
   * Cancels a schedule that is pending or in progress. When staff of the cafe cancel it, Orders cancels the order,
   * refunds it and releases its stock. A cancelled schedule is returned unchanged, with any idempotency key.
   *
   * Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works
   * at the
   * cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes
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
   * Returns the open schedules of a cafe, oldest first, for the screen in its kitchen. Each has its items, its age
   * and
   * its promised time. `nextReadyAt` is when another order of one item would be ready. A cafe without schedules
   * has an
   * empty queue.
   *
   * Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: the caller does not work
   * at the
   * cafe.
   */
  getQueue(request: Requests['getQueue']): Promise<Responses['getQueue']>;
  /**
   * Get a kitchen's capacity
   *
   * `GET /kitchen/capacities/{cafeId}`
   *
   * Returns how much work the kitchen of a cafe accepts, and how fast it works. A cafe without its own capacity
   * has the
   * chain's default, with version 0.
   *
   * Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: the caller does not work
   * at the
   * cafe.
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
   * Sets how much work the kitchen of a cafe accepts, and how fast it works, for later orders. Schedules in the
   * queue
   * stay there, with their promised times.
   *
   * Permission: `kitchen:write`, for managers of the cafe. 403: the caller works at the cafe but is no manager of
   * it.
   * 404: the caller does not work at the cafe.
   *
   * 412: it was changed by another request.
   */
  replaceCapacity(request: Requests['replaceCapacity']): Promise<Responses['replaceCapacity']>;
}
export declare const createKitchenClient: (options: ClientOptions) => KitchenClient;
