// Generated from openapi/kitchen/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the kitchen service. */
export class KitchenClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
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
  listSchedules(request = {}) {
    return this.#http.call({ id: 'listSchedules', method: 'GET', path: '/kitchen/schedules' }, request);
  }
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
  createSchedule(request) {
    return this.#http.call(
      { id: 'createSchedule', method: 'POST', path: '/kitchen/schedules', mediaType: 'application/json' },
      request,
    );
  }
  getSchedule(request) {
    return this.#http.call({ id: 'getSchedule', method: 'GET', path: '/kitchen/schedules/{scheduleId}' }, request);
  }
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
  replaceSchedule(request) {
    return this.#http.call(
      { id: 'replaceSchedule', method: 'PUT', path: '/kitchen/schedules/{scheduleId}', mediaType: 'application/json' },
      request,
    );
  }
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
  deleteSchedule(request) {
    return this.#http.call(
      { id: 'deleteSchedule', method: 'DELETE', path: '/kitchen/schedules/{scheduleId}' },
      request,
    );
  }
  getScheduleStatus(request) {
    return this.#http.call(
      { id: 'getScheduleStatus', method: 'GET', path: '/kitchen/schedules/{scheduleId}/status' },
      request,
    );
  }
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
  startSchedule(request) {
    return this.#http.call(
      { id: 'startSchedule', method: 'POST', path: '/kitchen/schedules/{scheduleId}/start' },
      request,
    );
  }
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
  finishSchedule(request) {
    return this.#http.call(
      { id: 'finishSchedule', method: 'POST', path: '/kitchen/schedules/{scheduleId}/finish' },
      request,
    );
  }
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
  cancelSchedule(request) {
    return this.#http.call(
      {
        id: 'cancelSchedule',
        method: 'POST',
        path: '/kitchen/schedules/{scheduleId}/cancel',
        mediaType: 'application/json',
      },
      request,
    );
  }
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
  getQueue(request) {
    return this.#http.call({ id: 'getQueue', method: 'GET', path: '/kitchen/queues/{cafeId}' }, request);
  }
  getCapacity(request) {
    return this.#http.call({ id: 'getCapacity', method: 'GET', path: '/kitchen/capacities/{cafeId}' }, request);
  }
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
  replaceCapacity(request) {
    return this.#http.call(
      { id: 'replaceCapacity', method: 'PUT', path: '/kitchen/capacities/{cafeId}', mediaType: 'application/json' },
      request,
    );
  }
}
export const createKitchenClient = (options) => new KitchenClient(options);
