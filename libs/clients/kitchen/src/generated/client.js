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
   * Schedules of the cafes that the caller works at, newest first unless `sort` says otherwise; administrators and
   * our
   * own services see all.
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
  startSchedule(request) {
    return this.#http.call(
      { id: 'startSchedule', method: 'POST', path: '/kitchen/schedules/{scheduleId}/start' },
      request,
    );
  }
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
   * What a cafe has to make now, in the order in which it was scheduled, for the screen in its kitchen: each with
   * its
   * items, its age and the time promised. `nextReadyAt` is when one more order of a single item would be ready.
   *
   * Permission: `kitchen:read`, at the cafe; 404 at any other. A cafe that nothing was ever scheduled at has an
   * empty
   * queue.
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
   * Sets how much the kitchen of a cafe takes on, and how fast it works, from the next order on: what is in the
   * queue
   * stays there, with the times promised.
   *
   * Permission: `kitchen:write`, as a manager of the cafe; 403 for its other people, 404 at any other cafe.
   *
   * 412: it has changed since it was read.
   */
  replaceCapacity(request) {
    return this.#http.call(
      { id: 'replaceCapacity', method: 'PUT', path: '/kitchen/capacities/{cafeId}', mediaType: 'application/json' },
      request,
    );
  }
}
export const createKitchenClient = (options) => new KitchenClient(options);
