// Generated from openapi/kitchen/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/kitchen/schedules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List schedules
     * @description Lists the schedules of the cafes where the caller works, newest first by default. Administrators and services see
     *     those of all cafes.
     *
     *     Permission: `kitchen:read`.
     */
    get: operations['listSchedules'];
    put?: never;
    /**
     * Schedule an order
     * @description Adds an order to the queue of its cafe. The server sets `id`, `scheduled` and `readyAt`.
     *
     *     An order is scheduled once. A repeat with the same items at the same cafe returns 200 with the existing schedule in
     *     its current state, with any idempotency key.
     *
     *     Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. Publishes
     *     `kitchen.schedule-created.v1`.
     *
     *     403: the caller does not work in the kitchen of the cafe. 409: the kitchen is at capacity (`kitchen-at-capacity`), or
     *     the order has a different schedule or one that was removed (`order-already-scheduled`, with `scheduleId`). 422: the
     *     idempotency key was used with another request.
     */
    post: operations['createSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/kitchen/schedules/{scheduleId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    /**
     * Get a schedule
     * @description Returns a schedule with its items.
     *
     *     Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: no such schedule, it was removed,
     *     or the caller does not work at the cafe.
     */
    get: operations['getSchedule'];
    /**
     * Replace a schedule
     * @description Replaces the items, the note and the fulfilment of a pending schedule. Its place in the queue stays. Its promised
     *     time is computed again.
     *
     *     Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works at the
     *     cafe but not in its kitchen. 404: the caller does not work at the cafe.
     *
     *     409: it is not pending (`state-conflict`, with `allowedActions`), or the new items exceed the capacity of the kitchen
     *     (`kitchen-at-capacity`). 412: it was changed by another request.
     */
    put: operations['replaceSchedule'];
    post?: never;
    /**
     * Remove a schedule
     * @description Removes a pending or cancelled schedule from all lists. A pending one is cancelled. Its order cannot be scheduled
     *     again.
     *
     *     Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works at the
     *     cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes `kitchen.schedule-cancelled.v1` if
     *     it was pending.
     *
     *     409: it is in progress or finished (`state-conflict`, with `allowedActions`). 412: it was changed by another request.
     */
    delete: operations['deleteSchedule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/kitchen/schedules/{scheduleId}/status': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    /**
     * Get a schedule's status
     * @description Returns the status and the times of a schedule, without its items.
     *
     *     Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: no such schedule, it was removed,
     *     or the caller does not work at the cafe.
     */
    get: operations['getScheduleStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/kitchen/schedules/{scheduleId}/start': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a schedule
     * @description Records that a barista starts the work: `pending` becomes `progress`.
     *
     *     Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works at the
     *     cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes `kitchen.schedule-started.v1`.
     *
     *     409: it is not pending (`state-conflict`, with `allowedActions`).
     */
    post: operations['startSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/kitchen/schedules/{scheduleId}/finish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish a schedule
     * @description Records that all items are made: `progress` becomes `finished`.
     *
     *     Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works at the
     *     cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes `kitchen.schedule-finished.v1`.
     *
     *     409: it is not in progress (`state-conflict`, with `allowedActions`).
     */
    post: operations['finishSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/kitchen/schedules/{scheduleId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a schedule
     * @description Cancels a schedule that is pending or in progress. When staff of the cafe cancel it, Orders cancels the order,
     *     refunds it and releases its stock. A cancelled schedule is returned unchanged, with any idempotency key.
     *
     *     Permission: `kitchen:write`, for kitchen staff of the cafe, administrators and services. 403: the caller works at the
     *     cafe but not in its kitchen. 404: the caller does not work at the cafe. Publishes `kitchen.schedule-cancelled.v1`.
     *
     *     409: it is finished (`state-conflict`, with `allowedActions`).
     */
    post: operations['cancelSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/kitchen/queues/{cafeId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * Get a cafe's queue
     * @description Returns the open schedules of a cafe, oldest first, for the screen in its kitchen. Each has its items, its age and
     *     its promised time. `nextReadyAt` is when another order of one item would be ready. A cafe without schedules has an
     *     empty queue.
     *
     *     Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: the caller does not work at the
     *     cafe.
     */
    get: operations['getQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/kitchen/capacities/{cafeId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * Get a kitchen's capacity
     * @description Returns how much work the kitchen of a cafe accepts, and how fast it works. A cafe without its own capacity has the
     *     chain's default, with version 0.
     *
     *     Permission: `kitchen:read`, for staff of the cafe, administrators and services. 404: the caller does not work at the
     *     cafe.
     */
    get: operations['getCapacity'];
    /**
     * Set a kitchen's capacity
     * @description Sets how much work the kitchen of a cafe accepts, and how fast it works, for later orders. Schedules in the queue
     *     stay there, with their promised times.
     *
     *     Permission: `kitchen:write`, for managers of the cafe. 403: the caller works at the cafe but is no manager of it.
     *     404: the caller does not work at the cafe.
     *
     *     412: it was changed by another request.
     */
    put: operations['replaceCapacity'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * Format: date-time
     * @description RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    /**
     * Format: uuid
     * @description A UUID version 7, set by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * @description `pending`: it waits in the queue. `progress`: it is being made. `finished`: all of it is made. `cancelled`: it will not be made.
     * @enum {string}
     */
    ScheduleStatus: 'pending' | 'progress' | 'finished' | 'cancelled';
    /**
     * @description How the customer receives the order.
     * @enum {string}
     */
    Fulfilment: 'pickup' | 'dine-in' | 'delivery';
    /** @description One line of text, without control characters. */
    Line: string;
    /** @description One item to make, with the names that a barista reads. */
    ScheduledItem: {
      productId: components['schemas']['Id'];
      name: components['schemas']['Line'];
      size: components['schemas']['Line'];
      /** @description The names of the chosen options, such as oat milk or an extra shot. */
      options: components['schemas']['Line'][];
      quantity: number;
      note?: components['schemas']['Line'];
    };
    ScheduledItems: components['schemas']['ScheduledItem'][];
    /** @description Text with line breaks, without U+0000. */
    Text: string;
    /** @description An order in the kitchen. A time is absent until its event happens. */
    Schedule: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      status: components['schemas']['ScheduleStatus'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['ScheduledItems'];
      note?: components['schemas']['Text'];
      /** @description When the order joined the queue. */
      scheduled: components['schemas']['Timestamp'];
      /** @description The time promised to the customer. */
      readyAt: components['schemas']['Timestamp'];
      startedAt?: components['schemas']['Timestamp'];
      finishedAt?: components['schemas']['Timestamp'];
      cancelledAt?: components['schemas']['Timestamp'];
      cancelReason?: components['schemas']['Line'];
    };
    PageInfo: {
      /** @description The `cursor` of the next page; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    SchedulePage: {
      data: components['schemas']['Schedule'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description One invalid field, with its location. */
    FieldError: {
      /** @description JSON Pointer into the request body. */
      pointer?: string;
      /** @description Name of a path or query parameter. */
      parameter?: string;
      header?: string;
      code: string;
      detail: string;
    };
    /** @description Problem details (RFC 9457). Some types of problem have more members. */
    Problem: {
      /**
       * Format: uri-reference
       * @description The type of problem, which is also the path of its documentation.
       * @example /problems/invalid-request
       */
      type: string;
      title: string;
      status: number;
      detail?: string;
      instance?: string;
      requestId: string;
      errors?: components['schemas']['FieldError'][];
    };
    CreateScheduleRequest: {
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['ScheduledItems'];
      /** @description A note of the customer for the kitchen. */
      note?: components['schemas']['Text'];
    };
    ReplaceScheduleRequest: {
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['ScheduledItems'];
      /** @description A note of the customer for the kitchen; absent for none. */
      note?: components['schemas']['Text'];
    };
    /** @description The status of a schedule. A time is absent until its event happens. */
    ScheduleProgress: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      status: components['schemas']['ScheduleStatus'];
      scheduled: components['schemas']['Timestamp'];
      readyAt: components['schemas']['Timestamp'];
      startedAt?: components['schemas']['Timestamp'];
      finishedAt?: components['schemas']['Timestamp'];
      cancelledAt?: components['schemas']['Timestamp'];
    };
    CancelScheduleRequest: {
      /** @description The reason. The customer can see it. */
      reason: components['schemas']['Line'];
    };
    /** @description The maximum number of schedules that are pending or in progress. */
    MaxOpenSchedules: number;
    /** @description An open schedule, for the screen in the kitchen. */
    QueuedSchedule: {
      scheduleId: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      /** @enum {string} */
      status: 'pending' | 'progress';
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['ScheduledItems'];
      note?: components['schemas']['Text'];
      scheduled: components['schemas']['Timestamp'];
      startedAt?: components['schemas']['Timestamp'];
      /**
       * @description The time since it joined the queue, as an ISO 8601 duration in whole seconds.
       * @example PT240S
       */
      age: string;
      readyAt: components['schemas']['Timestamp'];
      /** @description Whether the promised time has passed. */
      late: boolean;
    };
    Queue: {
      cafeId: components['schemas']['Id'];
      /** @description The time of this snapshot. */
      at: components['schemas']['Timestamp'];
      /** @description How many schedules are pending or in progress, including those beyond `limit`. */
      openSchedules: number;
      maxOpenSchedules: components['schemas']['MaxOpenSchedules'];
      nextReadyAt: components['schemas']['Timestamp'];
      /** @description Oldest first. */
      schedules: components['schemas']['QueuedSchedule'][];
    };
    /** @description An order that would be ready later than this is refused. */
    MaxWaitMinutes: number;
    /** @description How long one person takes for one item. */
    MakeTimeSeconds: number;
    /** @description How many people work in parallel. */
    ParallelHands: number;
    /** @description How much work a kitchen accepts, and how fast it works. */
    Capacity: {
      cafeId: components['schemas']['Id'];
      maxOpenSchedules: components['schemas']['MaxOpenSchedules'];
      maxWaitMinutes: components['schemas']['MaxWaitMinutes'];
      makeTimeSeconds: components['schemas']['MakeTimeSeconds'];
      parallelHands: components['schemas']['ParallelHands'];
    };
    ReplaceCapacityRequest: {
      maxOpenSchedules: components['schemas']['MaxOpenSchedules'];
      maxWaitMinutes: components['schemas']['MaxWaitMinutes'];
      makeTimeSeconds: components['schemas']['MakeTimeSeconds'];
      parallelHands: components['schemas']['ParallelHands'];
    };
  };
  responses: {
    /** @description The request does not match its schema, or its body cannot be parsed. `errors` has an entry for each invalid field. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-request",
         *       "title": "The request does not match its schema",
         *       "status": 400,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/items/0/quantity",
         *           "code": "minimum",
         *           "detail": "must be >= 1"
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The access token is missing or not valid. */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/unauthenticated",
         *       "title": "A valid access token is required",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The access token does not have the required scope or role. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/forbidden",
         *       "title": "The access token does not allow this",
         *       "status": 403,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The path does not have this method. */
    MethodNotAllowed: {
      headers: {
        Allow: components['headers']['Allow'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/method-not-allowed",
         *       "title": "Method not allowed",
         *       "status": 405,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests. Retry after the time in `Retry-After`. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/too-many-requests",
         *       "title": "Too many requests",
         *       "status": 429,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The service or one of its dependencies is unavailable. Retry after the time in `Retry-After`. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/dependency-unavailable",
         *       "title": "A dependency is unavailable",
         *       "status": 503,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than the limit. */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/payload-too-large",
         *       "title": "The body is too large",
         *       "status": 413,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The operation does not accept the media type of the body. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/unsupported-media-type",
         *       "title": "Unsupported media type",
         *       "status": 415,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A business rule is violated, or the idempotency key was used with another request. `errors` has an entry for each invalid field. */
    RulesBroken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request violates a business rule",
         *       "status": 422,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/items/0/quantity",
         *           "code": "items-on-menu",
         *           "detail": "Not on this cafe's menu today."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The current schedule. */
    OneSchedule: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "0190c0de-2a20-7d41-8100-0000000a1001",
         *       "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
         *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
         *       "status": "progress",
         *       "fulfilment": "delivery",
         *       "note": "No lids, please.",
         *       "items": [
         *         {
         *           "productId": "0190c0de-0000-7000-8000-00000000d001",
         *           "name": "Flat white",
         *           "size": "small",
         *           "options": [
         *             "Oat milk"
         *           ],
         *           "quantity": 2
         *         }
         *       ],
         *       "scheduled": "2026-05-04T08:15:31.000Z",
         *       "readyAt": "2026-05-04T08:21:31.000Z",
         *       "startedAt": "2026-05-04T08:17:02.000Z"
         *     }
         */
        'application/json': components['schemas']['Schedule'];
      };
    };
    /** @description The resource does not exist, or the caller may not see it. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/not-found",
         *       "title": "Not found",
         *       "status": 404,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The state of the schedule or the capacity of the kitchen does not allow it. */
    ScheduleConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/state-conflict",
         *       "title": "The current state does not allow this action",
         *       "status": 409,
         *       "detail": "In state finished, cancel is not possible; the state is final.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "state": "finished",
         *       "action": "cancel",
         *       "allowedActions": []
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The resource has changed since the version in `If-Match`. */
    StaleVersion: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/stale-version",
         *       "title": "The resource has changed since it was read",
         *       "status": 412,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `If-Match` is missing. */
    IfMatchRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/if-match-required",
         *       "title": "An If-Match header is required",
         *       "status": 428,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The current capacity. */
    OneCapacity: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
         *       "maxOpenSchedules": 200,
         *       "maxWaitMinutes": 480,
         *       "makeTimeSeconds": 60,
         *       "parallelHands": 3
         *     }
         */
        'application/json': components['schemas']['Capacity'];
      };
    };
  };
  parameters: {
    /** @description The maximum number of items. */
    Limit: number;
    /** @description The `nextCursor` of the previous page, with the same filters. */
    Cursor: string;
    /**
     * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
     * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
     */
    IdempotencyKey: string;
    /**
     * @description The id of the schedule.
     * @example 0190c0de-2a20-7d41-8100-0000000a1001
     */
    ScheduleId: components['schemas']['Id'];
    /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
     * @example "3"
     */
    IfMatch: string;
    /**
     * @description The id of the cafe.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    CafeId: components['schemas']['Id'];
  };
  requestBodies: never;
  headers: {
    /** @description `rel="next"` if there is a next page (RFC 8288). */
    Link: string;
    /** @description The methods of this path. */
    Allow: string;
    /** @description Seconds to wait before a retry. */
    RetryAfter: number;
    /**
     * @description The version of the resource, as a strong entity tag.
     * @example "3"
     */
    ETag: string;
    /** @description The URL of the new resource. */
    Location: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listSchedules: {
    parameters: {
      query?: {
        /** @description `true`: only schedules in progress; `false`: only the others. */
        progress?: boolean;
        /** @description Only schedules that joined the queue at this time or later. */
        since?: components['schemas']['Timestamp'];
        /** @description Only schedules of this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only the schedule of this order. */
        orderId?: components['schemas']['Id'];
        /** @description Only schedules with this status. */
        status?: components['schemas']['ScheduleStatus'];
        /** @description By the time of joining the queue; `-` for newest first. */
        sort?: 'scheduled' | '-scheduled';
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of schedules. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0190c0de-2a20-7d41-8100-0000000a1001",
           *           "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
           *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
           *           "status": "pending",
           *           "fulfilment": "delivery",
           *           "note": "No lids, please.",
           *           "items": [
           *             {
           *               "productId": "0190c0de-0000-7000-8000-00000000d001",
           *               "name": "Flat white",
           *               "size": "small",
           *               "options": [
           *                 "Oat milk"
           *               ],
           *               "quantity": 2
           *             }
           *           ],
           *           "scheduled": "2026-05-04T08:15:31.000Z",
           *           "readyAt": "2026-05-04T08:21:31.000Z"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['SchedulePage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
         *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
         *       "fulfilment": "delivery",
         *       "note": "No lids, please.",
         *       "items": [
         *         {
         *           "productId": "0190c0de-0000-7000-8000-00000000d001",
         *           "name": "Flat white",
         *           "size": "small",
         *           "options": [
         *             "Oat milk"
         *           ],
         *           "quantity": 2
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['CreateScheduleRequest'];
      };
    };
    responses: {
      /** @description The order was scheduled before. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-2a20-7d41-8100-0000000a1001",
           *       "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
           *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
           *       "status": "pending",
           *       "fulfilment": "delivery",
           *       "note": "No lids, please.",
           *       "items": [
           *         {
           *           "productId": "0190c0de-0000-7000-8000-00000000d001",
           *           "name": "Flat white",
           *           "size": "small",
           *           "options": [
           *             "Oat milk"
           *           ],
           *           "quantity": 2
           *         }
           *       ],
           *       "scheduled": "2026-05-04T08:15:31.000Z",
           *       "readyAt": "2026-05-04T08:21:31.000Z"
           *     }
           */
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description The order is scheduled. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-2a20-7d41-8100-0000000a1001",
           *       "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
           *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
           *       "status": "pending",
           *       "fulfilment": "delivery",
           *       "note": "No lids, please.",
           *       "items": [
           *         {
           *           "productId": "0190c0de-0000-7000-8000-00000000d001",
           *           "name": "Flat white",
           *           "size": "small",
           *           "options": [
           *             "Oat milk"
           *           ],
           *           "quantity": 2
           *         }
           *       ],
           *       "scheduled": "2026-05-04T08:15:31.000Z",
           *       "readyAt": "2026-05-04T08:21:31.000Z"
           *     }
           */
          'application/json': components['schemas']['Schedule'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      /** @description The kitchen is at capacity, the order has a different schedule, or the first request with the idempotency key is still in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getSchedule: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OneSchedule'];
      /** @description Not modified; the version is the one that `If-None-Match` names. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "fulfilment": "delivery",
         *       "items": [
         *         {
         *           "productId": "0190c0de-0000-7000-8000-00000000d001",
         *           "name": "Flat white",
         *           "size": "small",
         *           "options": [],
         *           "quantity": 3
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ReplaceScheduleRequest'];
      };
    };
    responses: {
      200: components['responses']['OneSchedule'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ScheduleConflict'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ScheduleConflict'];
      412: components['responses']['StaleVersion'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getScheduleStatus: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-2a20-7d41-8100-0000000a1001",
           *       "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
           *       "status": "progress",
           *       "scheduled": "2026-05-04T08:15:31.000Z",
           *       "readyAt": "2026-05-04T08:21:31.000Z",
           *       "startedAt": "2026-05-04T08:17:02.000Z"
           *     }
           */
          'application/json': components['schemas']['ScheduleProgress'];
        };
      };
      /** @description Not modified; the version is the one that `If-None-Match` names. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  startSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OneSchedule'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ScheduleConflict'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  finishSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OneSchedule'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ScheduleConflict'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The id of the schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "The grinder is broken."
         *     }
         */
        'application/json': components['schemas']['CancelScheduleRequest'];
      };
    };
    responses: {
      200: components['responses']['OneSchedule'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ScheduleConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getQueue: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The current queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
           *       "at": "2026-05-04T08:19:31.000Z",
           *       "openSchedules": 1,
           *       "maxOpenSchedules": 200,
           *       "nextReadyAt": "2026-05-04T08:21:31.000Z",
           *       "schedules": [
           *         {
           *           "scheduleId": "0190c0de-2a20-7d41-8100-0000000a1001",
           *           "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
           *           "status": "pending",
           *           "fulfilment": "delivery",
           *           "note": "No lids, please.",
           *           "items": [
           *             {
           *               "productId": "0190c0de-0000-7000-8000-00000000d001",
           *               "name": "Flat white",
           *               "size": "small",
           *               "options": [
           *                 "Oat milk"
           *               ],
           *               "quantity": 2
           *             }
           *           ],
           *           "scheduled": "2026-05-04T08:15:31.000Z",
           *           "age": "PT240S",
           *           "readyAt": "2026-05-04T08:21:31.000Z",
           *           "late": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Queue'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getCapacity: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The id of the cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OneCapacity'];
      /** @description Not modified; the version is the one that `If-None-Match` names. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceCapacity: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The id of the cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "maxOpenSchedules": 60,
         *       "maxWaitMinutes": 45,
         *       "makeTimeSeconds": 60,
         *       "parallelHands": 3
         *     }
         */
        'application/json': components['schemas']['ReplaceCapacityRequest'];
      };
    };
    responses: {
      200: components['responses']['OneCapacity'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
}
