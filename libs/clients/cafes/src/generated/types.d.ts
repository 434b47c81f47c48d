// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/cafes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the cafes
     * @description Lists the cafes of the chain, by name unless `sort` is given. Public. `near` adds `distanceMetres` to each cafe. 400 for `withinMetres` and `sort=distance` without `near`.
     */
    get: operations['listCafes'];
    put?: never;
    /**
     * Create a cafe
     * @description Adds a cafe to the chain with the status `open`. For administrators; 403 for everyone else. Publishes `cafes.cafe-created.v1`. 422 with an error for every invalid setting: for example an unknown time zone, opening windows that overlap, or a delivery fee in another currency.
     */
    post: operations['createCafe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cafes/{cafeId}': {
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
     * Get a cafe
     * @description Returns a cafe with its settings and its status. Public. 304 if `If-None-Match` contains the current version.
     */
    get: operations['getCafe'];
    /**
     * Replace a cafe's settings
     * @description Replaces all settings of a cafe. Its status does not change. For managers of the cafe and administrators; 403 for everyone else. Publishes `cafes.cafe-updated.v1`. 422 as for `createCafe`, and for another currency, because all prices of the cafe use its currency.
     */
    put: operations['replaceCafe'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change some settings
     * @description Changes the given settings (merge patch, RFC 7396): objects are merged, lists are replaced, null removes an optional setting. For managers of the cafe and administrators; 403 for everyone else. Publishes `cafes.cafe-updated.v1`. 422 if the resulting settings are invalid.
     */
    patch: operations['updateCafe'];
    trace?: never;
  };
  '/cafes/{cafeId}/status': {
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
    get?: never;
    /**
     * Set a cafe's status
     * @description Sets the status: `open` (orders are taken), `busy` (orders are taken with `busyLeadTime` instead of `leadTime`) or `paused` (no orders are taken). Every change is allowed. Without `reason` the previous reason is removed. For managers of the cafe and administrators; 403 for everyone else. Publishes `cafes.cafe-status-changed.v1`.
     */
    put: operations['setCafeStatus'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cafes/{cafeId}/opening': {
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
     * Get the opening
     * @description Returns whether the cafe takes orders at an instant, why not, and until when. Public. Opening hours are wall-clock times of the cafe: each is the first instant at which its clock shows this time or a later one. So a time that is skipped in spring is the instant of the change, and a time that is repeated in autumn is the first one.
     */
    get: operations['getOpening'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cafes/{cafeId}/slots': {
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
     * List orderable slots
     * @description Lists the slots of one local day for which orders can still be placed: those that start while the cafe takes orders, and no sooner than the lead time from now. Public. The list is empty if there is none. 400 for a day too far ahead.
     */
    get: operations['listSlots'];
    put?: never;
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
     * @description How an order is handed over.
     * @enum {string}
     */
    FulfilmentType: 'pickup' | 'dine-in' | 'delivery';
    /**
     * @description Within the opening hours, `open` takes orders, `busy` takes them with a longer lead time, and `paused` takes none.
     * @enum {string}
     */
    CafeStatus: 'open' | 'busy' | 'paused';
    /**
     * Format: uuid
     * @description A UUID version 7, set by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * @description The name that customers see.
     * @example CoffeeMesh Soho
     */
    Name: string;
    /** @description One line of text, without control characters. */
    Line: string;
    /** @example W1D 4TQ */
    PostalCode: string;
    /**
     * @description ISO 3166-1 alpha-2 code.
     * @example GB
     */
    Country: string;
    /** @description A postal address. */
    Address: {
      line1: components['schemas']['Line'];
      line2?: components['schemas']['Line'];
      city: components['schemas']['Line'];
      region?: components['schemas']['Line'];
      postalCode?: components['schemas']['PostalCode'];
      country: components['schemas']['Country'];
    };
    /** @description A geographic position, WGS 84, in degrees. */
    GeoPosition: {
      /** @example 51.5136 */
      latitude: number;
      /** @example -0.1365 */
      longitude: number;
    };
    /**
     * @description Name of a time zone in the IANA database.
     * @example Europe/London
     */
    TimeZone: string;
    /**
     * @description ISO 4217 code.
     * @example GBP
     */
    Currency: string;
    /** @description How orders are handed over at this cafe. */
    FulfilmentTypes: components['schemas']['FulfilmentType'][];
    /** @description A cafe in a list. */
    CafeSummary: {
      id: components['schemas']['Id'];
      name: components['schemas']['Name'];
      address: components['schemas']['Address'];
      position: components['schemas']['GeoPosition'];
      timeZone: components['schemas']['TimeZone'];
      currency: components['schemas']['Currency'];
      fulfilmentTypes: components['schemas']['FulfilmentTypes'];
      status: components['schemas']['CafeStatus'];
      /** @description Straight-line distance from `near`; null if the request has no `near`. */
      distanceMetres: number | null;
    };
    PageInfo: {
      /** @description The `cursor` of the next page; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    CafeList: {
      data: components['schemas']['CafeSummary'][];
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
    /**
     * @description The phone number for customers, in E.164 format.
     * @example +442079460123
     */
    Phone: string;
    /** @description Whether displayed prices include tax. Otherwise tax is added to them. */
    PricesIncludeTax: boolean;
    TaxRate: {
      /**
       * @description The tax category of a product. The rate of `standard` applies to all categories without one.
       * @example standard
       */
      category: string;
      /**
       * @description Hundredths of a per cent; 2000 is 20 %, 887.5 is 8.875 %.
       * @example 2000
       */
      basisPoints: number;
    };
    /** @description One rate per category; `standard` is required. */
    TaxRates: components['schemas']['TaxRate'][];
    /** @enum {string} */
    Weekday: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
    /**
     * @description A local time of day.
     * @example 07:30
     */
    WallClock: string;
    /**
     * @description A local time of day. If it is not after the opening time, it is on the next day. `24:00` is the end of the day.
     * @example 18:00
     */
    ClosingTime: string;
    /** @description A span of each week in which the cafe is open. */
    WeeklyWindow: {
      day: components['schemas']['Weekday'];
      opens: components['schemas']['WallClock'];
      closes: components['schemas']['ClosingTime'];
    };
    /** @description Several per day are possible. Windows that touch are one. A cafe with 24 hours every day never closes. */
    WeeklyWindows: components['schemas']['WeeklyWindow'][];
    /**
     * Format: date
     * @description A local day of the cafe.
     * @example 2026-12-25
     */
    LocalDate: string;
    /** @description A span of one day in which the cafe is open. */
    DayWindow: {
      opens: components['schemas']['WallClock'];
      closes: components['schemas']['ClosingTime'];
    };
    /** @description A day whose windows replace the weekly ones. Without windows the cafe is closed. */
    SpecialDay: {
      date: components['schemas']['LocalDate'];
      note?: components['schemas']['Line'];
      windows: components['schemas']['DayWindow'][];
    };
    /** @description At most one entry per day. A window that opens the evening before continues over midnight into a special day. */
    SpecialDays: components['schemas']['SpecialDay'][];
    OpeningHours: {
      weekly: components['schemas']['WeeklyWindows'];
      specialDays: components['schemas']['SpecialDays'];
    };
    /**
     * @description An ISO 8601 duration in whole minutes.
     * @example PT15M
     */
    Minutes: string;
    /**
     * @description The length of a slot for scheduled orders.
     * @enum {string}
     */
    SlotLength: 'PT5M' | 'PT10M' | 'PT15M' | 'PT20M' | 'PT30M' | 'PT60M';
    /**
     * @description How many orders the kitchen makes in one slot.
     * @example 20
     */
    OrdersPerSlot: number;
    KitchenCapacity: {
      slotLength: components['schemas']['SlotLength'];
      ordersPerSlot: components['schemas']['OrdersPerSlot'];
    };
    /** @description A fee in the currency of the cafe. */
    Fee: {
      /**
       * @description Minor units.
       * @example 299
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /**
     * @description Maximum straight-line distance of a delivery; more than 0 if the cafe delivers.
     * @example 3000
     */
    DeliveryRadius: number;
    /** @description The settings of a cafe. The status has its own operation. */
    CafeSettings: {
      name: components['schemas']['Name'];
      address: components['schemas']['Address'];
      position: components['schemas']['GeoPosition'];
      phone?: components['schemas']['Phone'];
      timeZone: components['schemas']['TimeZone'];
      currency: components['schemas']['Currency'];
      pricesIncludeTax: components['schemas']['PricesIncludeTax'];
      taxRates: components['schemas']['TaxRates'];
      fulfilmentTypes: components['schemas']['FulfilmentTypes'];
      openingHours: components['schemas']['OpeningHours'];
      leadTime: components['schemas']['Minutes'];
      busyLeadTime: components['schemas']['Minutes'];
      lastOrderBefore: components['schemas']['Minutes'];
      kitchenCapacity: components['schemas']['KitchenCapacity'];
      deliveryFee: components['schemas']['Fee'];
      deliveryRadiusMetres: components['schemas']['DeliveryRadius'];
    };
    /**
     * @description The reason, as customers see it.
     * @example The water is off; back in half an hour.
     */
    StatusReason: string | null;
    /**
     * Format: date-time
     * @description RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    /** @description A cafe with its settings and its status. */
    Cafe: {
      id: components['schemas']['Id'];
      name: components['schemas']['Name'];
      address: components['schemas']['Address'];
      position: components['schemas']['GeoPosition'];
      phone?: components['schemas']['Phone'];
      timeZone: components['schemas']['TimeZone'];
      currency: components['schemas']['Currency'];
      pricesIncludeTax: components['schemas']['PricesIncludeTax'];
      taxRates: components['schemas']['TaxRates'];
      fulfilmentTypes: components['schemas']['FulfilmentTypes'];
      openingHours: components['schemas']['OpeningHours'];
      leadTime: components['schemas']['Minutes'];
      busyLeadTime: components['schemas']['Minutes'];
      lastOrderBefore: components['schemas']['Minutes'];
      kitchenCapacity: components['schemas']['KitchenCapacity'];
      deliveryFee: components['schemas']['Fee'];
      deliveryRadiusMetres: components['schemas']['DeliveryRadius'];
      status: components['schemas']['CafeStatus'];
      statusReason: components['schemas']['StatusReason'];
      /** @description Increases by one with each change; the `ETag` contains it. */
      version: number;
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
    };
    /** @description Text of one line, without control characters; null removes it. */
    LinePatch: string | null;
    /** @description The parts of the address to change; null removes one. */
    AddressPatch: {
      line1?: components['schemas']['Line'];
      line2?: components['schemas']['LinePatch'];
      city?: components['schemas']['Line'];
      region?: components['schemas']['LinePatch'];
      postalCode?: string | null;
      country?: components['schemas']['Country'];
    };
    /** @description The coordinates to change. */
    PositionPatch: {
      latitude?: number;
      longitude?: number;
    };
    /** @description The phone number for customers, in E.164 format; null removes it. */
    PhonePatch: string | null;
    OpeningHoursPatch: {
      weekly?: components['schemas']['WeeklyWindows'];
      specialDays?: components['schemas']['SpecialDays'];
    };
    KitchenCapacityPatch: {
      slotLength?: components['schemas']['SlotLength'];
      ordersPerSlot?: components['schemas']['OrdersPerSlot'];
    };
    FeePatch: {
      amount?: number;
      currency?: components['schemas']['Currency'];
    };
    /** @description The settings to change, at least one. Objects are merged, lists are replaced. */
    CafePatch: {
      name?: components['schemas']['Name'];
      address?: components['schemas']['AddressPatch'];
      position?: components['schemas']['PositionPatch'];
      phone?: components['schemas']['PhonePatch'];
      timeZone?: components['schemas']['TimeZone'];
      currency?: components['schemas']['Currency'];
      pricesIncludeTax?: components['schemas']['PricesIncludeTax'];
      taxRates?: components['schemas']['TaxRates'];
      fulfilmentTypes?: components['schemas']['FulfilmentTypes'];
      openingHours?: components['schemas']['OpeningHoursPatch'];
      leadTime?: components['schemas']['Minutes'];
      busyLeadTime?: components['schemas']['Minutes'];
      lastOrderBefore?: components['schemas']['Minutes'];
      kitchenCapacity?: components['schemas']['KitchenCapacityPatch'];
      deliveryFee?: components['schemas']['FeePatch'];
      deliveryRadiusMetres?: components['schemas']['DeliveryRadius'];
    };
    StatusChange: {
      status: components['schemas']['CafeStatus'];
      reason?: components['schemas']['StatusReason'];
    };
    /**
     * Format: date-time
     * @description An instant of this century (RFC 3339, any offset).
     * @example 2026-05-04T08:15:30Z
     */
    Instant: string;
    /**
     * @description Why no orders are taken; null if they are taken. `special-day`: a weekly window would be open, but a special day replaces it. `last-order-passed`: the cafe is open, but the time of the last order has passed.
     * @enum {string|null}
     */
    ClosedReason: 'outside-hours' | 'special-day' | 'last-order-passed' | 'paused' | null;
    /** Format: date-time */
    MaybeTimestamp: string | null;
    Opening: {
      cafeId: components['schemas']['Id'];
      /** @description The instant of the request. */
      at: components['schemas']['Timestamp'];
      timeZone: components['schemas']['TimeZone'];
      /** @description Whether orders are taken: within the opening hours, before the last order, and not paused. */
      open: boolean;
      reason: components['schemas']['ClosedReason'];
      cafeStatus: components['schemas']['CafeStatus'];
      statusReason: components['schemas']['StatusReason'];
      /** @description Start of the opening span that contains the instant, or of the next one. Null if the cafe has been open since before yesterday, and if no span begins within four weeks. */
      opensAt: components['schemas']['MaybeTimestamp'];
      /** @description End of the same span; null if it does not end within four weeks. */
      closesAt: components['schemas']['MaybeTimestamp'];
      /** @description From this instant until `closesAt`, no orders are taken. */
      lastOrderAt: components['schemas']['MaybeTimestamp'];
      /** @description When orders are taken again; null while they are taken, while the cafe is paused, and if it is not known. */
      opensNextAt: components['schemas']['MaybeTimestamp'];
      /** @description The minimum time for an order in the current status. */
      leadTime: components['schemas']['Minutes'];
      /** @description The instant plus the lead time; null while no orders are taken. */
      earliestReadyAt: components['schemas']['MaybeTimestamp'];
      fulfilmentTypes: components['schemas']['FulfilmentTypes'];
    };
    /** @description A span of time for which orders can be placed in advance; the end is exclusive. */
    Slot: {
      startsAt: components['schemas']['Timestamp'];
      endsAt: components['schemas']['Timestamp'];
      capacity: components['schemas']['OrdersPerSlot'];
    };
    SlotDay: {
      cafeId: components['schemas']['Id'];
      date: components['schemas']['LocalDate'];
      timeZone: components['schemas']['TimeZone'];
      /** @description At most 300, on a day of 25 hours with slots of five minutes. */
      slots: components['schemas']['Slot'][];
    };
  };
  responses: {
    /** @description The changed cafe. */
    Cafe: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Cafe'];
      };
    };
    /** @description Settings that are invalid or contradict each other; `errors` points at each. */
    InvalidSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request violates a business rule",
         *       "status": 422,
         *       "detail": "Monday 07:00–12:00 and monday 11:00–18:00 overlap.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/openingHours/weekly/1",
         *           "code": "weekly-windows-overlap",
         *           "detail": "Monday 07:00–12:00 and monday 11:00–18:00 overlap."
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
  };
  parameters: {
    /**
     * @description The id of the cafe.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    CafeId: components['schemas']['Id'];
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
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
     * @example "3"
     */
    IfMatch: string;
  };
  requestBodies: never;
  headers: {
    /** @description `rel="next"` if there is a next page (RFC 8288). */
    Link: string;
    /** @description The methods of this path. */
    Allow: string;
    /** @description Seconds to wait before a retry. */
    RetryAfter: number;
    /** @description The URL of the new resource. */
    Location: string;
    /**
     * @description The version of the resource, as a strong entity tag.
     * @example "3"
     */
    ETag: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCafes: {
    parameters: {
      query?: {
        /**
         * @description Only cafes in this city; case does not matter.
         * @example London
         */
        city?: string;
        /** @description Only cafes with this fulfilment type. */
        fulfilment?: components['schemas']['FulfilmentType'];
        /** @description Only cafes with this status. */
        status?: components['schemas']['CafeStatus'];
        /**
         * @description Latitude and longitude in degrees (WGS 84), separated by a comma.
         * @example 51.5074,-0.1278
         */
        near?: string;
        /**
         * @description Only cafes at most this far from `near` in a straight line.
         * @example 5000
         */
        withinMetres?: number;
        /** @description The order of the list; `-` is descending. Cafes with equal values are ordered by id. */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'distance';
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
      /** @description A page of cafes. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CafeList'];
        };
      };
      400: components['responses']['InvalidRequest'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createCafe: {
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
        'application/json': components['schemas']['CafeSettings'];
      };
    };
    responses: {
      /** @description The new cafe. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cafe'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidSettings'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getCafe: {
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
      /** @description The id of the cafe. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cafe'];
        };
      };
      /** @description The caller has the current version. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceCafe: {
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
        'application/json': components['schemas']['CafeSettings'];
      };
    };
    responses: {
      200: components['responses']['Cafe'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidSettings'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  updateCafe: {
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
         *       "leadTime": "PT15M",
         *       "position": {
         *         "longitude": -0.1315
         *       }
         *     }
         */
        'application/merge-patch+json': components['schemas']['CafePatch'];
      };
    };
    responses: {
      200: components['responses']['Cafe'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidSettings'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  setCafeStatus: {
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
         *       "status": "paused",
         *       "reason": "The water is off; back in half an hour."
         *     }
         */
        'application/json': components['schemas']['StatusChange'];
      };
    };
    responses: {
      200: components['responses']['Cafe'];
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
  getOpening: {
    parameters: {
      query?: {
        /**
         * @description The instant; now by default.
         * @example 2026-05-04T08:15:30Z
         */
        at?: components['schemas']['Instant'];
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
      /** @description Whether the cafe takes orders, why not, and until when. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Opening'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listSlots: {
    parameters: {
      query?: {
        /**
         * @description The local day of the cafe; today by default. At most 60 days ahead.
         * @example 2026-05-04
         */
        date?: components['schemas']['LocalDate'];
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
      /** @description The slots that can still be ordered, in order of time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
           *       "date": "2026-05-04",
           *       "timeZone": "Europe/London",
           *       "slots": [
           *         {
           *           "startsAt": "2026-05-04T17:15:00.000Z",
           *           "endsAt": "2026-05-04T17:30:00.000Z",
           *           "capacity": 20
           *         },
           *         {
           *           "startsAt": "2026-05-04T17:30:00.000Z",
           *           "endsAt": "2026-05-04T17:45:00.000Z",
           *           "capacity": 20
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SlotDay'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
}
