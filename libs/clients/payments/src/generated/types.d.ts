// Generated from openapi/payments/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payments
     * @description Lists the payments that the caller may read, newest first by default. Customers read their own, managers those of
     *     their cafes, administrators and services all.
     *
     *     Permission: `payments:read`.
     */
    get: operations['listPayments'];
    put?: never;
    /**
     * Authorise a payment
     * @description Holds an amount on a card. Returns 201 whether the card was `authorised` or `declined`: `status` says which, and
     *     `declineReason` says why. A declined card holds no money.
     *
     *     Returns 503 when the provider does not respond. The payment stays `pending` and is settled in the background.
     *     Repeat the request with the same `Idempotency-Key` until you get another status. The card is charged at most once, even if the request is repeated many times.
     *
     *     An `attemptId` belongs to one payment. Used again with another `Idempotency-Key`, it gets 409
     *     (`payment-attempt-used`, with the `paymentId`).
     *
     *     Permission: `payments:write`, for services, administrators and managers of the cafe. Publishes
     *     `payments.payment-authorised.v1` or `payments.payment-declined.v1`.
     *
     *     403: the caller may not take payments for the cafe. 409: the attempt has a payment already, or the first request
     *     with the idempotency key is in progress. 422: the tip exceeds the amount or has another currency
     *     (`tip-within-amount`, `tip-currency`), the token looks like a card number (`no-card-number`), or the idempotency
     *     key was used with another request.
     */
    post: operations['authorisePayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/reconciliation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reconcile with the provider
     * @description Compares the provider's records with the ledger, charge by charge, and lists the differences: charges that only
     *     one side knows, and amounts held, captured or refunded that are not equal. Payments with a pending call are
     *     counted in `unsettled` and not compared. Changes nothing.
     *
     *     Permission: `operations:read`, for administrators. 503: the provider does not respond (`provider-timeout`).
     */
    get: operations['reconcilePayments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    /**
     * Get a payment
     * @description Returns one payment with its refunds. Customers read their own, managers those of their cafes, administrators and
     *     services all.
     *
     *     Permission: `payments:read`. 404: the payment does not exist, or the caller may not read it.
     */
    get: operations['getPayment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}/capture': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Capture a payment
     * @description Captures the whole held amount. Idempotent: a captured payment is returned as it is, with any key.
     *
     *     Permission: `payments:write`, for services, administrators and managers of the cafe. Publishes
     *     `payments.payment-captured.v1`.
     *
     *     403: the caller may only read the payment. 404: unknown, or not readable. 409: the payment is neither authorised
     *     nor captured (`state-conflict`, with `allowedActions`), or the provider refused and nothing changed
     *     (`provider-refused`).
     */
    post: operations['capturePayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Void a payment
     * @description Releases the held amount before it is captured. Idempotent: a voided payment is returned as it is, with any
     *     key. A captured payment is refunded instead.
     *
     *     Permission: `payments:write`, for services, administrators and managers of the cafe. Publishes
     *     `payments.payment-voided.v1`.
     *
     *     403: the caller may only read the payment. 404: unknown, or not readable. 409: the payment is neither authorised
     *     nor voided (`state-conflict`, with `allowedActions`), or the provider refused and nothing changed
     *     (`provider-refused`).
     */
    post: operations['voidPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}/refund': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a payment
     * @description Refunds the captured amount or a part of it; without `amount`, all that is left. All refunds together never exceed
     *     the captured amount, also when requests run in parallel. The payment becomes `refunded` when nothing is left, and
     *     stays `captured` until then.
     *
     *     Permission: `payments:refund`, for services, administrators and managers of the cafe. Publishes
     *     `payments.payment-refunded.v1`.
     *
     *     403: the caller may only read the payment. 404: unknown, or not readable. 409: the payment is not captured, or is
     *     refunded (`state-conflict`, with `allowedActions`), or the provider refused and nothing changed
     *     (`provider-refused`). 422: more than is left (`refund-within-captured`), another currency (`refund-currency`),
     *     more than 50 refunds (`few-refunds`), or the idempotency key was used with another request.
     */
    post: operations['refundPayment'];
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
     * @description `pending`: the provider has not responded yet. `authorised`: the amount is held. `declined`: the card was declined. `captured`: the amount was taken; a part of it may be refunded. `voided`: the hold was released. `refunded`: the whole amount was refunded.
     * @enum {string}
     */
    PaymentStatus: 'pending' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';
    /** @description An amount to hold or refund, in the minor unit of its currency (pence, cents, yen); at least 1. */
    ChargeAmount: {
      /** @example 1245 */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description The part of the amount that is a tip, in the minor unit of its currency. */
    Tip: {
      /** @example 100 */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description A card, named by the provider's token. Never a card number. */
    CardToken: {
      /** @enum {string} */
      kind: 'card';
      /**
       * @description The provider's token for the card. It is deleted after the provider has responded.
       * @example tok_approve
       */
      token: string;
    };
    AuthorisePaymentRequest: {
      orderId: components['schemas']['Id'];
      /** @description The attempt to pay the order, because an order may have several. One attempt has one payment. */
      attemptId?: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      customerId: components['schemas']['Id'];
      /** @description The whole amount, including the tip. */
      amount: components['schemas']['ChargeAmount'];
      tip?: components['schemas']['Tip'];
      means: components['schemas']['CardToken'];
    };
    RefundPaymentRequest: {
      /** @description The amount to refund. By default, all that is left. */
      amount?: components['schemas']['ChargeAmount'];
      reason: components['schemas']['Line'];
    };
    /** @description One refund of a payment. */
    Refund: {
      id: components['schemas']['Id'];
      amount: components['schemas']['Money'];
      reason: components['schemas']['Line'];
      /**
       * @description `pending` until the provider responds; `refused` if it refused.
       * @enum {string}
       */
      status: 'pending' | 'succeeded' | 'refused';
      createdAt: components['schemas']['Timestamp'];
    };
    /** @description The payment of an order. A time is absent until the event has happened. */
    Payment: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      attemptId?: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      customerId: components['schemas']['Id'];
      status: components['schemas']['PaymentStatus'];
      declineReason?: components['schemas']['DeclineReason'];
      /** @description The whole amount, including the tip. */
      amount: components['schemas']['Money'];
      /** @description The part of the amount that is a tip. */
      tip: components['schemas']['Money'];
      /** @description The sum of the refunds that succeeded. */
      refunded: components['schemas']['Money'];
      /** @description The means of payment. The token is not stored. */
      means: {
        /** @enum {string} */
        kind: 'card';
      };
      /** @description Oldest first. */
      refunds: components['schemas']['Refund'][];
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
      authorisedAt?: components['schemas']['Timestamp'];
      capturedAt?: components['schemas']['Timestamp'];
      voidedAt?: components['schemas']['Timestamp'];
    };
    /**
     * @description The provider's reason for the decline; `card-declined` if it gives none.
     * @example insufficient-funds
     */
    DeclineReason: string;
    PaymentPage: {
      data: components['schemas']['Payment'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description How much of one charge is held, captured and refunded, in minor units. */
    PaymentBalance: {
      held: components['schemas']['MinorUnits'];
      captured: components['schemas']['MinorUnits'];
      refunded: components['schemas']['MinorUnits'];
    };
    MinorUnits: number;
    /** @description One charge on which the ledger and the provider disagree. */
    Difference: {
      /**
       * @description `unknown-to-us`: only the provider has the charge. `unknown-to-provider`: only the ledger has it. The others: both have it, and this amount is not equal.
       * @enum {string}
       */
      kind: 'unknown-to-us' | 'unknown-to-provider' | 'held-differs' | 'captured-differs' | 'refunded-differs';
      paymentId?: components['schemas']['Id'];
      /** @description The provider's id of the charge. */
      chargeId?: string;
      currency: components['schemas']['Currency'];
      ledger: components['schemas']['PaymentBalance'];
      provider: components['schemas']['PaymentBalance'];
    };
    Reconciliation: {
      since: components['schemas']['Timestamp'];
      /** @description The time of the comparison. */
      at: components['schemas']['Timestamp'];
      /** @description The number of charges compared. */
      compared: components['schemas']['Count'];
      /** @description The number of payments that are still being settled. */
      unsettled: components['schemas']['Count'];
      /** @description The number of charges that differ, also beyond `limit`. */
      differing: components['schemas']['Count'];
      /** @description The differences up to `limit`, oldest first. */
      differences: components['schemas']['Difference'][];
    };
    Count: number;
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
    /**
     * @description ISO 4217 code.
     * @example GBP
     */
    Currency: string;
    /** @description An amount in the minor unit of its currency, such as cents. */
    Money: {
      /** @example 350 */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description One line of text, without control characters. */
    Line: string;
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
  };
  responses: {
    /** @description The payment. */
    OnePayment: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Payment'];
      };
    };
    /** @description The payment's state does not allow the action, the provider refused, or the first request with the idempotency key is still in progress. */
    PaymentConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The payment provider or the database does not respond. A payment that was begun is settled in the background. Repeat the request with the same `Idempotency-Key`. */
    ProviderTimeout: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/provider-timeout",
         *       "title": "The payment provider did not respond",
         *       "status": 503,
         *       "detail": "Repeat the request with the same Idempotency-Key.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "paymentId": "0190c0de-2a10-7c31-8f00-0000000a0001"
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
  };
  parameters: {
    /**
     * @description The payment's id.
     * @example 0190c0de-2a10-7c31-8f00-0000000a0001
     */
    PaymentId: components['schemas']['Id'];
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
  listPayments: {
    parameters: {
      query?: {
        /** @description Only payments for this order. */
        orderId?: components['schemas']['Id'];
        /** @description Only payments for this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only payments in this state. */
        status?: components['schemas']['PaymentStatus'];
        /** @description Only payments created at this time or later. */
        since?: components['schemas']['Timestamp'];
        /** @description By creation time; `-` means newest first. */
        sort?: 'createdAt' | '-createdAt';
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
      /** @description A page of payments. */
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
           *           "id": "0190c0de-2a10-7c31-8f00-0000000a0001",
           *           "orderId": "0190c0de-29f0-7b52-9a00-0000000b0001",
           *           "attemptId": "0190c0de-2a0f-7d13-8b00-0000000c0001",
           *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
           *           "customerId": "0190c0de-0000-7000-8000-00000000ee01",
           *           "status": "authorised",
           *           "amount": {
           *             "amount": 1245,
           *             "currency": "GBP"
           *           },
           *           "tip": {
           *             "amount": 100,
           *             "currency": "GBP"
           *           },
           *           "refunded": {
           *             "amount": 0,
           *             "currency": "GBP"
           *           },
           *           "means": {
           *             "kind": "card"
           *           },
           *           "refunds": [],
           *           "createdAt": "2026-05-04T08:15:30.000Z",
           *           "updatedAt": "2026-05-04T08:15:30.412Z",
           *           "authorisedAt": "2026-05-04T08:15:30.412Z"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['PaymentPage'];
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
  authorisePayment: {
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
         *       "attemptId": "0190c0de-2a0f-7d13-8b00-0000000c0001",
         *       "cafeId": "0190c0de-0000-7000-8000-00000000ca01",
         *       "customerId": "0190c0de-0000-7000-8000-00000000ee01",
         *       "amount": {
         *         "amount": 1245,
         *         "currency": "GBP"
         *       },
         *       "tip": {
         *         "amount": 100,
         *         "currency": "GBP"
         *       },
         *       "means": {
         *         "kind": "card",
         *         "token": "tok_approve"
         *       }
         *     }
         */
        'application/json': components['schemas']['AuthorisePaymentRequest'];
      };
    };
    responses: {
      /** @description The provider has responded; `status` contains the result. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      /** @description The `attemptId` belongs to another payment, or the first request with the idempotency key is still in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "/problems/payment-attempt-used",
           *       "title": "The attempt belongs to another payment",
           *       "status": 409,
           *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
           *       "paymentId": "0190c0de-2a10-7c31-8f00-0000000a0001"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ProviderTimeout'];
    };
  };
  reconcilePayments: {
    parameters: {
      query?: {
        /** @description Only payments and charges created at this time or later; by default the last 24 hours. */
        since?: components['schemas']['Timestamp'];
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of compared charges, and the differences. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "since": "2026-05-03T09:00:00.000Z",
           *       "at": "2026-05-04T09:00:00.000Z",
           *       "compared": 412,
           *       "unsettled": 1,
           *       "differing": 1,
           *       "differences": [
           *         {
           *           "kind": "captured-differs",
           *           "paymentId": "0190c0de-2a10-7c31-8f00-0000000a0001",
           *           "chargeId": "ch_0190c0de2a107c318f00",
           *           "currency": "GBP",
           *           "ledger": {
           *             "held": 0,
           *             "captured": 1245,
           *             "refunded": 0
           *           },
           *           "provider": {
           *             "held": 1245,
           *             "captured": 0,
           *             "refunded": 0
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Reconciliation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ProviderTimeout'];
    };
  };
  getPayment: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OnePayment'];
      /** @description The payment still has the version in `If-None-Match`. */
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
  capturePayment: {
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
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OnePayment'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['PaymentConflict'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ProviderTimeout'];
    };
  };
  voidPayment: {
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
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OnePayment'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['PaymentConflict'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ProviderTimeout'];
    };
  };
  refundPayment: {
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
         * @description The payment's id.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "amount": {
         *         "amount": 350,
         *         "currency": "GBP"
         *       },
         *       "reason": "The cake was missing."
         *     }
         */
        'application/json': components['schemas']['RefundPaymentRequest'];
      };
    };
    responses: {
      200: components['responses']['OnePayment'];
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['PaymentConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ProviderTimeout'];
    };
  };
}
