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
     * @description Lists the deliveries that the caller may read, newest first by default. Customers read their own. Couriers read the pending
     *     deliveries of their cafes and those that they carry or carried. Managers and baristas read all of their cafes,
     *     administrators and services all. A filter for deliveries that the caller may not read returns an empty list.
     *
     *     Permission: `deliveries:read`.
     */
    get: operations['listDeliveries'];
    put?: never;
    /**
     * Create a delivery
     * @description Creates a pending delivery. Normally the service creates it itself, when it consumes the event that a delivery order is ready.
     *
     *     Permission: `deliveries:write`, for services and administrators. Publishes `delivery.delivery-created.v1`.
     *
     *     403: the caller is neither. 409: the order has a delivery that is not final (`delivery-exists`).
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
     * Get a delivery
     * @description Returns one delivery with its `ETag`. Only its customer and services get the `pin`.
     *
     *     Permission: `deliveries:read`. 404: the delivery does not exist, or the caller may not read it.
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
     * @description Assigns a courier. A courier of the cafe takes a pending delivery, without `courierId` or with their own. A manager of the
     *     cafe assigns any courier, also when the delivery is assigned already.
     *
     *     Permission: `deliveries:write`, for couriers and managers of the cafe, administrators and services. Publishes
     *     `delivery.delivery-assigned.v1`.
     *
     *     403: a courier names another courier, or the caller is a barista. 404: unknown, or the caller does not work at the cafe.
     *     409: another courier has it (`delivery-taken`), or the state does not allow it (`state-conflict`). 422: the caller is no
     *     courier and names none (`courier-named`).
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
     * @description Records that the courier has the delivery and leaves the cafe. Orders consumes the event, and the order becomes dispatched.
     *
     *     Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
     *     `delivery.delivery-picked-up.v1`.
     *
     *     403: the caller may only read the delivery. 404: unknown, or not readable. 409: it is not assigned (`state-conflict`).
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
     * Complete a delivery
     * @description Records the handover to the customer. Orders consumes the event; the order becomes delivered, and its payment is captured. The customer's
     *     `pin` is optional proof; `proof` says whether it was given. A wrong PIN is refused.
     *
     *     Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
     *     `delivery.delivery-delivered.v1`.
     *
     *     403: the caller may only read the delivery. 404: unknown, or not readable. 409: it is not picked up (`state-conflict`).
     *     422: the PIN is wrong (`pin-matches`).
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
     * @description Records that the handover failed. The courier still has the delivery and returns it to the cafe.
     *
     *     Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
     *     `delivery.delivery-failed.v1`.
     *
     *     403: the caller may only read the delivery. 404: unknown, or not readable. 409: it is not picked up (`state-conflict`).
     *     422: the reason `other` has no note (`other-needs-note`).
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
     * Return a delivery
     * @description Records that a failed delivery is back at its cafe. Orders consumes the event, and the order becomes ready again.
     *
     *     Permission: `deliveries:write`, for its courier, managers of the cafe, administrators and services. Publishes
     *     `delivery.delivery-returned.v1`.
     *
     *     403: the caller may only read the delivery. 404: unknown, or not readable. 409: it has not failed (`state-conflict`).
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
     * @description Cancels a delivery before the pick-up. When an order is cancelled, or collected at the cafe, its delivery is cancelled
     *     automatically.
     *
     *     Permission: `deliveries:write`, for managers of the cafe, administrators and services. Publishes
     *     `delivery.delivery-cancelled.v1`.
     *
     *     403: the caller does not manage the cafe. 404: unknown, or not readable. 409: it has been picked up, or is final
     *     (`state-conflict`).
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
     * Track a delivery
     * @description Returns the courier's position, the distance and the estimated arrival, for everyone who may read the delivery. The
     *     courier's position is included from pick-up to handover only. The arrival is estimated from the great-circle distance, a
     *     detour factor and the speed of a bicycle. It is null when a position is unknown, or when the courier's position is older
     *     than five minutes.
     *
     *     Permission: `deliveries:read`. 404: the delivery does not exist, or the caller may not read it.
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
     * @description Stores the position of the calling courier. Couriers report every few seconds while they carry a delivery. Only the latest
     *     position, by `recordedAt`, is stored: an older report changes nothing. Returns the stored position. It has no version, so
     *     there is no `If-Match`.
     *
     *     Permission: `deliveries:write`, for couriers. 403: the caller is no courier. 422: `recordedAt` is more than one minute in
     *     the future (`recorded-in-the-past`).
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
     * @description Lists events that the service could not apply, newest first by default. The default filter is `outcome=dead`: all automatic attempts have failed, and an administrator must replay or discard the event. A dead letter does not delay later events of its subject.
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
        /** @description The event's id, chosen by its publisher. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    /**
     * Read a dead letter
     * @description Returns one event that the service received, with its content, the number of attempts and the last error. Applied events are returned too, without their content.
     *
     *     Permission: `operations:read`, which administrators have. 404 if the service never received the event, or if it was settled more than 30 days ago.
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
        /** @description The event's id, chosen by its publisher. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replay a dead letter
     * @description Applies the event at once and returns the result: `applied`, or still `dead` with the new error and one more attempt. The event is applied at most once, even if this request is repeated or sent in parallel. Later events of its subject may have been applied before it.
     *
     *     Permission: `operations:write`, which administrators have. 409 if the event was applied or discarded. 503 if a dependency is unavailable; the event then remains unchanged.
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
        /** @description The event's id, chosen by its publisher. */
        eventId: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Discard a dead letter
     * @description Discards the event permanently, so that it is never applied. If automatic attempts still continue, they end, and later events of its subject are applied. A repeated request has no further effect.
     *
     *     Permission: `operations:write`, which administrators have. 409 if the event was applied.
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
     * @description `pending`: no courier yet. `assigned`: a courier will pick it up. `picked-up`: on the way to the customer. `delivered`: handed over. `failed`: not handed over, still with the courier. `returned`: back at the cafe. `cancelled`: not needed any more.
     * @enum {string}
     */
    DeliveryStatus: 'pending' | 'assigned' | 'picked-up' | 'delivered' | 'failed' | 'returned' | 'cancelled';
    /** @enum {string} */
    FailureReason: 'nobody-there' | 'address-not-found' | 'refused' | 'damaged' | 'accident' | 'other';
    /**
     * @description Four digits. The customer gives them to the courier at the handover.
     * @example 4711
     */
    Pin: string;
    /** @description One item of the order, for the courier. */
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
      /** @description The courier to assign; by default the caller. */
      courierId?: components['schemas']['Id'];
    };
    CompleteDelivery: {
      pin?: components['schemas']['Pin'];
      /** @description Where or to whom the delivery was handed over. */
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
       * @description The courier; null before the assignment.
       */
      courierId: string | null;
      /** @description Only for the customer of the delivery and for services. */
      pin?: components['schemas']['Pin'];
      /** @description Why the delivery failed (a `FailureReason`) or was cancelled. */
      reason: string | null;
      /** @description The courier's note at the handover or the failure. */
      note: string | null;
      /**
       * @description `pin`: the customer's PIN was given; `none`: handed over without it; null: not handed over.
       * @enum {string|null}
       */
      proof: 'pin' | 'none' | null;
      createdAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When the current courier was assigned.
       */
      assignedAt: string | null;
      /**
       * Format: date-time
       * @description When the courier left the cafe with the delivery.
       */
      pickedUpAt: string | null;
      /**
       * Format: date-time
       * @description When the delivery was handed over.
       */
      deliveredAt: string | null;
      /**
       * Format: date-time
       * @description When the courier reported the failure.
       */
      failedAt: string | null;
      /**
       * Format: date-time
       * @description When the delivery was returned to the cafe.
       */
      returnedAt: string | null;
      /**
       * Format: date-time
       * @description When the delivery was cancelled.
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
      /** @description When the device determined the position. */
      recordedAt: components['schemas']['Timestamp'];
    };
    /** @description The position of a courier, in degrees (WGS 84). */
    CourierPosition: {
      latitude: number;
      longitude: number;
      recordedAt: components['schemas']['Timestamp'];
    };
    DeliveryTracking: {
      deliveryId: components['schemas']['Id'];
      status: components['schemas']['DeliveryStatus'];
      /** @description The courier's position; absent before the pick-up, after the handover, and if it is unknown. */
      courier?: components['schemas']['CourierPosition'];
      /** @description The position of the address; absent if it is unknown. */
      destination?: components['schemas']['GeoPosition'];
      /** @description The great-circle distance from the courier to the destination. */
      distanceMetres: number | null;
      /**
       * Format: date-time
       * @description The estimated arrival; null if it cannot be estimated.
       */
      estimatedArrivalAt: string | null;
    };
    /**
     * Format: uuid
     * @description A UUID version 7, set by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * Format: date-time
     * @description RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    /** @description One line of text, without control characters. */
    Line: string;
    /** @description A geographic position, WGS 84, in degrees. */
    GeoPosition: {
      /** @example 51.5136 */
      latitude: number;
      /** @example -0.1365 */
      longitude: number;
    };
    /** @description A postal address. With `position`, delivery distances can be computed. */
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
    /** @description The person who receives the order. */
    Contact: {
      name: components['schemas']['Line'];
      /**
       * @description International form, E.164.
       * @example +442079460018
       */
      phone?: string;
    };
    PageInfo: {
      /** @description The `cursor` of the next page; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
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
    /**
     * @description `failed`: the service still retries the event automatically, with growing delays. `dead`: all automatic attempts have failed, and an administrator must decide. `applied`: the event has had its effect. `discarded`: the event is never applied.
     * @enum {string}
     */
    DeadLetterOutcome: 'failed' | 'dead' | 'applied' | 'discarded';
    /** @description An event that could not be applied. */
    DeadLetterSummary: {
      /** @description The event's id, chosen by its publisher. */
      eventId: components['schemas']['Id'];
      /** @description The event's type. */
      type: string;
      /** @description The service that published the event. */
      source: string;
      /** @description The id of the thing that the event is about, for example an order. */
      subject: string;
      outcome: components['schemas']['DeadLetterOutcome'];
      /** @description The number of attempts. Attempts that failed because a dependency was unavailable do not count. */
      attempts: number;
      /** @description The first line of the error of the last attempt. */
      error: string | null;
      /** @description When the event was first delivered. */
      receivedAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When the event became dead, applied or discarded; null while the service still retries it.
       */
      settledAt: string | null;
    };
    DeadLetterPage: {
      data: components['schemas']['DeadLetterSummary'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description An event that could not be applied, with its content. */
    DeadLetter: {
      /** @description The event's id, chosen by its publisher. */
      eventId: components['schemas']['Id'];
      /** @description The event's type. */
      type: string;
      /** @description The service that published the event. */
      source: string;
      /** @description The id of the thing that the event is about, for example an order. */
      subject: string;
      outcome: components['schemas']['DeadLetterOutcome'];
      /** @description The number of attempts. Attempts that failed because a dependency was unavailable do not count. */
      attempts: number;
      /** @description The error of the last attempt, for diagnosis. It may be truncated. */
      error: string | null;
      /** @description The event as it was delivered, a CloudEvent; null after it is applied. */
      event: {
        [key: string]: unknown;
      } | null;
      /** @description When the event was first delivered. */
      receivedAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When the event became dead, applied or discarded; null while the service still retries it.
       */
      settledAt: string | null;
    };
  };
  responses: {
    /** @description The order has a delivery that is not final (`deliveryId`), or the first request with the idempotency key is still in progress. */
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
    /** @description The PIN is wrong, or the idempotency key was used with another request. */
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
         *           "detail": "The PIN does not match the PIN of the delivery."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
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
    /** @description The current state does not allow this, or the first request with this idempotency key is still in progress. */
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
    /** @description The event and its outcome. */
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
    /** @description The event after the attempt, `applied` or still `dead` with the new error. */
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
    /** @description The event is already applied or discarded; `detail` names which. */
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
    /** @description The discarded event. */
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
    /** @description The maximum number of items. */
    Limit: number;
    /** @description The `nextCursor` of the previous page, with the same filters. */
    Cursor: string;
    /**
     * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
     * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
     */
    IdempotencyKey: string;
    /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /** @description Only events with this outcome. */
    Outcome: 'dead' | 'failed' | 'discarded';
    /**
     * @description Only events of this type.
     * @example orders.order-ready.v1
     */
    EventType: string;
    /**
     * @description Only events about this subject.
     * @example 0190c0de-0000-7000-8000-00000000ad01
     */
    Subject: string;
    /** @description Sorts by the time of the first delivery; `-` means newest first. */
    Sort: 'receivedAt' | '-receivedAt';
    /** @description The event's id, chosen by its publisher. */
    EventId: components['schemas']['Id'];
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
  listDeliveries: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only deliveries in this state. */
        status?: components['schemas']['DeliveryStatus'];
        /** @description Only deliveries from this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only deliveries that this courier carries or carried. */
        courierId?: components['schemas']['Id'];
        /** @description Only deliveries of this order. There are several if an earlier one was returned or cancelled. */
        orderId?: components['schemas']['Id'];
        /** @description Only deliveries created at this time or later. */
        since?: components['schemas']['Timestamp'];
        /** @description By creation time; `-` means newest first. */
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
        'application/json': components['schemas']['CreateDelivery'];
      };
    };
    responses: {
      /** @description The pending delivery. */
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
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
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
      /** @description The delivery still has the version in `If-None-Match`. */
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
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
      /** @description The tracking data. */
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
      /** @description The stored position. */
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
         * @description Only events about this subject.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        subject?: components['parameters']['Subject'];
        /** @description Sorts by the time of the first delivery; `-` means newest first. */
        sort?: components['parameters']['Sort'];
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
        /** @description The event's id, chosen by its publisher. */
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
        /** @description The event's id, chosen by its publisher. */
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
        /** @description The event's id, chosen by its publisher. */
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
