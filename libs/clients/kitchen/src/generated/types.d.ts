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
     * @description Schedules of the cafes that the caller works at, newest first unless `sort` says otherwise; administrators and our
     *     own services see all.
     *
     *     Permission: `kitchen:read`.
     */
    get: operations['listSchedules'];
    put?: never;
    /**
     * Schedule an order
     * @description Puts an order into the queue of its cafe. `id`, `scheduled` and `readyAt` are made here.
     *
     *     An order is scheduled once: asked for again with the same items at the same cafe, whatever the key, the answer is
     *     200 with the schedule there is, in whichever state it is by now.
     *
     *     Permission: `kitchen:write`, at the cafe. Publishes `kitchen.schedule-created.v1`.
     *
     *     403: the caller does not work at the cafe. 409: the kitchen has all the work it takes on (`kitchen-at-capacity`), or
     *     the order is scheduled otherwise already (`order-already-scheduled`, with the `scheduleId`; also where that schedule
     *     was removed). 422: the idempotency key was used with another request.
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
         * @description The schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    /**
     * Get one schedule
     * @description One schedule with its items. 404 where there is none, where it was removed, and where the caller does not work at
     *     its cafe.
     *
     *     Permission: `kitchen:read`, at the cafe of the schedule.
     */
    get: operations['getSchedule'];
    /**
     * Replace what is made
     * @description Replaces the items, the note and the fulfilment of a schedule that nobody has begun. It keeps its place in the
     *     queue; the time promised is reckoned anew.
     *
     *     Permission: `kitchen:write`, at the cafe of the schedule.
     *
     *     409: it was begun, finished or cancelled (`state-conflict`, with `allowedActions`), or what is asked for now is more
     *     than the kitchen takes on (`kitchen-at-capacity`). 412: it has changed since it was read.
     */
    put: operations['replaceSchedule'];
    post?: never;
    /**
     * Remove a schedule
     * @description Removes a schedule that nobody has begun, or that was cancelled, from the kitchen's lists. One that was still
     *     pending is cancelled by it. Its order cannot be scheduled again.
     *
     *     Permission: `kitchen:write`, at the cafe of the schedule. Publishes `kitchen.schedule-cancelled.v1` where it was
     *     pending.
     *
     *     409: it is being made, or finished (`state-conflict`, with `allowedActions`). 412: it has changed since it was read.
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
         * @description The schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    /**
     * Get a schedule's status
     * @description Where a schedule stands, and when it was promised, without its items.
     *
     *     Permission: `kitchen:read`, at the cafe of the schedule; 404 at any other.
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
         * @description The schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start making it
     * @description A barista begins to make it: `pending` becomes `progress`.
     *
     *     Permission: `kitchen:write`, at the cafe of the schedule; 404 at any other. Publishes `kitchen.schedule-started.v1`.
     *
     *     409: it was begun, finished or cancelled already (`state-conflict`, with `allowedActions`).
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
         * @description The schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish making it
     * @description Everything is made: `progress` becomes `finished`.
     *
     *     Permission: `kitchen:write`, at the cafe of the schedule; 404 at any other. Publishes `kitchen.schedule-finished.v1`.
     *
     *     409: it was not begun, or is finished or cancelled already (`state-conflict`, with `allowedActions`).
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
         * @description The schedule.
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
     * @description It is not to be made, or not any further. A barista's cancelling is the kitchen's refusal: Orders cancels the order
     *     and gives money and stock back. Cancelled once: one that is cancelled already is answered as it is, whatever the key.
     *
     *     Permission: `kitchen:write`, at the cafe of the schedule; 404 at any other. Publishes
     *     `kitchen.schedule-cancelled.v1`.
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
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * Get a cafe's queue
     * @description What a cafe has to make now, in the order in which it was scheduled, for the screen in its kitchen: each with its
     *     items, its age and the time promised. `nextReadyAt` is when one more order of a single item would be ready.
     *
     *     Permission: `kitchen:read`, at the cafe; 404 at any other. A cafe that nothing was ever scheduled at has an empty
     *     queue.
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
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * Get a kitchen's capacity
     * @description How much the kitchen of a cafe takes on, and how fast it works. A cafe that nobody has set it for has the chain's
     *     defaults, as version 0.
     *
     *     Permission: `kitchen:read`, at the cafe; 404 at any other.
     */
    get: operations['getCapacity'];
    /**
     * Set a kitchen's capacity
     * @description Sets how much the kitchen of a cafe takes on, and how fast it works, from the next order on: what is in the queue
     *     stays there, with the times promised.
     *
     *     Permission: `kitchen:write`, as a manager of the cafe; 403 for its other people, 404 at any other cafe.
     *
     *     412: it has changed since it was read.
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
     * @description RFC 3339. Any offset is accepted; responses are in UTC with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    /**
     * Format: uuid
     * @description A UUID version 7, made by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * @description `pending` in the queue, `progress` while it is being made, `finished` once all of it is made, `cancelled` where it will not be.
     * @enum {string}
     */
    ScheduleStatus: 'pending' | 'progress' | 'finished' | 'cancelled';
    /**
     * @description How the customer comes by it.
     * @enum {string}
     */
    Fulfilment: 'pickup' | 'dine-in' | 'delivery';
    /** @description Text of one line, without control characters. */
    Line: string;
    /** @description One thing to make, in the words that a barista reads. */
    ScheduledItem: {
      productId: components['schemas']['Id'];
      name: components['schemas']['Line'];
      size: components['schemas']['Line'];
      /** @description The names of what is asked for beside (oat milk, an extra shot). */
      options: components['schemas']['Line'][];
      quantity: number;
      note?: components['schemas']['Line'];
    };
    ScheduledItems: components['schemas']['ScheduledItem'][];
    /** @description Text of several lines; never U+0000. */
    Text: string;
    /** @description An order as the kitchen has it. Times are absent until what they tell of has happened. */
    Schedule: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      status: components['schemas']['ScheduleStatus'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['ScheduledItems'];
      note?: components['schemas']['Text'];
      /** @description When it joined the queue. */
      scheduled: components['schemas']['Timestamp'];
      /** @description The time promised to the customer. */
      readyAt: components['schemas']['Timestamp'];
      startedAt?: components['schemas']['Timestamp'];
      finishedAt?: components['schemas']['Timestamp'];
      cancelledAt?: components['schemas']['Timestamp'];
      cancelReason?: components['schemas']['Line'];
    };
    PageInfo: {
      /** @description The `cursor` of the next request; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    SchedulePage: {
      data: components['schemas']['Schedule'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description One error, and where it is. */
    Fault: {
      /** @description JSON Pointer into the request body. */
      pointer?: string;
      /** @description Name of a path or query parameter. */
      parameter?: string;
      header?: string;
      code: string;
      detail: string;
    };
    /** @description A problem (RFC 9457). Some types have more members. */
    Problem: {
      /**
       * Format: uri-reference
       * @description The type of the problem; it ends in the name of its page.
       * @example /problems/invalid-request
       */
      type: string;
      title: string;
      status: number;
      detail?: string;
      instance?: string;
      requestId: string;
      errors?: components['schemas']['Fault'][];
    };
    CreateScheduleRequest: {
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['ScheduledItems'];
      /** @description What the customer asks of the kitchen. */
      note?: components['schemas']['Text'];
    };
    ReplaceScheduleRequest: {
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['ScheduledItems'];
      /** @description What the customer asks of the kitchen; absent is none. */
      note?: components['schemas']['Text'];
    };
    /** @description Where a schedule stands. Times are absent until what they tell of has happened. */
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
      /** @description Why, in words that the customer may be told. */
      reason: components['schemas']['Line'];
    };
    /** @description How many orders may wait or be made at the same time. */
    MaxOpenTickets: number;
    /** @description A schedule as the kitchen's screen shows it. */
    Ticket: {
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
       * @description How long ago it joined the queue, as an ISO 8601 duration in whole seconds.
       * @example PT240S
       */
      age: string;
      readyAt: components['schemas']['Timestamp'];
      /** @description Whether the time promised has passed. */
      late: boolean;
    };
    Queue: {
      cafeId: components['schemas']['Id'];
      /** @description As of when. */
      at: components['schemas']['Timestamp'];
      /** @description How many wait or are being made, also beyond the `limit`. */
      openTickets: number;
      maxOpenTickets: components['schemas']['MaxOpenTickets'];
      nextReadyAt: components['schemas']['Timestamp'];
      /** @description First come, first made. */
      tickets: components['schemas']['Ticket'][];
    };
    /** @description An order that would be ready only after so long is refused. */
    MaxWaitMinutes: number;
    /** @description How long one pair of hands takes for one item. */
    MakeTimeSeconds: number;
    /** @description How many pairs of hands work side by side. */
    ParallelHands: number;
    /** @description How much a cafe's kitchen takes on, and how fast it works. */
    Capacity: {
      cafeId: components['schemas']['Id'];
      maxOpenTickets: components['schemas']['MaxOpenTickets'];
      maxWaitMinutes: components['schemas']['MaxWaitMinutes'];
      makeTimeSeconds: components['schemas']['MakeTimeSeconds'];
      parallelHands: components['schemas']['ParallelHands'];
    };
    ReplaceCapacityRequest: {
      maxOpenTickets: components['schemas']['MaxOpenTickets'];
      maxWaitMinutes: components['schemas']['MaxWaitMinutes'];
      makeTimeSeconds: components['schemas']['MakeTimeSeconds'];
      parallelHands: components['schemas']['ParallelHands'];
    };
  };
  responses: {
    /** @description The request does not match its schema, or its body cannot be parsed; `errors` lists every error. */
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
    /** @description The access token lacks a required scope or role. */
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
    /** @description The path exists, but not with this method. */
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
    /** @description Too many requests; retry later. */
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
    /** @description The service, or one of its dependencies, is unavailable; retry later. */
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
    /** @description The body is larger than the service accepts. */
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
    /** @description A business rule is violated, or the idempotency key was used with another request; `errors` lists every violation. */
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
    /** @description The schedule as it is now. */
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
    /** @description Not found, or not visible to the caller. */
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
    /** @description The schedule's state, or the kitchen's capacity, does not allow it. */
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
    /** @description The resource has changed since the version that `If-Match` names. */
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
    /** @description The capacity as it is now. */
    OneCapacity: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
         *       "maxOpenTickets": 200,
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
    /** @description Maximum number of items. */
    Limit: number;
    /** @description The `nextCursor` of the previous page, with the same filters. */
    Cursor: string;
    /**
     * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
     * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
     */
    IdempotencyKey: string;
    /**
     * @description The schedule.
     * @example 0190c0de-2a20-7d41-8100-0000000a1001
     */
    ScheduleId: components['schemas']['Id'];
    /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428, stale is 412.
     * @example "3"
     */
    IfMatch: string;
    /**
     * @description The cafe.
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
    /** @description Seconds after which to retry. */
    RetryAfter: number;
    /**
     * @description The version, as a strong entity tag.
     * @example "3"
     */
    ETag: string;
    /** @description The path of the new resource. */
    Location: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listSchedules: {
    parameters: {
      query?: {
        /** @description `true`: only those being made right now; `false`: only the others. */
        progress?: boolean;
        /** @description Only those that joined the queue at this instant or later. */
        since?: components['schemas']['Timestamp'];
        /** @description Only those of this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only the one of this order. */
        orderId?: components['schemas']['Id'];
        /** @description Only those in this state. */
        status?: components['schemas']['ScheduleStatus'];
        /** @description By the time of joining the queue; `-` is newest first. */
        sort?: 'scheduled' | '-scheduled';
        /** @description Maximum number of items. */
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
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
      /** @description The order was in the queue already. */
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
      /** @description The order is in the queue now. */
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
      /** @description The kitchen has all the work it takes on, the order is scheduled otherwise already, or the first request under the idempotency key is still being worked on. */
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
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OneSchedule'];
      /** @description The schedule is still what the `ETag` at hand says. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428, stale is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The schedule.
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428, stale is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
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
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The schedule.
         * @example 0190c0de-2a20-7d41-8100-0000000a1001
         */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where it stands. */
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
      /** @description It is still what the `ETag` at hand says. */
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The schedule.
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The schedule.
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The schedule.
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
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        /**
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queue as it stands. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
           *       "at": "2026-05-04T08:19:31.000Z",
           *       "openTickets": 1,
           *       "maxOpenTickets": 200,
           *       "nextReadyAt": "2026-05-04T08:21:31.000Z",
           *       "tickets": [
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
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OneCapacity'];
      /** @description It is still what the `ETag` at hand says. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428, stale is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The cafe.
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
         *       "maxOpenTickets": 60,
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
