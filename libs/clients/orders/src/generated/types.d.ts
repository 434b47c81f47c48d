// Generated from openapi/orders/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Price a basket
     * @description Prices a basket with the cafe's current prices, options, tax, tip and delivery fee: the prices that an order placed now would freeze. Stores nothing, so no Idempotency-Key is needed. Does not check whether the cafe is open.
     *
     *     Permission: `orders:write`. 422 with a pointer to every violation.
     */
    post: operations['quoteBasket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List orders
     * @description Lists the orders that the caller may see, newest first by default. Customers see their own; staff their own and those of their cafes; administrators and services all. A filter for other orders gives an empty list.
     *
     *     Permission: `orders:read`.
     */
    get: operations['listOrders'];
    put?: never;
    /**
     * Place an order
     * @description Places an order in state `created`, with the names and prices of the cafe's current menu. It holds no stock and no money yet. It expires if it is not paid within 15 minutes. Publishes `orders.order-created.v1`.
     *
     *     Permission: `orders:write`. The order belongs to the caller, who must be a person: 403 for services. 409 `cafe-closed` for an order as soon as possible at a closed cafe. 422 with a pointer to every violation, and for an idempotency key that was used with another request.
     */
    post: operations['createOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    /**
     * Read an order
     * @description Reads an order, with its `ETag`. 304 without a body when `If-None-Match` names the current version, so polling is cheap.
     *
     *     Permission: `orders:read`. Customers see their own orders, staff those of their cafes; 404 for others.
     */
    get: operations['getOrder'];
    /**
     * Replace an unpaid order
     * @description Replaces an unpaid order as a whole and prices it again; fields that are absent are removed. The time to pay starts again. Publishes `orders.order-replaced.v1`.
     *
     *     Permission: `orders:write`. Customers may replace their own orders; counter staff those of their cafe, and only for a cafe where they work. 404 for an order that the caller may not see. 409 if the order is paid, being paid or cancelled, or if the cafe is closed. 422 with a pointer to every violation.
     */
    put: operations['replaceOrder'];
    post?: never;
    /**
     * Delete an unpaid order
     * @description Deletes an order that was never paid, and its history. Publishes `orders.order-deleted.v1`.
     *
     *     Permission: `orders:write`. Customers may delete their own orders, counter staff those of their cafe. 404 for an order that the caller may not see. 409 if the order was ever paid (cancel it instead) or is being paid.
     */
    delete: operations['deleteOrder'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{orderId}/pay': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an order
     * @description Reserves the stock, then authorises the order's total on the card. The order is then `paid` and is sent to the kitchen. The money is captured at the hand-over. When a step is refused, the earlier steps are compensated; the order stays `created` and can be paid again under a new key. Publishes `orders.order-paid.v1`.
     *
     *     An order has one payment at a time: 409 `payment-in-flight` with `Retry-After` for a second one. 503 when the result is not known, because an upstream does not respond: the payment continues, and the same request under the same key returns its result. A declined card is 402, and this response is stored under the key.
     *
     *     Permission: `orders:write`. Customers may pay their own orders, counter staff those of their cafe. 404 for an order that the caller may not see. 409 if the order is cancelled, expired, already paid or out of stock, or its cafe is closed.
     */
    post: operations['payOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{orderId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an order
     * @description Cancels an order that the kitchen has not started. The order is cancelled at once. Its saga then cancels the schedule, voids or refunds the money and releases the stock, also of a payment in flight. Publishes `orders.order-cancelled.v1`.
     *
     *     Permission: `orders:write`. Customers may cancel their own orders, counter staff those of their cafe. 404 for an order that the caller may not see. 409 with the allowed actions after the kitchen has started the order, or if it is handed over or cancelled.
     */
    post: operations['cancelOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{orderId}/collect': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand over at the counter
     * @description Hands a ready order over at the counter; its saga then captures the money. A ready delivery order can be collected too, when its customer comes to the cafe. Publishes `orders.order-collected.v1`.
     *
     *     Permission: `orders:write`, as barista or manager of the order's cafe: 403 for its customer, 404 for an order that the caller may not see. 409 with the allowed actions when it is not ready.
     */
    post: operations['collectOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{orderId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    /**
     * List an order's history
     * @description Lists the transitions of an order, oldest first: action, time and actor.
     *
     *     Permission: `orders:read`. 404 for an order that the caller may not see.
     */
    get: operations['listOrderHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sagas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sagas
     * @description Lists sagas, oldest first; by default only stuck ones, with their last error. A saga is never abandoned: it is retried at `dueAt`, after growing pauses.
     *
     *     Permission: `operations:read`, which administrators have.
     */
    get: operations['listSagas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sagas/{orderId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry an order's sagas
     * @description Makes the open sagas of an order due now instead of after their pause. Safe to repeat: every step has one idempotency key.
     *
     *     Permission: `operations:write`, which administrators have. 404 when the order has no open saga.
     */
    post: operations['retrySaga'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders-dead-letters': {
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
    get: operations['listOrdersDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders-dead-letters/{eventId}': {
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
    get: operations['getOrdersDeadLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders-dead-letters/{eventId}/replay': {
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
    post: operations['replayOrdersDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders-dead-letters/{eventId}/discard': {
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
    post: operations['discardOrdersDeadLetter'];
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
     * Format: uuid
     * @description A UUID version 7, set by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * @description `pickup` at the counter, `dine-in` at a table, `delivery` to an address.
     * @enum {string}
     */
    Fulfilment: 'pickup' | 'dine-in' | 'delivery';
    /**
     * @description A size of the product, by its code on the menu.
     * @example regular
     */
    SizeCode: string;
    /** @example 2 */
    Quantity: number;
    /** @description One line of text, without control characters. */
    Line: string;
    BasketItem: {
      productId: components['schemas']['Id'];
      size: components['schemas']['SizeCode'];
      /** @description Ids of options of the product's modifier groups, each at most once. Absent or empty for none. */
      options?: components['schemas']['Id'][];
      quantity: components['schemas']['Quantity'];
      note?: components['schemas']['Line'];
    };
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
    /**
     * @description ISO 4217 code.
     * @example GBP
     */
    Currency: string;
    /** @description A tip for the staff, in the cafe's currency. Not taxed. */
    Tip: {
      /**
       * @description In the currency's minor unit.
       * @example 100
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description A basket to be priced. */
    QuoteRequest: {
      cafeId: components['schemas']['Id'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['BasketItem'][];
      address?: components['schemas']['Address'];
      tip?: components['schemas']['Tip'];
    };
    /** @description An amount in the minor unit of its currency, such as cents. */
    Money: {
      /** @example 350 */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    PricedOption: {
      optionId: components['schemas']['Id'];
      name: components['schemas']['Line'];
      price: components['schemas']['Money'];
    };
    /** @description An item with the menu's names and prices at the time of pricing. */
    PricedItem: {
      productId: components['schemas']['Id'];
      name: components['schemas']['Line'];
      size: components['schemas']['SizeCode'];
      options: components['schemas']['PricedOption'][];
      quantity: components['schemas']['Quantity'];
      note: string | null;
      /** @description The price of one, including its options. */
      unitPrice: components['schemas']['Money'];
      /** @description `unitPrice` times `quantity`. */
      total: components['schemas']['Money'];
    };
    /** @description The tax at one rate. */
    TaxLine: {
      /** @description The cafe's name for the category of goods at this rate. */
      category: string;
      /** @description The rate: 2000 is 20 %, 887.5 is 8.875 %. */
      basisPoints: number;
      amount: components['schemas']['Money'];
    };
    /** @description `total` is `subtotal + deliveryFee + tip`, and `+ tax` where the cafe's prices do not include it. */
    Prices: {
      /** @description The sum of the items. */
      subtotal: components['schemas']['Money'];
      deliveryFee: components['schemas']['Money'];
      tip: components['schemas']['Money'];
      /** @description The sum of `taxes`. */
      tax: components['schemas']['Money'];
      /** @description Whether the items' prices include the tax. */
      taxIncluded: boolean;
      taxes: components['schemas']['TaxLine'][];
      /** @description The amount to be paid. */
      total: components['schemas']['Money'];
    };
    Quote: {
      cafeId: components['schemas']['Id'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['PricedItem'][];
      prices: components['schemas']['Prices'];
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
     * @description `created`: not paid yet. `paid`: waits for the kitchen. `progress`: is being made. `ready`: waits at the counter. `dispatched`: a courier has it. `delivered`, `collected`: handed over. `cancelled`: its stock and money are released or being released.
     * @enum {string}
     */
    OrderStatus: 'created' | 'paid' | 'progress' | 'ready' | 'dispatched' | 'delivered' | 'collected' | 'cancelled';
    /**
     * Format: date-time
     * @description RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    /** @description The person who receives the order. */
    Contact: {
      name: components['schemas']['Line'];
      /**
       * @description International form, E.164.
       * @example +442079460018
       */
      phone?: string;
    };
    Cancellation: {
      /**
       * @description `requested`: by the customer or the staff. `unpaid`: not paid in time. `kitchen`: the kitchen could not make it.
       * @enum {string}
       */
      cause: 'requested' | 'unpaid' | 'kitchen';
      /** @description The reason, if one was given. */
      reason: string | null;
    };
    Order: {
      id: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      /** @description The person who placed the order. */
      customerId: components['schemas']['Id'];
      status: components['schemas']['OrderStatus'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['PricedItem'][];
      prices: components['schemas']['Prices'];
      address: components['schemas']['Address'] | null;
      contact: components['schemas']['Contact'] | null;
      /**
       * Format: date-time
       * @description When the order should be ready; null for as soon as possible.
       */
      scheduledAt: string | null;
      note: string | null;
      /** @description Whether a payment is in progress. */
      paymentInFlight: boolean;
      /**
       * Format: uuid
       * @description The payment that paid the order, at the payments service.
       */
      paymentId: string | null;
      /**
       * Format: date-time
       * @description When the kitchen expects the order to be ready; null before it is scheduled.
       */
      promisedAt: string | null;
      cancellation: components['schemas']['Cancellation'] | null;
      /**
       * Format: date-time
       * @description When the order expires unless it is paid; null after it is paid or cancelled.
       */
      expiresAt: string | null;
      /** Format: date-time */
      paidAt: string | null;
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
      version: number;
    };
    PageInfo: {
      /** @description The `cursor` of the next page; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    OrderPage: {
      data: components['schemas']['Order'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description Text with line breaks, without U+0000. */
    Text: string;
    /** @description An order without prices: the service calculates them from the cafe's current menu. A delivery needs an `address` and a `contact`; other orders have no `address`. */
    OrderRequest: {
      cafeId: components['schemas']['Id'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['BasketItem'][];
      address?: components['schemas']['Address'];
      contact?: components['schemas']['Contact'];
      /** @description When the order should be ready; absent for as soon as possible. */
      scheduledAt?: components['schemas']['Timestamp'];
      tip?: components['schemas']['Tip'];
      note?: components['schemas']['Text'];
    };
    /** @description A card, by its token from the payment provider. Card numbers are never accepted. The built-in simulator knows `tok_approve`, `tok_decline` and others; see the payments service. */
    CardMeans: {
      /** @constant */
      kind: 'card';
      /** @example tok_approve */
      token: string;
    };
    PayRequest: {
      means: components['schemas']['CardMeans'];
    };
    CancelRequest: {
      reason?: components['schemas']['Line'];
    };
    /** @description One transition of the order. */
    HistoryEntry: {
      /**
       * @description The action. `giveUp`: the kitchen cannot make it. `failDelivery`: the courier could not hand it over. `bringBack`: the courier brought it back to the cafe.
       * @enum {string}
       */
      action:
        | 'create'
        | 'replace'
        | 'pay'
        | 'start'
        | 'finish'
        | 'dispatch'
        | 'failDelivery'
        | 'bringBack'
        | 'deliver'
        | 'collect'
        | 'cancel'
        | 'expire'
        | 'giveUp';
      status: components['schemas']['OrderStatus'];
      at: components['schemas']['Timestamp'];
      /**
       * @description The customer, the staff, or the system: an event of the kitchen or of delivery, or an expiry.
       * @enum {string}
       */
      by: 'customer' | 'staff' | 'system';
      /** @description The reason, if one was given. */
      note: string | null;
    };
    HistoryPage: {
      data: components['schemas']['HistoryEntry'][];
      page: components['schemas']['PageInfo'];
    };
    /**
     * @description `open`: at least one step remains. `stuck`: open, with five or more failed attempts in a row. `done`: every participant has reached its target.
     * @enum {string}
     */
    SagaState: 'open' | 'stuck' | 'done';
    /** @description One payment attempt of an order and all that follows from it: its `goal`, and the last known state at each participant (inventory, payments, kitchen). A step that fails is retried under the same idempotency key until it succeeds. */
    Saga: {
      /** @description The payment attempt; the reservation has the same id. */
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      state: components['schemas']['SagaState'];
      /**
       * @description `pay`: reserve the stock, authorise the money. `make`: schedule it in the kitchen. `serve`: confirm the stock. `settle`: capture the money. `compensate`: cancel the schedule, void or refund the money, release the stock.
       * @enum {string}
       */
      goal: 'pay' | 'make' | 'serve' | 'settle' | 'compensate';
      /**
       * @description The last known state of the reservation. `requested`: the result of a request is unknown.
       * @enum {string}
       */
      stock: 'none' | 'requested' | 'held' | 'refused' | 'confirmed' | 'released';
      /**
       * @description The last known state of the payment.
       * @enum {string}
       */
      money: 'none' | 'requested' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';
      /**
       * @description The last known state of the schedule in the kitchen. `finished`: the kitchen made it before it could be cancelled.
       * @enum {string}
       */
      schedule: 'none' | 'requested' | 'scheduled' | 'refused' | 'finished' | 'cancelled';
      /**
       * @description The next step; null when no step is left.
       * @enum {string|null}
       */
      nextStep:
        | 'reserve'
        | 'confirm'
        | 'release'
        | 'authorise'
        | 'capture'
        | 'void'
        | 'refund'
        | 'schedule'
        | 'cancelSchedule'
        | null;
      /** @description Failed attempts in a row. */
      attempts: number;
      /** @description Why the last attempt failed. */
      lastError: string | null;
      /**
       * Format: date-time
       * @description When the next step is due; null when no step is left.
       */
      dueAt: string | null;
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
    };
    SagaPage: {
      data: components['schemas']['Saga'][];
      page: components['schemas']['PageInfo'];
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
    /** @description The basket violates rules, and `errors` points at each violation: an unknown cafe; a product, size or option that is not on the menu; a fulfilment that the cafe does not offer; a delivery without address or outside the radius; a time when the cafe takes no orders; a tip in another currency; a total that is too large. Or the idempotency key was used with another request. */
    BasketRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request violates a business rule",
         *       "status": 422,
         *       "detail": "A delivery order needs an address. Not on this cafe's menu today.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/address",
         *           "code": "delivery-needs-address",
         *           "detail": "A delivery order needs an address."
         *         },
         *         {
         *           "pointer": "/items/0/productId",
         *           "code": "items-on-menu",
         *           "detail": "Not on this cafe's menu today."
         *         }
         *       ]
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
    /** @description `cafe-closed`: the cafe takes no orders now (`reopensAt`: the next opening, if known). `request-in-flight`: the first request under the idempotency key is still in progress. */
    CannotBeOrdered: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/cafe-closed",
         *       "title": "The cafe takes no orders at that time",
         *       "status": 409,
         *       "detail": "The cafe opens again at 2026-05-05T06:30:00.000Z.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "reopensAt": "2026-05-05T06:30:00.000Z"
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
    /** @description `order-not-editable`: it is paid, handed over or cancelled. `payment-in-flight`: a payment is in progress. `cafe-closed`: the cafe takes no orders now. */
    NotEditable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/order-not-editable",
         *       "title": "The order can no longer be changed",
         *       "status": 409,
         *       "detail": "In state paid, replace is not possible; possible: start, cancel, giveUp.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "state": "paid",
         *       "action": "replace",
         *       "allowedActions": [
         *         "start",
         *         "cancel",
         *         "giveUp"
         *       ]
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
    /** @description `order-not-deletable`: it was paid. `payment-in-flight`: a payment is in progress. */
    NotDeletable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/order-not-deletable",
         *       "title": "A paid order cannot be deleted",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `payment-declined`: no money was taken and the stock is released. The order can be paid again with another card and another key. This response is stored under the key. */
    Declined: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/payment-declined",
         *       "title": "The payment was declined",
         *       "status": 402,
         *       "detail": "The card was declined (insufficient-funds).",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `out-of-stock`: `errors` points at the items; nothing was taken. `payment-in-flight`: another payment of the order is in progress; retry after the seconds in `Retry-After`. `order-not-payable`: it is already paid, handed over or cancelled. `order-expired`: it was not paid in time. `cafe-closed`: the cafe takes no orders now. `request-in-flight`: the first request under the idempotency key is still in progress. */
    NotPayable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The idempotency key was used with another request. */
    KeyReused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/idempotency-key-reused",
         *       "title": "The idempotency key was used with another request",
         *       "status": 422,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description An upstream does not respond. A payment that has begun continues: send the request again after `Retry-After` seconds under the same idempotency key to get its result. The money is never taken twice. */
    PaymentUnknown: {
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
    /** @description `order-not-cancellable`: the kitchen has started it, or it is handed over or cancelled. `request-in-flight`: the first request under the idempotency key is still in progress. */
    NotCancellable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/order-not-cancellable",
         *       "title": "The order can no longer be cancelled",
         *       "status": 409,
         *       "detail": "In state delivered, cancel is not possible; the state is final.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "state": "delivered",
         *       "action": "cancel",
         *       "allowedActions": []
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `order-not-collectable`: it is not ready, or a courier has it. `request-in-flight`: the first request under the idempotency key is still in progress. */
    NotCollectable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/order-not-collectable",
         *       "title": "The order cannot be handed over at the counter",
         *       "status": 409,
         *       "detail": "In state progress, collect is not possible; possible: finish, giveUp.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "state": "progress",
         *       "action": "collect",
         *       "allowedActions": [
         *         "finish",
         *         "giveUp"
         *       ]
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
     * @description The order's id.
     * @example 0190c0de-0000-7000-8000-00000000ad01
     */
    OrderId: components['schemas']['Id'];
    /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
     * @example "3"
     */
    IfMatch: string;
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
    /** @description The methods of this path. */
    Allow: string;
    /** @description Seconds to wait before a retry. */
    RetryAfter: number;
    /** @description `rel="next"` if there is a next page (RFC 8288). */
    Link: string;
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
  quoteBasket: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuoteRequest'];
      };
    };
    responses: {
      /** @description The priced basket. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quote'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['BasketRefused'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /** @description `true`: only cancelled orders. `false`: only other orders. Absent: both. */
        cancelled?: boolean;
        /** @description Only orders in this state. */
        status?: components['schemas']['OrderStatus'];
        /** @description Only orders at this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only orders created at this time or later. */
        since?: components['schemas']['Timestamp'];
        /** @description By time of creation; `-` is newest first. */
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
      /** @description A page of orders. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderPage'];
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
  createOrder: {
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
        'application/json': components['schemas']['OrderRequest'];
      };
    };
    responses: {
      /** @description The order, not paid yet. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['CannotBeOrdered'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['BasketRefused'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getOrder: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      /** @description The order has not changed since the version in `If-None-Match`. */
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
  replaceOrder: {
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
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderRequest'];
      };
    };
    responses: {
      /** @description The replaced order. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['NotEditable'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['BasketRefused'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteOrder: {
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
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order is deleted. */
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
      409: components['responses']['NotDeletable'];
      412: components['responses']['StaleVersion'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  payOrder: {
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
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PayRequest'];
      };
    };
    responses: {
      /** @description The paid order. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      402: components['responses']['Declined'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['NotPayable'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['KeyReused'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['PaymentUnknown'];
    };
  };
  cancelOrder: {
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
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    /** @description Optional. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['CancelRequest'];
      };
    };
    responses: {
      /** @description The cancelled order. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['NotCancellable'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['KeyReused'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  collectOrder: {
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
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The collected order. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['NotCollectable'];
      422: components['responses']['KeyReused'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listOrderHistory: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the history. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPage'];
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
  listSagas: {
    parameters: {
      query?: {
        /** @description Only sagas in this state; `open` includes the stuck ones. */
        state?: 'open' | 'stuck' | 'done';
        /** @description Only sagas of this order, one per attempt to pay it. */
        orderId?: components['schemas']['Id'];
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
      /** @description A page of sagas. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SagaPage'];
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
  retrySaga: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's id.
         * @example 0190c0de-0000-7000-8000-00000000ad01
         */
        orderId: components['parameters']['OrderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sagas, due now. Read them again for the result. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SagaPage'];
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
  listOrdersDeadLetters: {
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
  getOrdersDeadLetter: {
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
  replayOrdersDeadLetter: {
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
  discardOrdersDeadLetter: {
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
