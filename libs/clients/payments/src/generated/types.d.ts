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
     * @description Payments that the caller may see, newest first unless `sort` says otherwise. Customers see their own; managers see
     *     those of the cafes they work at; administrators and our own services see all.
     *
     *     Permission: `payments:read`.
     */
    get: operations['listPayments'];
    put?: never;
    /**
     * Authorise a payment
     * @description Holds an amount on a card. The answer is 201 whether the card was `authorised` or `declined`: in both cases a
     *     payment was made and its `status` says which; a declined one says why in `declineReason`, and nothing is held.
     *
     *     The payment is kept before the provider is asked. Where no answer comes from the provider the answer here is 503:
     *     the payment stays `pending` and goes on being settled in the background; repeat the request with the same
     *     `Idempotency-Key` until it is answered. However often and in parallel it is repeated, the card is charged at most once.
     *
     *     An `attemptId` belongs to one payment for ever: used again under another `Idempotency-Key` it is refused with 409
     *     (`payment-attempt-used`, with the `paymentId`).
     *
     *     Permission: `payments:write`, at the cafe that takes the payment. Publishes `payments.payment-authorised.v1` or
     *     `payments.payment-declined.v1`.
     *
     *     422: the tip is more than the amount or in another currency (`tip-within-amount`, `tip-currency`), the token looks
     *     like a card number (`no-card-number`), or the idempotency key was used with another request.
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
     * @description Compares, charge by charge, what the provider's books say with what our ledger says, and lists what differs:
     *     charges that one side does not know, and amounts held, captured or refunded that are not equal. Payments that are
     *     being settled right now are counted in `unsettled` and not compared. Nothing is changed.
     *
     *     Permission: `operations:read`, which administrators have.
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
         * @description The payment.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    /**
     * Get one payment
     * @description One payment with its refunds. 404 where there is none, and where the caller may not see it: customers see their
     *     own, managers those of the cafes they work at.
     *
     *     Permission: `payments:read`.
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
         * @description The payment.
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
     * @description Takes the whole of the amount that was held. Captured once: a payment that is captured already is answered as it is,
     *     whatever the key.
     *
     *     Permission: `payments:write`, at the cafe of the payment. Publishes `payments.payment-captured.v1`.
     *
     *     409: the payment is neither authorised nor captured (`state-conflict`, with `allowedActions`), or the provider
     *     refused (`provider-refused`), and nothing has changed.
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
         * @description The payment.
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
     * @description Gives back the amount that was held, before any of it was captured. Voided once: a payment that is voided already is
     *     answered as it is, whatever the key.
     *
     *     Permission: `payments:write`, at the cafe of the payment. Publishes `payments.payment-voided.v1`.
     *
     *     409: the payment is neither authorised nor voided (`state-conflict`, with `allowedActions`; a captured one is
     *     refunded instead), or the provider refused (`provider-refused`), and nothing has changed.
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
         * @description The payment.
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
     * @description Gives back what was captured, or a part of it; without `amount`, all that is left. The refunds of a payment never
     *     add up to more than was captured, however many are asked for at the same time. The payment is `refunded` once
     *     nothing is left, and stays `captured` until then.
     *
     *     Permission: `payments:refund`, at the cafe of the payment (404 at any other). Publishes
     *     `payments.payment-refunded.v1`.
     *
     *     409: the payment is not captured, or wholly refunded (`state-conflict`, with `allowedActions`), or the provider
     *     refused (`provider-refused`), and nothing has changed. 422: more than is left (`refund-within-captured`), another
     *     currency (`refund-currency`), the fifty-first refund (`few-refunds`), or the idempotency key was used with another
     *     request.
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
     * @description `pending` while the provider has not answered, `authorised` while the amount is held, `declined` where it is not, `captured` once it is taken (and while a part of it is refunded), `voided` where the hold was given back, `refunded` where all of it was.
     * @enum {string}
     */
    PaymentStatus: 'pending' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';
    /** @description An amount to hold or give back, in the minor unit of its currency (pence, cents, yen); at least one. */
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
    /** @description A card, as the provider's token for it. Never a card number. */
    CardToken: {
      /** @enum {string} */
      kind: 'card';
      /**
       * @description The provider's token; used once, and forgotten when the provider has answered.
       * @example tok_approve
       */
      token: string;
    };
    AuthorisePaymentRequest: {
      orderId: components['schemas']['Id'];
      /** @description Which attempt to pay the order this is, where there may be several. One attempt has one payment. */
      attemptId?: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      customerId: components['schemas']['Id'];
      /** @description What is charged altogether, the tip included. */
      amount: components['schemas']['ChargeAmount'];
      tip?: components['schemas']['Tip'];
      means: components['schemas']['CardToken'];
    };
    RefundPaymentRequest: {
      /** @description How much to give back; without it, all that is left. */
      amount?: components['schemas']['ChargeAmount'];
      reason: components['schemas']['Line'];
    };
    /** @description One refund of a payment. */
    Refund: {
      id: components['schemas']['Id'];
      amount: components['schemas']['Money'];
      reason: components['schemas']['Line'];
      /**
       * @description `pending` until the provider has answered; `refused` where it would not.
       * @enum {string}
       */
      status: 'pending' | 'succeeded' | 'refused';
      createdAt: components['schemas']['Timestamp'];
    };
    /** @description What was paid for an order. Times are absent until what they tell of has happened. */
    Payment: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      attemptId?: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      customerId: components['schemas']['Id'];
      status: components['schemas']['PaymentStatus'];
      declineReason?: components['schemas']['DeclineReason'];
      /** @description What was charged altogether, the tip included. */
      amount: components['schemas']['Money'];
      /** @description The part of the amount that is a tip. */
      tip: components['schemas']['Money'];
      /** @description The sum of the refunds that succeeded. */
      refunded: components['schemas']['Money'];
      /** @description What it was paid with. The token is not kept. */
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
     * @description Why the card was declined, in the provider's words; `card-declined` where it gives no reason.
     * @example insufficient-funds
     */
    DeclineReason: string;
    PaymentPage: {
      data: components['schemas']['Payment'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description What is held, captured and refunded of one charge, in minor units. */
    Position: {
      held: components['schemas']['MinorUnits'];
      captured: components['schemas']['MinorUnits'];
      refunded: components['schemas']['MinorUnits'];
    };
    MinorUnits: number;
    /** @description One charge on which the two sides disagree. */
    Difference: {
      /**
       * @description `unknown-to-us`: the provider has charged what we know nothing of. `unknown-to-provider`: we have booked what the provider knows nothing of. The others: both know it, and this amount is not equal.
       * @enum {string}
       */
      kind: 'unknown-to-us' | 'unknown-to-provider' | 'held-differs' | 'captured-differs' | 'refunded-differs';
      paymentId?: components['schemas']['Id'];
      /** @description The provider's own name of the charge. */
      chargeId?: string;
      currency: components['schemas']['Currency'];
      ledger: components['schemas']['Position'];
      provider: components['schemas']['Position'];
    };
    Reconciliation: {
      since: components['schemas']['Timestamp'];
      /** @description When it was compared. */
      at: components['schemas']['Timestamp'];
      /** @description How many charges were compared. */
      compared: components['schemas']['Count'];
      /** @description How many are being settled right now. */
      unsettled: components['schemas']['Count'];
      /** @description How many charges differ, also beyond the `limit`. */
      differing: components['schemas']['Count'];
      /** @description The first of those that differ, oldest first. */
      differences: components['schemas']['Difference'][];
    };
    Count: number;
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
    /**
     * @description ISO 4217 code.
     * @example GBP
     */
    Currency: string;
    /** @description An amount in the minor unit of its currency (pence, cents, yen). */
    Money: {
      /** @example 350 */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description Text of one line, without control characters. */
    Line: string;
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
  };
  responses: {
    /** @description The payment as it is now. */
    OnePayment: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Payment'];
      };
    };
    /** @description The payment's state does not allow it, the provider refused, or the first request under the idempotency key is still being worked on. */
    PaymentConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The payment provider, or our database, does not answer. What was begun goes on being settled in the background; repeat the request with the same `Idempotency-Key`. */
    ProviderSilent: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/provider-silent",
         *       "title": "The payment provider has not answered yet",
         *       "status": 503,
         *       "detail": "Repeat the request with the same Idempotency-Key.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "paymentId": "0190c0de-2a10-7c31-8f00-0000000a0001"
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
  };
  parameters: {
    /**
     * @description The payment.
     * @example 0190c0de-2a10-7c31-8f00-0000000a0001
     */
    PaymentId: components['schemas']['Id'];
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
  listPayments: {
    parameters: {
      query?: {
        /** @description Only payments for this order. */
        orderId?: components['schemas']['Id'];
        /** @description Only payments taken by this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only payments in this state. */
        status?: components['schemas']['PaymentStatus'];
        /** @description Only payments made at this instant or later. */
        since?: components['schemas']['Timestamp'];
        /** @description By the time of making; `-` is newest first. */
        sort?: 'createdAt' | '-createdAt';
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
      /** @description The provider has answered; `status` says what. */
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
      /** @description The `attemptId` belongs to another payment, or the first request under the idempotency key is still being worked on. */
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
      503: components['responses']['ProviderSilent'];
    };
  };
  reconcilePayments: {
    parameters: {
      query?: {
        /** @description Only payments and charges made at this instant or later; by default those of the last 24 hours. */
        since?: components['schemas']['Timestamp'];
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was compared, and what differs. */
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
      503: components['responses']['Unavailable'];
    };
  };
  getPayment: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The payment.
         * @example 0190c0de-2a10-7c31-8f00-0000000a0001
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OnePayment'];
      /** @description The payment is still what the `ETag` at hand says. */
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The payment.
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
      503: components['responses']['ProviderSilent'];
    };
  };
  voidPayment: {
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
         * @description The payment.
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
      503: components['responses']['ProviderSilent'];
    };
  };
  refundPayment: {
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
         * @description The payment.
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
      503: components['responses']['ProviderSilent'];
    };
  };
}
