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
     * @description The cafes of the chain, by name unless `sort` says otherwise. Public. `near` adds `distanceMetres` to each cafe; `withinMetres` and `sort=distance` need it (400 without).
     */
    get: operations['listCafes'];
    put?: never;
    /**
     * Open a cafe
     * @description Adds a cafe to the chain, in status `open`. Administrators only (403 for anybody else). Publishes `cafes.cafe-created.v1`. 422 lists every setting that contradicts another: a time zone that does not exist, opening windows that overlap, a delivery fee in another currency.
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
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * Read a cafe
     * @description All that is known of a cafe. Public. 304 without a body where `If-None-Match` names the current version.
     */
    get: operations['getCafe'];
    /**
     * Replace a cafe's settings
     * @description Replaces all of a cafe's settings; its status stays. Managers of the cafe and administrators (403 for anybody else). Publishes `cafes.cafe-updated.v1`. 422 as for a new cafe, and for another currency: prices are kept in it.
     */
    put: operations['replaceCafe'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change some settings
     * @description Changes the settings that are given and leaves the others (RFC 7396: objects are merged, lists are replaced whole, null takes an optional one away). Managers of the cafe and administrators (403 for anybody else). Publishes `cafes.cafe-updated.v1`. 422 where the settings that result contradict each other.
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
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set a cafe's status
     * @description Opens the cafe to orders, marks it busy (orders are taken, with `busyLeadTime` instead of `leadTime`) or pauses it (no orders). Any status may follow any other; a reason that is left out is taken away. Managers of the cafe and administrators (403 for anybody else). Publishes `cafes.cafe-status-changed.v1`.
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
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * Is it open?
     * @description Whether an order can be had at an instant, and from when to when. Public. Right over midnight and over changes of the clock: a wall-clock time means the first instant at which the clock of the cafe reads that time or a later one, so a time that is skipped in spring is the moment of the change, and a time that comes twice in autumn is its first coming.
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
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * List orderable slots
     * @description The slots of one day, in the cafe's own calendar, for which an order can still be placed now: those that start while the cafe is open to orders, and no sooner than the lead time from now. Public. An empty list where there is none.
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
     * @description `open` takes orders, `busy` takes them with a longer lead time, `paused` takes none; in its opening hours, that is.
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
     * @description As it stands over the door.
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
    /** @description A postal address of the same shape as everywhere else; the cafe's position stands beside it. */
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
    /** @description The ways in which orders are handed over here. */
    FulfilmentTypes: components['schemas']['FulfilmentType'][];
    /** @description What a list tells of a cafe. */
    CafeSummary: {
      id: components['schemas']['Id'];
      name: components['schemas']['Name'];
      address: components['schemas']['Address'];
      position: components['schemas']['GeoPosition'];
      timeZone: components['schemas']['TimeZone'];
      currency: components['schemas']['Currency'];
      fulfilmentTypes: components['schemas']['FulfilmentTypes'];
      status: components['schemas']['CafeStatus'];
      /** @description From `near`, as the crow flies; null where the request has no `near`. */
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
     * @description In international form, E.164, for customers to call.
     * @example +442079460123
     */
    Phone: string;
    /** @description Whether displayed prices contain the tax, or it is added at the till. */
    PricesIncludeTax: boolean;
    TaxRate: {
      /**
       * @description A product's tax category; `standard` is for all that have no rate of their own.
       * @example standard
       */
      category: string;
      /**
       * @description Hundredths of a per cent; 2000 is 20 %, 887.5 is 8.875 %.
       * @example 2000
       */
      basisPoints: number;
    };
    /** @description One rate a category; `standard` is always among them. */
    TaxRates: components['schemas']['TaxRate'][];
    /** @enum {string} */
    Weekday: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
    /**
     * @description A time of day as the clock on the cafe's wall shows it.
     * @example 07:30
     */
    WallClock: string;
    /**
     * @description A time of day as the clock on the cafe's wall shows it; of the next day, if it is not after the opening; `24:00` is the end of the day.
     * @example 18:00
     */
    ClosingTime: string;
    /** @description A span of every week in which the cafe is open. */
    WeeklyWindow: {
      day: components['schemas']['Weekday'];
      opens: components['schemas']['WallClock'];
      closes: components['schemas']['ClosingTime'];
    };
    /** @description Several a day if need be. Windows that touch are one; those of 24 hours a day never close. */
    WeeklyWindows: components['schemas']['WeeklyWindow'][];
    /**
     * Format: date
     * @description A day in the cafe's own calendar.
     * @example 2026-12-25
     */
    LocalDate: string;
    /** @description A span of one day in which the cafe is open. */
    DayWindow: {
      opens: components['schemas']['WallClock'];
      closes: components['schemas']['ClosingTime'];
    };
    /** @description A day whose windows stand in for the weekly ones; none at all is closed. */
    SpecialDay: {
      date: components['schemas']['LocalDate'];
      note?: components['schemas']['Line'];
      windows: components['schemas']['DayWindow'][];
    };
    /** @description One entry a day at most. What was opened the evening before still runs over midnight into a special day. */
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
     * @description How long a slot for scheduled orders is.
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
    /** @description A fee in the cafe's own currency, never negative. */
    Fee: {
      /**
       * @description Minor units.
       * @example 299
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /**
     * @description How far couriers go, as the crow flies; more than nothing where delivery is offered.
     * @example 3000
     */
    DeliveryRadius: number;
    /** @description All that is set for a cafe. Its status is set by itself. */
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
     * @description Why, for customers to read.
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
      /** @description Counts the changes; the `ETag` is made from it. */
      version: number;
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
    };
    /** @description Text of one line, without control characters; null takes it away. */
    LinePatch: string | null;
    /** @description The parts of the address to change; null takes one away. */
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
    /** @description In international form, E.164; null takes it away. */
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
    /** @description The settings to change; objects are merged, lists replaced whole. At least one. */
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
     * @description Why no order can be had at that instant; null where one can. `special-day`: a window of the week would be open, but the day has hours of its own. `last-order-passed`: the doors are open, the kitchen takes no more.
     * @enum {string|null}
     */
    ClosedReason: 'outside-hours' | 'special-day' | 'last-order-passed' | 'paused' | null;
    /** Format: date-time */
    MaybeTimestamp: string | null;
    Opening: {
      cafeId: components['schemas']['Id'];
      /** @description The instant that was asked about. */
      at: components['schemas']['Timestamp'];
      timeZone: components['schemas']['TimeZone'];
      /** @description Whether an order can be had at that instant: in the opening hours, before the last order, and not paused. */
      open: boolean;
      reason: components['schemas']['ClosedReason'];
      cafeStatus: components['schemas']['CafeStatus'];
      statusReason: components['schemas']['StatusReason'];
      /** @description Start of the span of opening hours that the instant is in or, if in none, of the next one; null where it has been open since before yesterday, and where there is none within four weeks. */
      opensAt: components['schemas']['MaybeTimestamp'];
      /** @description End of the same span; null where it has none within four weeks. */
      closesAt: components['schemas']['MaybeTimestamp'];
      /** @description From here on to `closesAt`, orders are taken no more. */
      lastOrderAt: components['schemas']['MaybeTimestamp'];
      /** @description When an order can be had again; null where one can be had now, where the cafe is paused, and where it is not known. */
      opensNextAt: components['schemas']['MaybeTimestamp'];
      /** @description How long an order takes at the least, in the status the cafe is in. */
      leadTime: components['schemas']['Minutes'];
      /** @description The instant plus the lead time; null where no order can be had. */
      earliestReadyAt: components['schemas']['MaybeTimestamp'];
      fulfilmentTypes: components['schemas']['FulfilmentTypes'];
    };
    /** @description A span of time, its end not in it, for which orders can be placed ahead. */
    Slot: {
      startsAt: components['schemas']['Timestamp'];
      endsAt: components['schemas']['Timestamp'];
      capacity: components['schemas']['OrdersPerSlot'];
    };
    SlotDay: {
      cafeId: components['schemas']['Id'];
      date: components['schemas']['LocalDate'];
      timeZone: components['schemas']['TimeZone'];
      /** @description A day of 25 hours in slots of five minutes has 300. */
      slots: components['schemas']['Slot'][];
    };
  };
  responses: {
    /** @description The cafe as it is now. */
    Cafe: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Cafe'];
      };
    };
    /** @description Settings that contradict each other, or a change that is not possible; `errors` points at each. */
    SettingsContradict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request breaks a rule of the business",
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
    /** @description The request does not match its documented shape, or its body cannot be parsed. `errors` has an entry for each invalid field. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-request",
         *       "title": "The request is not of the documented shape",
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
         *       "title": "The path does not know this method",
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
    /** @description The service, or one that it depends on, is not available. Retry after the time in `Retry-After`. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/dependency-unavailable",
         *       "title": "A service that this depends on does not answer",
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
         *       "title": "A valid access token is needed",
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
         *       "title": "The body is not of a supported media type",
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
         *       "title": "There is nothing here that you may see",
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
         *       "title": "An If-Match header is needed",
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
     * @description The cafe.
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
         * @description Only cafes of this city, upper or lower case alike.
         * @example London
         */
        city?: string;
        /** @description Only cafes that hand over in this way. */
        fulfilment?: components['schemas']['FulfilmentType'];
        /** @description Only cafes in this status. */
        status?: components['schemas']['CafeStatus'];
        /**
         * @description Latitude and longitude in degrees (WGS 84), separated by a comma.
         * @example 51.5074,-0.1278
         */
        near?: string;
        /**
         * @description Only cafes at most this far from `near`, as the crow flies.
         * @example 5000
         */
        withinMetres?: number;
        /** @description The order of the list; `-` is descending. Cafes that are equal in it follow one another by id. */
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
      /** @description The cafe as it was made. */
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
      422: components['responses']['SettingsContradict'];
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
         * @description The cafe.
         * @example 0190c0de-0000-7000-8000-00000000ca01
         */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cafe. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cafe'];
        };
      };
      /** @description The version at hand is still the current one. */
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
         * @description The cafe.
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
      422: components['responses']['SettingsContradict'];
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
      422: components['responses']['SettingsContradict'];
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
         * @description The instant asked about; now, if it is left out.
         * @example 2026-05-04T08:15:30Z
         */
        at?: components['schemas']['Instant'];
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
      /** @description Open or not, why, and until when. */
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
         * @description The day in the cafe's own calendar; its today, if it is left out. At most 60 days ahead.
         * @example 2026-05-04
         */
        date?: components['schemas']['LocalDate'];
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
