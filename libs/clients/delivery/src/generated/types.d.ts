// Generated from openapi/delivery/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deliveries
     * @description Those that the caller may see, newest first unless asked otherwise: a customer her own; a courier what waits at her cafes and what she carries or carried; managers and baristas everything of their cafes; administrators and services everything. A filter for what the caller may not see gives an empty list.
     */
    get: operations['listDeliveries'];
    put?: never;
    /**
     * Make a delivery
     * @description For the chain's own services and administrators: normally a delivery makes itself when Orders says that a delivery order is ready. Has the effect of `delivery-created`. 403 for anyone else; 409 `delivery-exists` while the order has a delivery that is not over.
     */
    post: operations['createDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a delivery
     * @description One delivery, with its `ETag`. The `pin` is shown to its customer alone (and to services). 404 for one that the caller may not see.
     */
    get: operations['getDelivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a courier
     * @description A courier of the cafe takes a waiting delivery (no `courierId`, or her own), or a manager gives it to a courier; a manager may also pass an assigned one on to another courier. Tells `delivery-assigned`. 403 for a courier who names someone else, 409 when it is taken or over, 422 when a manager who is no courier names nobody.
     */
    post: operations['assignDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}/pick-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pick up a delivery
     * @description The courier has it in her bag. For the courier it is assigned to, and managers of the cafe. Tells `delivery-picked-up`, by which the order becomes dispatched. 409 when it is not assigned.
     */
    post: operations['pickUpDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}/deliver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand over a delivery
     * @description It has been handed over. The `pin` that the customer sees on her delivery is the proof: it need not be given, but one that is given is checked (422 `pin-matches`), and `proof` says ever after which it was. Tells `delivery-delivered`, by which the order is delivered and its payment captured. For the courier it is assigned to, and managers of the cafe. 409 when it has not been picked up.
     */
    post: operations['completeDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}/fail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report a failed delivery
     * @description It could not be handed over; it is still with the courier, and to be brought back. Tells `delivery-failed`. For the courier it is assigned to, and managers of the cafe. 409 when it has not been picked up, 422 when the reason `other` comes without a note.
     */
    post: operations['failDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring a delivery back
     * @description A failed delivery is back at its cafe. Tells `delivery-returned`, by which the order waits at the counter again. For the courier it is assigned to, and managers of the cafe. 409 when it has not failed.
     */
    post: operations['returnDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a delivery
     * @description Nobody needs to bring it any more. For managers of the cafe, administrators and services; 403 for a courier. Tells `delivery-cancelled`. An order that is cancelled, or collected at the counter, cancels its delivery by itself. 409 once it has been picked up.
     */
    post: operations['cancelDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deliveries/{deliveryId}/tracking': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow a delivery
     * @description Where it is and when it should arrive, for everyone who may see the delivery. The courier's position is given from pick-up to hand-over only. The arrival is reckoned from the distance as the crow flies, a detour factor and a cyclist's speed; it is null when the destination's or the courier's position is not known, or the courier's is older than five minutes.
     */
    get: operations['trackDelivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/couriers/me/position': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Report my position
     * @description A courier says where she is; every few seconds while she carries something. Only the latest is kept, by `recordedAt`: a report that comes late changes nothing, and the answer is the position that is known. Not versioned, so there is no `If-Match`. 403 for anyone who is no courier, 422 when `recordedAt` is over a minute ahead of the service's clock.
     */
    put: operations['reportPosition'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/delivery-dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List dead letters
     * @description Events that the service could not apply, newest first unless asked otherwise; by default those that were tried as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
     *
     *     Permission: `operations:read`, which administrators have.
     */
    get: operations['listDeliveryDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/delivery-dead-letters/{eventId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The event's id, as its sender gave it. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    /**
     * Read a dead letter
     * @description One event that came to the service: what it says, how often it was tried, and what went wrong. An event that was applied is found here as well, without what it said.
     *
     *     Permission: `operations:read`, which administrators have. 404 for an event that never came, or was settled more than 30 days ago.
     */
    get: operations['getDeliveryDeadLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/delivery-dead-letters/{eventId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The event's id, as its sender gave it. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replay a dead letter
     * @description Tries the event again at once, as if it were delivered, and answers what came of it: `applied`, or still `dead` with the new error and one attempt more. It has its effect once, however often and however parallel this is asked. Later events of its subject may have been applied meanwhile.
     *
     *     Permission: `operations:write`, which administrators have. 409 when it has been applied or discarded; 503 when something that it needs cannot be reached, which leaves it as it was.
     */
    post: operations['replayDeliveryDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/delivery-dead-letters/{eventId}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The event's id, as its sender gave it. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Discard a dead letter
     * @description Decides that the event has no effect, for good; one that is still tried is given up with it, and what waited behind it goes on. Asking twice does no harm.
     *
     *     Permission: `operations:write`, which administrators have. 409 when it has been applied.
     */
    post: operations['discardDeliveryDeadLetter'];
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
     * @description `pending`: waits for a courier. `assigned`: a courier will fetch it. `picked-up`: on its way. `delivered`: handed over. `failed`: could not be handed over, still with the courier. `returned`: back at the cafe. `cancelled`: not needed any more.
     * @enum {string}
     */
    DeliveryStatus: 'pending' | 'assigned' | 'picked-up' | 'delivered' | 'failed' | 'returned' | 'cancelled';
    /** @enum {string} */
    FailureReason: 'nobody-there' | 'address-not-found' | 'refused' | 'damaged' | 'accident' | 'other';
    /**
     * @description Four digits; the customer tells them to the courier at the door.
     * @example 4711
     */
    Pin: string;
    /** @description What is in the bag, as far as the courier has to know. */
    ParcelItem: {
      name: components['schemas']['Line'];
      quantity: number;
    };
    CreateDelivery: {
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      customerId: components['schemas']['Id'];
      address: components['schemas']['Address'];
      contact: components['schemas']['Contact'];
      items: components['schemas']['ParcelItem'][];
    };
    AssignDelivery: {
      /** @description Who is to carry it; the caller herself when left out. */
      courierId?: components['schemas']['Id'];
    };
    CompleteDelivery: {
      pin?: components['schemas']['Pin'];
      /** @description Where or to whom it was handed over. */
      note?: components['schemas']['Line'];
    };
    FailDelivery: {
      reason: components['schemas']['FailureReason'];
      note?: components['schemas']['Line'];
    };
    CancelDelivery: {
      reason: components['schemas']['Line'];
    };
    Delivery: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      customerId: components['schemas']['Id'];
      status: components['schemas']['DeliveryStatus'];
      address: components['schemas']['Address'];
      contact: components['schemas']['Contact'];
      items: components['schemas']['ParcelItem'][];
      /**
       * Format: uuid
       * @description Who carries it; null while nobody does.
       */
      courierId: string | null;
      /** @description Only shown to the customer of the delivery, and to services. */
      pin?: components['schemas']['Pin'];
      /** @description Why it failed (a `FailureReason`) or was cancelled. */
      reason: string | null;
      /** @description What the courier wrote when she handed it over or could not. */
      note: string | null;
      /**
       * @description `pin`: the customer's PIN was given and right; `none`: handed over without; null: not handed over.
       * @enum {string|null}
       */
      proof: 'pin' | 'none' | null;
      createdAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When the courier it has now took it or was given it.
       */
      assignedAt: string | null;
      /**
       * Format: date-time
       * @description When it left the cafe.
       */
      pickedUpAt: string | null;
      /**
       * Format: date-time
       * @description When it was handed over.
       */
      deliveredAt: string | null;
      /**
       * Format: date-time
       * @description When the courier gave up.
       */
      failedAt: string | null;
      /**
       * Format: date-time
       * @description When it was back at the cafe.
       */
      returnedAt: string | null;
      /**
       * Format: date-time
       * @description When it was cancelled.
       */
      cancelledAt: string | null;
      version: number;
    };
    DeliveryPage: {
      data: components['schemas']['Delivery'][];
      page: components['schemas']['PageInfo'];
    };
    ReportPosition: {
      latitude: number;
      longitude: number;
      /** @description When the device found the position. */
      recordedAt: components['schemas']['Timestamp'];
    };
    /** @description Where a courier is, in degrees (WGS 84). */
    CourierPosition: {
      latitude: number;
      longitude: number;
      recordedAt: components['schemas']['Timestamp'];
    };
    DeliveryTracking: {
      deliveryId: components['schemas']['Id'];
      status: components['schemas']['DeliveryStatus'];
      /** @description Where the courier is; left out unless she has it with her and has said where she is. */
      courier?: components['schemas']['CourierPosition'];
      /** @description Where it goes; left out when the address has no position. */
      destination?: components['schemas']['GeoPosition'];
      /** @description As the crow flies from the courier to the destination. */
      distanceMetres: number | null;
      /**
       * Format: date-time
       * @description When it should arrive; null when that cannot be told.
       */
      estimatedArrivalAt: string | null;
    };
    /**
     * Format: uuid
     * @description A UUID version 7, made by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * Format: date-time
     * @description RFC 3339. Any offset is accepted; responses are in UTC with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    /** @description Text of one line, without control characters. */
    Line: string;
    /** @description A location in WGS 84, in degrees. */
    GeoPosition: {
      /** @example 51.5136 */
      latitude: number;
      /** @example -0.1365 */
      longitude: number;
    };
    /** @description A postal address; `position`, if known, serves to compute distances. */
    Address: {
      line1: components['schemas']['Line'];
      line2?: components['schemas']['Line'];
      city: components['schemas']['Line'];
      region?: components['schemas']['Line'];
      /** @example W1D 4HT */
      postalCode?: string;
      /**
       * @description ISO 3166-1 alpha-2 code.
       * @example GB
       */
      country: string;
      position?: components['schemas']['GeoPosition'];
    };
    /** @description The person to ask for at the door, or to call at the counter. */
    Contact: {
      name: components['schemas']['Line'];
      /**
       * @description In international form, E.164.
       * @example +442079460018
       */
      phone?: string;
    };
    PageInfo: {
      /** @description The `cursor` of the next request; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
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
    /**
     * @description `failed`: it is still tried again by itself, at longer and longer intervals. `dead`: it was tried as often as may be, and waits for somebody to decide. `applied`: it has had its effect. `discarded`: it never will have.
     * @enum {string}
     */
    DeadLetterOutcome: 'failed' | 'dead' | 'applied' | 'discarded';
    /** @description An event that could not be applied. */
    DeadLetterSummary: {
      /** @description The event's id, as its sender gave it. */
      eventId: components['schemas']['Id'];
      /** @description The event's type. */
      type: string;
      /** @description The service that sent it. */
      source: string;
      /** @description The aggregate that it tells of. */
      subject: string;
      outcome: components['schemas']['DeadLetterOutcome'];
      /** @description How often it was tried. Tries that failed because something could not be reached do not count. */
      attempts: number;
      /** @description The first line of what went wrong at the last try. */
      error: string | null;
      /** @description When it came first. */
      receivedAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description Since when it is dead, applied or discarded; null while it is still tried.
       */
      settledAt: string | null;
    };
    DeadLetterPage: {
      data: components['schemas']['DeadLetterSummary'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description An event that could not be applied, with the whole of it. */
    DeadLetter: {
      /** @description The event's id, as its sender gave it. */
      eventId: components['schemas']['Id'];
      /** @description The event's type. */
      type: string;
      /** @description The service that sent it. */
      source: string;
      /** @description The aggregate that it tells of. */
      subject: string;
      outcome: components['schemas']['DeadLetterOutcome'];
      /** @description How often it was tried. Tries that failed because something could not be reached do not count. */
      attempts: number;
      /** @description What went wrong at the last try, as far as it was kept; for those who mend it. */
      error: string | null;
      /** @description The event as it was delivered, a CloudEvent; null once it is applied. */
      event: {
        [key: string]: unknown;
      } | null;
      /** @description When it came first. */
      receivedAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description Since when it is dead, applied or discarded; null while it is still tried.
       */
      settledAt: string | null;
    };
  };
  responses: {
    /** @description The order has a delivery that is not over (its id is in the member `deliveryId`), or the first request under the idempotency key is still being worked on. */
    DeliveryExists: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/delivery-exists",
         *       "title": "The order has a delivery already",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The PIN is not the one that the customer sees, or the idempotency key was used with another request. */
    WrongPin: {
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
         *           "pointer": "/pin",
         *           "code": "pin-matches",
         *           "detail": "This is not the PIN that the customer sees."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
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
    /** @description The current state does not allow it, or the first request with the idempotency key is still in progress. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/state-conflict",
         *       "title": "The current state does not allow this action",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A page of events. */
    DeadLetters: {
      headers: {
        Link: components['headers']['Link'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": [
         *         {
         *           "eventId": "0190c0de-3b1c-7e01-9c00-0000000e0001",
         *           "type": "orders.order-ready.v1",
         *           "source": "/orders",
         *           "subject": "0190c0de-0000-7000-8000-00000000ad01",
         *           "outcome": "dead",
         *           "attempts": 8,
         *           "error": "TypeError: Cannot read properties of undefined",
         *           "receivedAt": "2026-05-04T08:15:30.000Z",
         *           "settledAt": "2026-05-04T08:15:58.120Z"
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null,
         *         "hasMore": false
         *       }
         *     }
         */
        'application/json': components['schemas']['DeadLetterPage'];
      };
    };
    /** @description The event and what became of it. */
    DeadLetter: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "eventId": "0190c0de-3b1c-7e01-9c00-0000000e0001",
         *       "type": "orders.order-ready.v1",
         *       "source": "/orders",
         *       "subject": "0190c0de-0000-7000-8000-00000000ad01",
         *       "outcome": "dead",
         *       "attempts": 8,
         *       "error": "TypeError: Cannot read properties of undefined\n    at onOrderReady",
         *       "event": {
         *         "specversion": "1.0",
         *         "id": "0190c0de-3b1c-7e01-9c00-0000000e0001",
         *         "source": "/orders",
         *         "type": "orders.order-ready.v1",
         *         "subject": "0190c0de-0000-7000-8000-00000000ad01",
         *         "time": "2026-05-04T08:15:29.981Z",
         *         "datacontenttype": "application/json",
         *         "data": {
         *           "orderId": "0190c0de-0000-7000-8000-00000000ad01"
         *         }
         *       },
         *       "receivedAt": "2026-05-04T08:15:30.000Z",
         *       "settledAt": "2026-05-04T08:15:58.120Z"
         *     }
         */
        'application/json': components['schemas']['DeadLetter'];
      };
    };
    /** @description What came of it; `applied`, or as it was, with the new error. */
    Replayed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "eventId": "0190c0de-3b1c-7e01-9c00-0000000e0001",
         *       "type": "orders.order-ready.v1",
         *       "source": "/orders",
         *       "subject": "0190c0de-0000-7000-8000-00000000ad01",
         *       "outcome": "applied",
         *       "attempts": 9,
         *       "error": null,
         *       "event": null,
         *       "receivedAt": "2026-05-04T08:15:30.000Z",
         *       "settledAt": "2026-05-04T10:02:11.430Z"
         *     }
         */
        'application/json': components['schemas']['DeadLetter'];
      };
    };
    /** @description The event is settled already; `detail` says how. */
    Settled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/state-conflict",
         *       "title": "The current state does not allow this action",
         *       "status": 409,
         *       "detail": "The event has been applied.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The event, which will have no effect any more. */
    Discarded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "eventId": "0190c0de-3b1c-7e01-9c00-0000000e0001",
         *       "type": "orders.order-ready.v1",
         *       "source": "/orders",
         *       "subject": "0190c0de-0000-7000-8000-00000000ad01",
         *       "outcome": "discarded",
         *       "attempts": 8,
         *       "error": "TypeError: Cannot read properties of undefined\n    at onOrderReady",
         *       "event": {
         *         "specversion": "1.0",
         *         "id": "0190c0de-3b1c-7e01-9c00-0000000e0001",
         *         "source": "/orders",
         *         "type": "orders.order-ready.v1",
         *         "subject": "0190c0de-0000-7000-8000-00000000ad01",
         *         "time": "2026-05-04T08:15:29.981Z",
         *         "datacontenttype": "application/json",
         *         "data": {
         *           "orderId": "0190c0de-0000-7000-8000-00000000ad01"
         *         }
         *       },
         *       "receivedAt": "2026-05-04T08:15:30.000Z",
         *       "settledAt": "2026-05-04T10:02:11.430Z"
         *     }
         */
        'application/json': components['schemas']['DeadLetter'];
      };
    };
  };
  parameters: {
    /** @description The delivery's id. */
    DeliveryId: components['schemas']['Id'];
    /** @description Maximum number of items. */
    Limit: number;
    /** @description The `nextCursor` of the previous page, with the same filters. */
    Cursor: string;
    /**
     * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
     * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
     */
    IdempotencyKey: string;
    /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /** @description Only events with this outcome. */
    Outcome: 'dead' | 'failed' | 'discarded';
    /**
     * @description Only events of this type.
     * @example orders.order-ready.v1
     */
    EventType: string;
    /**
     * @description Only events that tell of this aggregate.
     * @example 0190c0de-0000-7000-8000-00000000ad01
     */
    Subject: string;
    /** @description By the instant when the event came first; `-` is newest first. */
    Sort: 'receivedAt' | '-receivedAt';
    /** @description The event's id, as its sender gave it. */
    EventId: components['schemas']['Id'];
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
  listDeliveries: {
    parameters: {
      query?: {
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only deliveries in this state. */
        status?: components['schemas']['DeliveryStatus'];
        /** @description Only deliveries from this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only deliveries that this courier carries or carried. */
        courierId?: components['schemas']['Id'];
        /** @description Only deliveries of this order; more than one where an earlier one was brought back. */
        orderId?: components['schemas']['Id'];
        /** @description Only deliveries made at this instant or later. */
        since?: components['schemas']['Timestamp'];
        /** @description By the instant of making; `-` is newest first. */
        sort?: 'createdAt' | '-createdAt';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of deliveries. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryPage'];
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
  createDelivery: {
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
        'application/json': components['schemas']['CreateDelivery'];
      };
    };
    responses: {
      /** @description The delivery, waiting for a courier. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['DeliveryExists'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getDelivery: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      /** @description It is still the version that `If-None-Match` names. */
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
  assignDelivery: {
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
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignDelivery'];
      };
    };
    responses: {
      /** @description The delivery as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  pickUpDelivery: {
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
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  completeDelivery: {
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
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompleteDelivery'];
      };
    };
    responses: {
      /** @description The delivery as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['WrongPin'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  failDelivery: {
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
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FailDelivery'];
      };
    };
    responses: {
      /** @description The delivery as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  returnDelivery: {
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
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelDelivery: {
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
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelDelivery'];
      };
    };
    responses: {
      /** @description The delivery as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delivery'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  trackDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The delivery's id. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryTracking'];
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
  reportPosition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportPosition'];
      };
    };
    responses: {
      /** @description The position that is known now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CourierPosition'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listDeliveryDeadLetters: {
    parameters: {
      query?: {
        /** @description Only events with this outcome. */
        outcome?: components['parameters']['Outcome'];
        /**
         * @description Only events of this type.
         * @example orders.order-ready.v1
         */
        type?: components['parameters']['EventType'];
        /**
         * @description Only events that tell of this aggregate.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        subject?: components['parameters']['Subject'];
        /** @description By the instant when the event came first; `-` is newest first. */
        sort?: components['parameters']['Sort'];
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
      200: components['responses']['DeadLetters'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getDeliveryDeadLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The event's id, as its sender gave it. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['DeadLetter'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replayDeliveryDeadLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The event's id, as its sender gave it. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Replayed'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Settled'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  discardDeliveryDeadLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The event's id, as its sender gave it. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Discarded'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Settled'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
}
