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
     * @description What the basket would cost if it were ordered now: the cafe's prices, options, tax, tip and delivery fee. Nothing is kept, so no Idempotency-Key is asked for; the prices are those that an order made at this moment freezes. Whether the cafe is open is not looked at.
     *
     *     Permission: `orders:write`. 422 with a pointer to every fault of the basket.
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
     * @description The orders that the caller may see, newest first unless asked otherwise: customers their own; staff their own and those of the cafes they work at; administrators and services all. A filter for what the caller may not see gives an empty list.
     *
     *     Permission: `orders:read`.
     */
    get: operations['listOrders'];
    put?: never;
    /**
     * Place an order
     * @description Freezes names and prices of the cafe's menu and keeps the order in state `created`. It holds no stock and no money yet, and is cancelled by itself when it has not been paid within 15 minutes. Publishes `orders.order-created.v1`.
     *
     *     Permission: `orders:write`; it belongs to the caller, who is a person (403 for services). 409 `cafe-closed` when it is wanted as soon as possible and the cafe takes no orders now. 422 with a pointer to every fault of the basket, and for an idempotency key that was used with another request.
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
     * @description The order and where it stands, with its `ETag`; 304 without a body where `If-None-Match` names the current version, so that it may be asked for often.
     *
     *     Permission: `orders:read`. 404 for an order that the caller may not see: customers see their own, staff those of their cafes.
     */
    get: operations['getOrder'];
    /**
     * Replace an unpaid order
     * @description Replaces all of an order that has not been paid, and prices it anew; what the request leaves out is gone. The time to pay starts again. Publishes `orders.order-replaced.v1`.
     *
     *     Permission: `orders:write`; the customer herself, and staff of the cafe (both of the cafe it was placed at and of the one it is moved to). 404 for an order that the caller may not see, 409 when it is paid, being paid, or over, and when the cafe is closed. 422 with a pointer to every fault of the basket.
     */
    put: operations['replaceOrder'];
    post?: never;
    /**
     * Delete an unpaid order
     * @description Removes an order that was never paid, and its history. Publishes `orders.order-deleted.v1`.
     *
     *     Permission: `orders:write`; the customer herself, and staff of the cafe. 404 for an order that the caller may not see, 409 when it has been paid once (cancel it instead) or is being paid.
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
     * @description Reserves the stock, then authorises the order's total on the card; then the order is `paid` and goes to the kitchen by itself. The money is captured when the order is handed over. Where a step refuses, what came before it is given back, and the order stays `created` and can be paid again under a new key. Publishes `orders.order-paid.v1`.
     *
     *     Only one payment of an order is worked on at a time: 409 `payment-in-flight` with `Retry-After` for another. Where a neighbour does not answer the money may be on its way: 503, and the same request with the same key is answered with the outcome once it is known. A declined card is 402, and is the answer under its key from then on.
     *
     *     Permission: `orders:write`; the customer herself, and staff of the cafe. 404 for an order that the caller may not see, 409 when it is not payable: cancelled, expired, paid already, out of stock, its cafe closed.
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
     * @description Cancels an order that is not being made yet. It is cancelled at once; the kitchen's ticket, the money and the stock are given back in the background, until every neighbour has confirmed it. A payment that is in flight at this moment is undone as well. Publishes `orders.order-cancelled.v1`.
     *
     *     Permission: `orders:write`; the customer herself, and staff of the cafe. 404 for an order that the caller may not see, 409 with the actions that are possible when it is being made, or over.
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
     * @description The staff hand a ready order over at the counter; its money is captured by that. A delivery order that is ready may be collected as well, when its customer comes for it. Publishes `orders.order-collected.v1`.
     *
     *     Permission: `orders:write`, and to work at the order's cafe as barista or manager (403 for its customer, 404 for an order that the caller may not see). 409 with the actions that are possible when it is not ready.
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
     * @description Everything that has happened to the order, oldest first: what, when, by whom.
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
     * @description What is still being done with the neighbours for orders, oldest first; by default only what is stuck, with the reason. A saga is never given up: it is tried again at `dueAt`, at longer and longer intervals.
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
     * Try an order's sagas again
     * @description Makes the open sagas of the order due now, instead of at the end of their interval. Asking twice does no harm: every step goes to its neighbour under one key for ever.
     *
     *     Permission: `operations:write`, which administrators have. 404 where the order has no saga that is open.
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
     * @description Events that the service could not apply, newest first unless asked otherwise; by default those that were tried as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
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
     * @description A UUID version 7, made by the server.
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
    /** @description Text of one line, without control characters. */
    Line: string;
    BasketItem: {
      productId: components['schemas']['Id'];
      size: components['schemas']['SizeCode'];
      /** @description Ids of options of the product's modifier groups, each at most once. Left out, or empty, for none. */
      options?: components['schemas']['Id'][];
      quantity: components['schemas']['Quantity'];
      note?: components['schemas']['Line'];
    };
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
    /**
     * @description ISO 4217 code.
     * @example GBP
     */
    Currency: string;
    /** @description What the customer adds for the people behind the counter, in the cafe's currency. It is not taxed. */
    Tip: {
      /**
       * @description In the minor unit of the currency.
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
    /** @description An amount in the minor unit of its currency (pence, cents, yen). */
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
    /** @description A line of the basket with the names and prices of the menu as they were when it was priced. */
    PricedItem: {
      productId: components['schemas']['Id'];
      name: components['schemas']['Line'];
      size: components['schemas']['SizeCode'];
      options: components['schemas']['PricedOption'][];
      quantity: components['schemas']['Quantity'];
      note: string | null;
      /** @description Of one, with its options. */
      unitPrice: components['schemas']['Money'];
      /** @description `unitPrice` times `quantity`. */
      total: components['schemas']['Money'];
    };
    /** @description The tax of all that is taxed at one rate. */
    TaxLine: {
      /** @description The cafe's name for the kind of goods that bears this rate. */
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
      /** @description Whether the items' prices contain the tax already. */
      taxIncluded: boolean;
      taxes: components['schemas']['TaxLine'][];
      /** @description What is to be paid. */
      total: components['schemas']['Money'];
    };
    Quote: {
      cafeId: components['schemas']['Id'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['PricedItem'][];
      prices: components['schemas']['Prices'];
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
     * @description `created`: waits to be paid. `paid`: waits for the kitchen. `progress`: is being made. `ready`: waits at the counter. `dispatched`: a courier has it. `delivered`, `collected`: handed over. `cancelled`: over, and what it held was or is being given back.
     * @enum {string}
     */
    OrderStatus: 'created' | 'paid' | 'progress' | 'ready' | 'dispatched' | 'delivered' | 'collected' | 'cancelled';
    /**
     * Format: date-time
     * @description RFC 3339. Any offset is accepted; responses are in UTC with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    /** @description The person to ask for at the door, or to call at the counter. */
    Contact: {
      name: components['schemas']['Line'];
      /**
       * @description In international form, E.164.
       * @example +442079460018
       */
      phone?: string;
    };
    Cancellation: {
      /**
       * @description `requested` by the customer or the staff; `unpaid` in time; `kitchen`: it could not be made.
       * @enum {string}
       */
      cause: 'requested' | 'unpaid' | 'kitchen';
      /** @description In words, where somebody gave any. */
      reason: string | null;
    };
    Order: {
      id: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      /** @description Who placed it. */
      customerId: components['schemas']['Id'];
      status: components['schemas']['OrderStatus'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['PricedItem'][];
      prices: components['schemas']['Prices'];
      address: components['schemas']['Address'] | null;
      contact: components['schemas']['Contact'] | null;
      /**
       * Format: date-time
       * @description When it should be ready; null for as soon as possible.
       */
      scheduledAt: string | null;
      note: string | null;
      /** @description Whether it is being paid at this moment. */
      paymentInFlight: boolean;
      /**
       * Format: uuid
       * @description The payment that paid it, kept by the payments service.
       */
      paymentId: string | null;
      /**
       * Format: date-time
       * @description When the kitchen expects it to be ready; null until the kitchen has said so.
       */
      promisedAt: string | null;
      cancellation: components['schemas']['Cancellation'] | null;
      /**
       * Format: date-time
       * @description When it is cancelled unless it has been paid; null once it is paid or over.
       */
      expiresAt: string | null;
      /** Format: date-time */
      paidAt: string | null;
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
      version: number;
    };
    PageInfo: {
      /** @description The `cursor` of the next request; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    OrderPage: {
      data: components['schemas']['Order'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description Text of several lines; never U+0000. */
    Text: string;
    /** @description What is ordered. No prices: the service reckons them from the cafe's menu of the moment. `address` is for deliveries alone, and needed there, with a `contact` to ask for at the door. */
    OrderRequest: {
      cafeId: components['schemas']['Id'];
      fulfilment: components['schemas']['Fulfilment'];
      items: components['schemas']['BasketItem'][];
      address?: components['schemas']['Address'];
      contact?: components['schemas']['Contact'];
      /** @description When it should be ready; left out for as soon as possible. */
      scheduledAt?: components['schemas']['Timestamp'];
      tip?: components['schemas']['Tip'];
      note?: components['schemas']['Text'];
    };
    /** @description A card, by the token that the payment provider gave for it; card numbers never come here. The built-in simulator knows `tok_approve`, `tok_decline` and others, see the payments service. */
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
    /** @description One thing that happened to the order. */
    HistoryEntry: {
      /**
       * @description What happened.
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
       * @description Who did it: the customer, the staff, or the system (the kitchen's and the courier's news, and time running out).
       * @enum {string}
       */
      by: 'customer' | 'staff' | 'system';
      /** @description In words, where somebody gave any. */
      note: string | null;
    };
    HistoryPage: {
      data: components['schemas']['HistoryEntry'][];
      page: components['schemas']['PageInfo'];
    };
    /**
     * @description `open`: something is still to be done. `stuck`: open, and asked in vain five times or more. `done`: every neighbour is as it should be.
     * @enum {string}
     */
    SagaState: 'open' | 'stuck' | 'done';
    /** @description One payment attempt of an order and all that follows from it: what is wanted of the neighbours (`goal`), and what each of them is known to hold. Whatever differs is asked for, again and again under the same key, until it is so. */
    Saga: {
      /** @description The payment attempt; the reservation bears the same id. */
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      state: components['schemas']['SagaState'];
      /**
       * @description `pay`: reserve and authorise. `make`: bring it to the kitchen. `serve`: the stock is used. `settle`: capture the money. `undo`: give everything back.
       * @enum {string}
       */
      goal: 'pay' | 'make' | 'serve' | 'settle' | 'undo';
      /**
       * @description The reservation, as far as it is known. `asked` is for an answer that has not come.
       * @enum {string}
       */
      stock: 'none' | 'asked' | 'held' | 'refused' | 'confirmed' | 'released';
      /**
       * @description The payment, as far as it is known.
       * @enum {string}
       */
      money: 'none' | 'asked' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';
      /**
       * @description The kitchen's schedule, as far as it is known.
       * @enum {string}
       */
      ticket: 'none' | 'asked' | 'scheduled' | 'refused' | 'made' | 'cancelled';
      /**
       * @description What is done next; null when nothing is left to do.
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
        | 'unschedule'
        | null;
      /** @description How often the next step has been asked for in vain. */
      attempts: number;
      /** @description Why the last attempt was in vain. */
      lastError: string | null;
      /**
       * Format: date-time
       * @description When it is tried next; null when nothing is left to do.
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
    /** @description The basket breaks rules (`errors` points at every fault): an unknown cafe, a product, size or option that is not on its menu, a fulfilment it does not offer, a delivery without address or outside its zones, a time that cannot be ordered for, a tip in another currency, a total beyond what can be reckoned; or the idempotency key was used with another request. */
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
    /** @description `cafe-closed`: the cafe takes no orders now (`reopensAt` says when it does, where that is known). `request-in-flight`: the first request under the idempotency key is still being worked on. */
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
    /** @description `order-not-editable`: it has been paid, or is over. `payment-in-flight`: it is being paid at this moment. `cafe-closed`: the cafe takes no orders now. */
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
    /** @description `order-not-deletable`: it has been paid once, so it is kept. `payment-in-flight`: it is being paid at this moment. */
    NotDeletable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/order-not-deletable",
         *       "title": "The order has been paid, and is kept",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `payment-declined`: no money was taken, the stock was given back, and the order can be paid again by other means and under another key. Kept as the answer under this key. */
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
    /** @description `out-of-stock`: `errors` points at the items; nothing was taken. `payment-in-flight`: another payment of this order is being worked on; ask again after the seconds in `Retry-After`, which comes with this one. `order-not-payable`: it is paid already, cancelled, or over. `order-expired`: it was not paid in time. `cafe-closed`: the cafe takes no orders now. `request-in-flight`: the first request under the idempotency key is still being worked on. */
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
    /** @description A neighbour does not answer. When the payment had begun it is still being worked on: ask again after `Retry-After` seconds with the same idempotency key, and the outcome is given; the money is never taken twice. */
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
    /** @description `order-not-cancellable`: it is being made already, or is over. `request-in-flight`: the first request under the idempotency key is still being worked on. */
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
    /** @description `order-not-collectable`: it is not ready, or a courier has it. `request-in-flight`: the first request under the idempotency key is still being worked on. */
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
     * @description The order's id.
     * @example 0190c0de-0000-7000-8000-00000000ad01
     */
    OrderId: components['schemas']['Id'];
    /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428, stale is 412.
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
    /** @description The methods of this path. */
    Allow: string;
    /** @description Seconds after which to retry. */
    RetryAfter: number;
    /** @description `rel="next"` if there is a next page (RFC 8288). */
    Link: string;
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
        /** @description `true`: only cancelled orders; `false`: only those that are not; left out: both. */
        cancelled?: boolean;
        /** @description Only orders in this state. */
        status?: components['schemas']['OrderStatus'];
        /** @description Only orders at this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only orders made at this instant or later. */
        since?: components['schemas']['Timestamp'];
        /** @description By the instant of making; `-` is newest first. */
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
        'application/json': components['schemas']['OrderRequest'];
      };
    };
    responses: {
      /** @description The order, waiting to be paid. */
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
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
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
  replaceOrder: {
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
      /** @description The order as it is now. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428, stale is 412.
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
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
      /** @description It is paid. */
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
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
    /** @description May be left out. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['CancelRequest'];
      };
    };
    responses: {
      /** @description It is cancelled. */
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
         * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
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
      /** @description It is collected. */
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
        /** @description Maximum number of items. */
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
      /** @description A page of its history. */
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
      /** @description They are tried now; look at them again to see what came of it. */
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
  getOrdersDeadLetter: {
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
  replayOrdersDeadLetter: {
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
  discardOrdersDeadLetter: {
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
