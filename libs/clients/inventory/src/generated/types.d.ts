// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List items
     * @description Everything that the chain's cafes keep in stock. For staff (scope `stock:read`).
     */
    get: operations['listItems'];
    put?: never;
    /**
     * Create an item
     * @description For managers and administrators (scope `stock:write`). No cafe has any of it until it is restocked or counted there. 409 `item-name-taken` when another item has the name, whatever the case of its letters.
     */
    post: operations['createItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The item's id. */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    /**
     * Read an item
     * @description One item, with its `ETag`. For staff (scope `stock:read`).
     */
    get: operations['getItem'];
    /**
     * Replace an item
     * @description For managers and administrators (scope `stock:write`). 409 `item-name-taken`; 422 `unit-is-fixed` for another unit than it was made with: its stock and recipes are counted in it.
     */
    put: operations['replaceItem'];
    post?: never;
    /**
     * Delete an item
     * @description For managers and administrators (scope `stock:write`). 409 `item-in-use` once it is in a recipe or has ever been in stock: the ledger refers to it.
     */
    delete: operations['deleteItem'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recipes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List recipes
     * @description The recipes of all products. For staff (scope `stock:read`).
     */
    get: operations['listRecipes'];
    put?: never;
    /**
     * Create a recipe
     * @description For managers and administrators (scope `stock:write`). From then on every reservation of the product takes what the recipe says. A size or option without one is not tracked: it takes nothing and never runs out. 409 `recipe-exists` when the product has one; 422 for an item that is not known, a unit that does not fit the item, and for anything named twice.
     */
    post: operations['createRecipe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recipes/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The product's id, as Products knows it. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /**
     * Read a recipe
     * @description The recipe of one product, with its `ETag`. For staff (scope `stock:read`). 404 for a product that has none.
     */
    get: operations['getRecipe'];
    /**
     * Replace a recipe
     * @description For managers and administrators (scope `stock:write`). What is reserved already stays as it was reserved. Where an item is short, tells `stock-out` anew with what can no longer be made. 422 as for creation.
     */
    put: operations['replaceRecipe'];
    post?: never;
    /**
     * Delete a recipe
     * @description For managers and administrators (scope `stock:write`). The product is not tracked any more: it takes nothing and never runs out.
     */
    delete: operations['deleteRecipe'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stock-levels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List stock levels
     * @description Of the cafes that the caller works at; administrators see all of them. A filter for another cafe gives an empty list. For staff (scope `stock:read`).
     */
    get: operations['listStockLevels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stock-levels/{stockLevelId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The stock level's id. */
        stockLevelId: components['parameters']['StockLevelId'];
      };
      cookie?: never;
    };
    /**
     * Read a stock level
     * @description One item at one cafe, with its `ETag`. For staff (scope `stock:read`). 404 for a cafe where the caller does not work.
     */
    get: operations['getStockLevel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set low and par
     * @description A JSON merge patch (RFC 7396) of the level at which `stock-low` is told, and of the level that a restock should fill up to. For managers of the cafe and administrators (scope `stock:write`). 422 when the par level is below the low level. 412 also when the stock itself has moved.
     */
    patch: operations['updateStockLevel'];
    trace?: never;
  };
  '/restocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take in a delivery
     * @description Adds to the stock of a cafe, all lines or none. Tells `stock-back` for what can be made again by it. For managers of the cafe and administrators (scope `stock:write`); 403 for those of other cafes. 422 for an item that is not known or named twice, a unit that does not fit it, and for more than a cafe can keep (2,000,000,000 of the unit).
     */
    post: operations['restockItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wastes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write off waste
     * @description Takes from the stock of a cafe what nobody can drink or eat any more, all lines or none, with a reason. Tells `stock-low` and `stock-out` as it comes to that. For managers of the cafe and administrators (scope `stock:write`); 403 for those of other cafes. 409 `stock-not-available` for more than is there and not reserved. 422 as for a restock.
     */
    post: operations['wasteItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record a count
     * @description Sets the stock of a cafe to what was counted, all lines or none; the ledger keeps the difference. Tells `stock-low`, `stock-out` and `stock-back` as it comes to that. For managers of the cafe and administrators (scope `stock:write`); 403 for those of other cafes. 409 `stock-not-available` for less than is reserved: cancel what cannot be made first. 422 as for a restock.
     */
    post: operations['countItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move between cafes
     * @description Takes from the stock of one cafe and adds to another's, all lines or none. Tells `stock-low`, `stock-out` and `stock-back` as it comes to that. For those who are managers of both cafes and for administrators (scope `stock:write`); 403 for others. 409 `stock-not-available` for more than is there and not reserved. 422 as for a restock, and for a cafe and itself.
     */
    post: operations['transferItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ledger-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List ledger entries
     * @description Every change of what is on hand; entries are added and never changed, and their sum is the stock. Of the cafes that the caller works at; administrators see all of them. For staff (scope `stock:read`).
     */
    get: operations['listLedgerEntries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reservations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reservations
     * @description Why stock is not available: of the cafes that the caller works at; administrators and services see all of them. A filter for another cafe gives an empty list. For staff (scope `stock:read`).
     */
    get: operations['listReservations'];
    put?: never;
    /**
     * Reserve stock
     * @description Holds what the recipes of all items take together, or nothing at all. The caller chooses the id, so that it can release what it never had an answer for. Sizes and options without a recipe are not tracked and take nothing. Tells `stock-low` and `stock-out` as it comes to that. For services (scope `reservations:write`). 409 `out-of-stock` points at each item that cannot be made, `/items/0`; 409 `reservation-exists` for an id that is taken under another key. 422 for an `expiresAt` that is past or more than 30 days away.
     */
    post: operations['createReservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reservations/{reservationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    /**
     * Read a reservation
     * @description One reservation with what it holds of each item, and its `ETag`. For staff, of their cafes; 404 for one elsewhere.
     */
    get: operations['getReservation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reservations/{reservationId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take reserved stock
     * @description Making has begun: what was held leaves the stock and is entered in the ledger as sold. A reservation that is confirmed already is answered as it is. For services (scope `reservations:write`). 409 `reservation-over` for one that is released or expired.
     */
    post: operations['confirmReservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reservations/{reservationId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give reserved stock back
     * @description What was held is available again. Tells `stock-back` as it comes to that. A reservation that is released or expired already is answered as it is. For services (scope `reservations:write`). 409 `reservation-over` for one that is confirmed: what is made cannot be put back.
     */
    post: operations['releaseReservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reservations/{reservationId}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hold it longer
     * @description Moves the instant at which the reservation expires; null holds it until it is confirmed or released, as for an order that is paid. For services (scope `reservations:write`). 409 `reservation-over` for one that is not held any more; 422 for an instant that is past or more than 30 days away.
     */
    post: operations['extendReservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inventory-dead-letters': {
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
    get: operations['listInventoryDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inventory-dead-letters/{eventId}': {
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
    get: operations['getInventoryDeadLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inventory-dead-letters/{eventId}/replay': {
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
    post: operations['replayInventoryDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inventory-dead-letters/{eventId}/discard': {
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
    post: operations['discardInventoryDeadLetter'];
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
    /** @description Text of one line, without control characters. */
    Line: string;
    /**
     * @description `ingredient`: a product is made of it. `goods`: it is sold as it is. `packaging`: cups, lids, bags.
     * @enum {string}
     */
    ItemKind: 'ingredient' | 'goods' | 'packaging';
    /**
     * Format: uuid
     * @description A UUID version 7, made by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * @description What an item is counted in.
     * @enum {string}
     */
    Unit: 'g' | 'ml' | 'piece';
    /**
     * Format: date-time
     * @description RFC 3339. Any offset is accepted; responses are in UTC with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    Item: {
      id: components['schemas']['Id'];
      name: components['schemas']['Line'];
      kind: components['schemas']['ItemKind'];
      unit: components['schemas']['Unit'];
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
      version: number;
    };
    PageInfo: {
      /** @description The `cursor` of the next request; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    ItemPage: {
      data: components['schemas']['Item'][];
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
    ItemInput: {
      name: components['schemas']['Line'];
      kind: components['schemas']['ItemKind'];
      unit: components['schemas']['Unit'];
    };
    /**
     * @description The code of a size, as Products has it.
     * @example regular
     */
    SizeCode: string;
    /** @description So much of something. Kilograms and litres are turned into the item's grams and millilitres. */
    Quantity: {
      /** @example 250 */
      amount: number;
      /** @enum {string} */
      unit: 'g' | 'kg' | 'ml' | 'l' | 'piece';
    };
    /** @description What one portion takes of an item. */
    RecipeLine: {
      itemId: components['schemas']['Id'];
      quantity: components['schemas']['Quantity'];
    };
    SizeRecipe: {
      size: components['schemas']['SizeCode'];
      lines: components['schemas']['RecipeLine'][];
    };
    /** @description What a chosen option takes beside the size's own recipe. */
    OptionRecipe: {
      optionId: components['schemas']['Id'];
      /** @description The size that it holds for; null for all of them. One option has either one recipe for all sizes or some for single ones. */
      size: string | null;
      lines: components['schemas']['RecipeLine'][];
    };
    Recipe: {
      productId: components['schemas']['Id'];
      sizes: components['schemas']['SizeRecipe'][];
      options: components['schemas']['OptionRecipe'][];
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
      version: number;
    };
    RecipePage: {
      data: components['schemas']['Recipe'][];
      page: components['schemas']['PageInfo'];
    };
    CreateRecipe: {
      productId: components['schemas']['Id'];
      sizes: components['schemas']['SizeRecipe'][];
      /** @default [] */
      options?: components['schemas']['OptionRecipe'][];
    };
    ReplaceRecipe: {
      sizes: components['schemas']['SizeRecipe'][];
      /** @default [] */
      options?: components['schemas']['OptionRecipe'][];
    };
    /**
     * @description `out`: not even the smallest portion that a recipe takes is available (nothing at all, where no recipe takes of it). `low`: no more than the low level. `ok`: more than that.
     * @enum {string}
     */
    StockStatus: 'ok' | 'low' | 'out';
    /** @description One item at one cafe. All figures are in the item's unit. */
    StockLevel: {
      id: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      itemId: components['schemas']['Id'];
      itemName: components['schemas']['Line'];
      unit: components['schemas']['Unit'];
      /** @description What is on the shelf. */
      onHand: number;
      /** @description What of it is promised. */
      reserved: number;
      /** @description What can still be sold. */
      available: number;
      /** @description At this much or less, `stock-low` is told; 0 for never. */
      lowLevel: number;
      /** @description What a restock should fill up to. */
      parLevel: number;
      status: components['schemas']['StockStatus'];
      updatedAt: components['schemas']['Timestamp'];
      version: number;
    };
    StockLevelPage: {
      data: components['schemas']['StockLevel'][];
      page: components['schemas']['PageInfo'];
    };
    /** @description A JSON merge patch (RFC 7396); figures are in the item's unit. */
    UpdateStockLevel: {
      lowLevel?: number;
      parLevel?: number;
    };
    MovementLine: {
      itemId: components['schemas']['Id'];
      quantity: components['schemas']['Quantity'];
    };
    Restock: {
      cafeId: components['schemas']['Id'];
      lines: components['schemas']['MovementLine'][];
      note?: components['schemas']['Line'];
    };
    /**
     * @description `sold` is what a confirmed reservation took.
     * @enum {string}
     */
    EntryKind: 'restock' | 'waste' | 'count' | 'transfer-out' | 'transfer-in' | 'sold';
    /** @description One change of what one cafe has on hand of one item; never changed afterwards. */
    LedgerEntry: {
      /** @description Rises from entry to entry. */
      sequence: number;
      movementId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      itemId: components['schemas']['Id'];
      kind: components['schemas']['EntryKind'];
      /** @description In the item's unit; what was taken is negative. */
      change: number;
      /** @description What was on hand after it. */
      onHand: number;
      /** @description Why it was wasted. */
      reason: string | null;
      note: string | null;
      /** @description Who did it; a person's or a service's id. */
      actorId: string;
      createdAt: components['schemas']['Timestamp'];
    };
    /** @description Something that was done to the stock, as one thing. */
    Movement: {
      id: components['schemas']['Id'];
      entries: components['schemas']['LedgerEntry'][];
    };
    /** @enum {string} */
    WasteReason: 'expired' | 'spilled' | 'damaged' | 'quality' | 'stolen' | 'other';
    Waste: {
      cafeId: components['schemas']['Id'];
      reason: components['schemas']['WasteReason'];
      lines: components['schemas']['MovementLine'][];
      note?: components['schemas']['Line'];
    };
    CountLine: {
      itemId: components['schemas']['Id'];
      /** @description All that is on the shelf, what is reserved of it too. */
      counted: {
        amount: number;
        /** @enum {string} */
        unit: 'g' | 'kg' | 'ml' | 'l' | 'piece';
      };
    };
    Count: {
      cafeId: components['schemas']['Id'];
      lines: components['schemas']['CountLine'][];
      note?: components['schemas']['Line'];
    };
    Transfer: {
      fromCafeId: components['schemas']['Id'];
      toCafeId: components['schemas']['Id'];
      lines: components['schemas']['MovementLine'][];
      note?: components['schemas']['Line'];
    };
    LedgerEntryPage: {
      data: components['schemas']['LedgerEntry'][];
      page: components['schemas']['PageInfo'];
    };
    /**
     * @description `held`: the stock is promised. `confirmed`: it was taken. `released`: it was given back. `expired`: it was given back because its time was up. Only the first is not final.
     * @enum {string}
     */
    ReservationStatus: 'held' | 'confirmed' | 'released' | 'expired';
    /** @description So many portions of one product, as an order has them. */
    ReservationItem: {
      productId: components['schemas']['Id'];
      size: components['schemas']['SizeCode'];
      /** @description The ids of the chosen options. */
      options: components['schemas']['Id'][];
      quantity: number;
    };
    Reservation: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      status: components['schemas']['ReservationStatus'];
      items: components['schemas']['ReservationItem'][];
      /** Format: date-time */
      expiresAt: string | null;
      createdAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When it was confirmed, released or expired.
       */
      endedAt: string | null;
      version: number;
    };
    ReservationPage: {
      data: components['schemas']['Reservation'][];
      page: components['schemas']['PageInfo'];
    };
    CreateReservation: {
      /**
       * Format: uuid
       * @description Chosen by the caller, new for each attempt.
       * @example 0190c0de-0000-7000-8000-00000000ab01
       */
      reservationId: string;
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      items: components['schemas']['ReservationItem'][];
      /**
       * Format: date-time
       * @description When it is given back unless it is confirmed; null for never, 15 minutes from now if left out.
       */
      expiresAt?: string | null;
    };
    /** @description What the reservation takes of one item, over all its products. */
    ReservationLine: {
      itemId: components['schemas']['Id'];
      itemName: components['schemas']['Line'];
      amount: number;
      unit: components['schemas']['Unit'];
    };
    ReservationWithLines: {
      id: components['schemas']['Id'];
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      status: components['schemas']['ReservationStatus'];
      items: components['schemas']['ReservationItem'][];
      lines: components['schemas']['ReservationLine'][];
      /** Format: date-time */
      expiresAt: string | null;
      createdAt: components['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When it was confirmed, released or expired.
       */
      endedAt: string | null;
      version: number;
    };
    ExtendReservation: {
      /**
       * Format: date-time
       * @description The new instant; null to hold it until it is confirmed or released.
       */
      expiresAt: string | null;
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
    /** @description Another item has this name (`item-name-taken`), or the first request under the idempotency key is still being worked on. */
    ItemNameTaken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/item-name-taken",
         *       "title": "Another item has this name",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/name",
         *           "code": "item-name-taken",
         *           "detail": "There is an item named Whole milk."
         *         }
         *       ]
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
    /** @description The item was made with another unit. */
    UnitIsFixed: {
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
         *           "pointer": "/unit",
         *           "code": "unit-is-fixed",
         *           "detail": "Its stock and recipes are counted in ml."
         *         }
         *       ]
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
    /** @description The item is in a recipe, or has been in stock. */
    ItemInUse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/item-in-use",
         *       "title": "The item is in use",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "detail": "It is in a recipe."
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The product has a recipe already (`recipe-exists`), or the first request under the idempotency key is still being worked on. */
    RecipeExists: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/recipe-exists",
         *       "title": "The product has a recipe already",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/productId",
         *           "code": "recipe-exists",
         *           "detail": "Replace its recipe instead."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description An item is not known, a unit does not fit its item, or something is named twice; `errors` points at every fault. Also when the idempotency key was used with another request. */
    RecipeRulesBroken: {
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
         *           "pointer": "/sizes/0/lines/1/itemId",
         *           "code": "item-exists",
         *           "detail": "There is no such item."
         *         },
         *         {
         *           "pointer": "/sizes/0/lines/0/quantity/unit",
         *           "code": "unit-fits-item",
         *           "detail": "Whole milk is kept in ml."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The par level is below the low level. */
    ParBelowLow: {
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
         *           "pointer": "/parLevel",
         *           "code": "par-above-low",
         *           "detail": "A cafe that is filled up to 1000 would still be low."
         *         }
         *       ]
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
    /** @description An item is not known or named twice, a unit does not fit its item, or it is more than a cafe can keep; `errors` points at every fault. Also when the idempotency key was used with another request. */
    MovementRulesBroken: {
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
         *           "pointer": "/lines/0/quantity/unit",
         *           "code": "unit-fits-item",
         *           "detail": "Whole milk is kept in ml."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description More is asked for than is there and not reserved (`stock-not-available`), or the first request under the idempotency key is still being worked on. */
    StockNotAvailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/stock-not-available",
         *       "title": "The stock is not available",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/lines/0",
         *           "code": "stock-not-available",
         *           "detail": "Whole milk: 1200 ml on hand, 400 ml of it reserved."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The stock does not suffice for all of it (`out-of-stock`; nothing is held), the id is taken (`reservation-exists`), or the first request under the idempotency key is still being worked on. */
    OutOfStock: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The reservation would expire in the past or in more than 30 days, or the idempotency key was used with another request. */
    ExpiryOutOfRange: {
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
         *           "pointer": "/expiresAt",
         *           "code": "expiry-in-range",
         *           "detail": "Between now and 30 days from now."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The reservation has ended another way (`reservation-over`), or the first request under the idempotency key is still being worked on. */
    ReservationOver: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/reservation-over",
         *       "title": "The reservation has ended already",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "detail": "In state released, confirm is not possible; the state is final."
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
     * @description Only items with this in their name, whatever the case of its letters.
     * @example milk
     */
    Search: components['schemas']['Line'];
    /**
     * @description Chosen by the caller, a new one for each intended effect (for example a UUID). The first response is stored for 24 hours, and returned to repeated requests. Another request with the same key is refused with 422.
     * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
     */
    IdempotencyKey: string;
    /** @description The item's id. */
    ItemId: components['schemas']['Id'];
    /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428, stale is 412.
     * @example "3"
     */
    IfMatch: string;
    /** @description The product's id, as Products knows it. */
    ProductId: components['schemas']['Id'];
    /** @description Only this cafe's. */
    OfCafe: components['schemas']['Id'];
    /** @description Only this item's. */
    OfItem: components['schemas']['Id'];
    /** @description The stock level's id. */
    StockLevelId: components['schemas']['Id'];
    /** @description The reservation's id, as its maker chose it. */
    ReservationId: components['schemas']['Id'];
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
  listItems: {
    parameters: {
      query?: {
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /**
         * @description Only items with this in their name, whatever the case of its letters.
         * @example milk
         */
        search?: components['parameters']['Search'];
        /** @description Only items of this kind. */
        kind?: components['schemas']['ItemKind'];
        /** @description By name, or by the instant of making; `-` turns it round. */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of items. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemPage'];
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
  createItem: {
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
        'application/json': components['schemas']['ItemInput'];
      };
    };
    responses: {
      /** @description The item. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Item'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ItemNameTaken'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getItem: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The item's id. */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Item'];
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
  replaceItem: {
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
        /** @description The item's id. */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemInput'];
      };
    };
    responses: {
      /** @description The item as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Item'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ItemNameTaken'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['UnitIsFixed'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteItem: {
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
        /** @description The item's id. */
        itemId: components['parameters']['ItemId'];
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
      409: components['responses']['ItemInUse'];
      412: components['responses']['StaleVersion'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listRecipes: {
    parameters: {
      query?: {
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only recipes that take of this item. */
        itemId?: components['schemas']['Id'];
        /** @description By the product's id; `-` turns it round. */
        sort?: 'productId' | '-productId';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of recipes. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecipePage'];
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
  createRecipe: {
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
        'application/json': components['schemas']['CreateRecipe'];
      };
    };
    responses: {
      /** @description The recipe, its quantities in the items' own units. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recipe'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['RecipeExists'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RecipeRulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getRecipe: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The product's id, as Products knows it. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The recipe. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recipe'];
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
  replaceRecipe: {
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
        /** @description The product's id, as Products knows it. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceRecipe'];
      };
    };
    responses: {
      /** @description The recipe as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recipe'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RecipeRulesBroken'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteRecipe: {
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
        /** @description The product's id, as Products knows it. */
        productId: components['parameters']['ProductId'];
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
      412: components['responses']['StaleVersion'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listStockLevels: {
    parameters: {
      query?: {
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only this cafe's. */
        cafeId?: components['parameters']['OfCafe'];
        /** @description Only this item's. */
        itemId?: components['parameters']['OfItem'];
        /**
         * @description Only items with this in their name, whatever the case of its letters.
         * @example milk
         */
        search?: components['parameters']['Search'];
        /** @description Only what is fine, low, or out. */
        status?: components['schemas']['StockStatus'];
        /** @description By the item's name; `-` turns it round. */
        sort?: 'name' | '-name';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of stock levels. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockLevelPage'];
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
  getStockLevel: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The stock level's id. */
        stockLevelId: components['parameters']['StockLevelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stock level. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockLevel'];
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
  updateStockLevel: {
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
        /** @description The stock level's id. */
        stockLevelId: components['parameters']['StockLevelId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['UpdateStockLevel'];
      };
    };
    responses: {
      /** @description The stock level as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockLevel'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ParBelowLow'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  restockItems: {
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
        'application/json': components['schemas']['Restock'];
      };
    };
    responses: {
      /** @description The movement, with its entries in the ledger. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Movement'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['MovementRulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  wasteItems: {
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
        'application/json': components['schemas']['Waste'];
      };
    };
    responses: {
      /** @description The movement, with its entries in the ledger. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Movement'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['StockNotAvailable'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['MovementRulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  countItems: {
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
        'application/json': components['schemas']['Count'];
      };
    };
    responses: {
      /** @description The movement, with its entries in the ledger; what was as expected has none. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Movement'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['StockNotAvailable'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['MovementRulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  transferItems: {
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
        'application/json': components['schemas']['Transfer'];
      };
    };
    responses: {
      /** @description The movement, with its entries in the ledger of both cafes. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Movement'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['StockNotAvailable'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['MovementRulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listLedgerEntries: {
    parameters: {
      query?: {
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only this cafe's. */
        cafeId?: components['parameters']['OfCafe'];
        /** @description Only this item's. */
        itemId?: components['parameters']['OfItem'];
        /** @description Only changes of this kind. */
        kind?: components['schemas']['EntryKind'];
        /** @description Only the entries of one movement; of a sale, the reservation's id. */
        movementId?: components['schemas']['Id'];
        /** @description Only entries made at this instant or later. */
        since?: components['schemas']['Timestamp'];
        /** @description Only entries made before this instant. */
        until?: components['schemas']['Timestamp'];
        /** @description By the order in which they were made; `-` is newest first. */
        sort?: 'sequence' | '-sequence';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of entries. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerEntryPage'];
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
  listReservations: {
    parameters: {
      query?: {
        /** @description Maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only this cafe's. */
        cafeId?: components['parameters']['OfCafe'];
        /** @description Only reservations for this order, one for each attempt to pay. */
        orderId?: components['schemas']['Id'];
        /** @description Only reservations in this state. */
        status?: components['schemas']['ReservationStatus'];
        /** @description By the instant of making; `-` is newest first. */
        sort?: 'createdAt' | '-createdAt';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of reservations. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReservationPage'];
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
  createReservation: {
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
        'application/json': components['schemas']['CreateReservation'];
      };
    };
    responses: {
      /** @description The stock is held. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reservation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['OutOfStock'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ExpiryOutOfRange'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getReservation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the caller's copy, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reservation. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReservationWithLines'];
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
  confirmReservation: {
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
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reservation, confirmed. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reservation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ReservationOver'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  releaseReservation: {
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
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reservation, released or expired. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reservation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ReservationOver'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  extendReservation: {
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
        /** @description The reservation's id, as its maker chose it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendReservation'];
      };
    };
    responses: {
      /** @description The reservation, held longer. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reservation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ReservationOver'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ExpiryOutOfRange'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listInventoryDeadLetters: {
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
  getInventoryDeadLetter: {
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
  replayInventoryDeadLetter: {
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
  discardInventoryDeadLetter: {
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
