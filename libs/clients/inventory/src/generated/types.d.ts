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
     * @description Lists the items that the cafes stock. They are the same for every cafe.
     *
     *     Permission: `stock:read`, for staff, administrators and services.
     */
    get: operations['listItems'];
    put?: never;
    /**
     * Create an item
     * @description Creates an item. No cafe has a stock level of it until it is restocked or counted there.
     *
     *     Permission: `stock:write`, for managers and administrators.
     *
     *     409: another item has this name; case is ignored (`item-name-taken`).
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
        /** @description The id of the item. */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    /**
     * Read an item
     * @description Returns an item with its `ETag`.
     *
     *     Permission: `stock:read`, for staff, administrators and services.
     */
    get: operations['getItem'];
    /**
     * Replace an item
     * @description Replaces the name and the kind of an item.
     *
     *     Permission: `stock:write`, for managers and administrators.
     *
     *     409: another item has this name (`item-name-taken`). 412: it was changed by another request. 422: the unit
     *     differs (`unit-is-fixed`); stock and recipes are counted in it.
     */
    put: operations['replaceItem'];
    post?: never;
    /**
     * Delete an item
     * @description Deletes an item that is in no recipe and was never in stock.
     *
     *     Permission: `stock:write`, for managers and administrators.
     *
     *     409: it is in a recipe or was in stock; the ledger refers to it (`item-in-use`). 412: it was changed by
     *     another request.
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
     * @description Lists the recipes of all products.
     *
     *     Permission: `stock:read`, for staff, administrators and services.
     */
    get: operations['listRecipes'];
    put?: never;
    /**
     * Create a recipe
     * @description Creates the recipe of a product. Later reservations of the product take these quantities. A size or option
     *     without a recipe takes no stock and never runs out. Publishes `stock-out` for each stock level that is not
     *     enough for it.
     *
     *     Permission: `stock:write`, for managers and administrators.
     *
     *     409: the product has a recipe (`recipe-exists`). 422: an unknown item, a unit that does not fit the item, or
     *     a duplicate size, option or item.
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
        /** @description The id of the product in Products. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /**
     * Read a recipe
     * @description Returns the recipe of a product with its `ETag`.
     *
     *     Permission: `stock:read`, for staff, administrators and services. 404: the product has no recipe.
     */
    get: operations['getRecipe'];
    /**
     * Replace a recipe
     * @description Replaces a recipe for later reservations; existing ones do not change. Publishes `stock-out` or `stock-back`
     *     for each stock level that is short before or after the change.
     *
     *     Permission: `stock:write`, for managers and administrators.
     *
     *     412: it was changed by another request. 422: as for createRecipe.
     */
    put: operations['replaceRecipe'];
    post?: never;
    /**
     * Delete a recipe
     * @description Deletes the recipe of a product. The product then takes no stock and never runs out. Publishes `stock-out`
     *     or `stock-back` for each stock level that is short before or after the change.
     *
     *     Permission: `stock:write`, for managers and administrators.
     *
     *     412: it was changed by another request.
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
     * @description Lists the stock levels of the cafes where the caller works. Administrators and services see those of all
     *     cafes. A filter for another cafe returns an empty list.
     *
     *     Permission: `stock:read`, for staff, administrators and services.
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
        /** @description The id of the stock level. */
        stockLevelId: components['parameters']['StockLevelId'];
      };
      cookie?: never;
    };
    /**
     * Read a stock level
     * @description Returns the stock level of one item at one cafe with its `ETag`.
     *
     *     Permission: `stock:read`, for staff, administrators and services. 404: no such stock level, or the caller
     *     does not work at its cafe.
     */
    get: operations['getStockLevel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set stock thresholds
     * @description Sets the low level, at which `stock-low` is published, and the par level, to which a restock should fill up.
     *     The body is a JSON merge patch (RFC 7396).
     *
     *     Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
     *     cafe. 404: the caller does not work at the cafe.
     *
     *     412: the stock level was changed by another request, for example by a sale. 422: the par level is below the
     *     low level.
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
     * Record a delivery
     * @description Adds items to the stock of a cafe, all lines or none. Publishes `stock-back` when a threshold is passed.
     *
     *     Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
     *     cafe.
     *
     *     422: an unknown or duplicate item, a unit that does not fit it, or a total above 2,000,000,000 of the unit.
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
     * @description Takes wasted items out of the stock of a cafe, all lines or none, with a reason. Publishes `stock-low` and
     *     `stock-out` when a threshold is passed.
     *
     *     Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
     *     cafe.
     *
     *     409: more than is available (`stock-not-available`). 422: as for restockItems.
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
     * @description Sets the stock of a cafe to the counted amounts, all lines or none, and enters the differences in the ledger.
     *     Publishes `stock-low`, `stock-out` and `stock-back` when a threshold is passed.
     *
     *     Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
     *     cafe.
     *
     *     409: less than is reserved (`stock-not-available`); cancel orders that cannot be made first. 422: as for
     *     restockItems.
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
     * Transfer between cafes
     * @description Moves items from the stock of one cafe to that of another, all lines or none. Publishes `stock-low`, `stock-out` and `stock-back` when a threshold is passed.
     *
     *     Permission: `stock:write`, for managers of both cafes and administrators. 403: the caller does not manage
     *     both cafes.
     *
     *     409: more than is available (`stock-not-available`). 422: as for restockItems, or both cafes are the same.
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
     * @description Lists the changes of the stock of the cafes where the caller works. Administrators and services see those of
     *     all cafes. The ledger is append-only; its sum is the stock.
     *
     *     Permission: `stock:read`, for staff, administrators and services.
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
     * @description Lists the reservations of the cafes where the caller works. Administrators and services see those of all
     *     cafes. A filter for another cafe returns an empty list.
     *
     *     Permission: `stock:read`, for staff, administrators and services.
     */
    get: operations['listReservations'];
    put?: never;
    /**
     * Reserve stock
     * @description Holds the stock for all items together, or nothing. The caller chooses the id, so that it can
     *     release a reservation whose response it never received. Sizes and options without a recipe take no stock.
     *     Publishes `stock-low` and `stock-out` when a threshold is passed.
     *
     *     Permission: `reservations:write`, for services.
     *
     *     409: not enough stock, with a pointer to each item that cannot be made, such as `/items/0` (`out-of-stock`);
     *     or the id is in use with another key (`reservation-exists`). 422: `expiresAt` is past or more than 30 days
     *     away.
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
        /** @description The id of the reservation, chosen by the caller that made it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    /**
     * Read a reservation
     * @description Returns a reservation with its lines and its `ETag`.
     *
     *     Permission: `stock:read`, for staff, administrators and services. 404: no such reservation, or the caller
     *     does not work at its cafe.
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
        /** @description The id of the reservation, chosen by the caller that made it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a reservation
     * @description Takes the held stock when the preparation begins, and enters it in the ledger as `sold`. A confirmed reservation
     *     is returned unchanged.
     *
     *     Permission: `reservations:write`, for services.
     *
     *     409: it was released or expired (`reservation-over`).
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
        /** @description The id of the reservation, chosen by the caller that made it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a reservation
     * @description Makes the held stock available again. Publishes `stock-back` when a threshold is passed. A released or expired
     *     reservation is returned unchanged.
     *
     *     Permission: `reservations:write`, for services.
     *
     *     409: it was confirmed (`reservation-over`).
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
        /** @description The id of the reservation, chosen by the caller that made it. */
        reservationId: components['parameters']['ReservationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Extend a reservation
     * @description Sets the expiry of a held reservation. Null holds it until it is confirmed or released, as for a paid order.
     *
     *     Permission: `reservations:write`, for services.
     *
     *     409: it has ended (`reservation-over`). 422: `expiresAt` is past or more than 30 days away.
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
     * @description Lists events that the service could not apply, newest first by default. The default filter is `outcome=dead`: all automatic attempts have failed, and an administrator must replay or discard the event. A dead letter does not delay later events of its subject.
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
    /** @description One line of text, without control characters. */
    Line: string;
    /**
     * @description `ingredient`: products are made of it. `goods`: it is sold as it is. `packaging`: cups, lids, bags.
     * @enum {string}
     */
    ItemKind: 'ingredient' | 'goods' | 'packaging';
    /**
     * Format: uuid
     * @description A UUID version 7, set by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * @description The unit in which an item is counted.
     * @enum {string}
     */
    Unit: 'g' | 'ml' | 'piece';
    /**
     * Format: date-time
     * @description RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`.
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
      /** @description The `cursor` of the next page; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    ItemPage: {
      data: components['schemas']['Item'][];
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
    ItemInput: {
      name: components['schemas']['Line'];
      kind: components['schemas']['ItemKind'];
      unit: components['schemas']['Unit'];
    };
    /**
     * @description The code of a size in Products.
     * @example regular
     */
    SizeCode: string;
    /** @description An amount of an item. Kilograms and litres are converted to grams and millilitres. */
    Quantity: {
      /** @example 250 */
      amount: number;
      /** @enum {string} */
      unit: 'g' | 'kg' | 'ml' | 'l' | 'piece';
    };
    /** @description The amount of an item that one portion takes. */
    RecipeLine: {
      itemId: components['schemas']['Id'];
      quantity: components['schemas']['Quantity'];
    };
    SizeRecipe: {
      size: components['schemas']['SizeCode'];
      lines: components['schemas']['RecipeLine'][];
    };
    /** @description The items that a chosen option takes in addition to the recipe of the size. */
    OptionRecipe: {
      optionId: components['schemas']['Id'];
      /** @description The size that it applies to; null for all. An option has either one recipe for all sizes, or recipes for single sizes. */
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
     * @description `out`: less than the smallest portion of any recipe is available, or nothing if no recipe takes it. `low`: no more than the low level. `ok`: more than that.
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
      /** @description The amount in stock. */
      onHand: number;
      /** @description The part that is held for orders. */
      reserved: number;
      /** @description The part that can still be sold. */
      available: number;
      /** @description At this amount or less, `stock-low` is published; 0 for never. */
      lowLevel: number;
      /** @description The amount to which a restock should fill up. */
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
     * @description `sold`: taken by a confirmed reservation.
     * @enum {string}
     */
    EntryKind: 'restock' | 'waste' | 'count' | 'transfer-out' | 'transfer-in' | 'sold';
    /** @description One change of the stock of one item at one cafe. Entries never change. */
    LedgerEntry: {
      /** @description Increases with each entry. */
      sequence: number;
      movementId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      itemId: components['schemas']['Id'];
      kind: components['schemas']['EntryKind'];
      /** @description The change in the item's unit; negative if the stock decreased. */
      change: number;
      /** @description `onHand` of the stock level after this entry. */
      onHand: number;
      /** @description Why the items were wasted. */
      reason: string | null;
      note: string | null;
      /** @description The id of the person or service that made the change. */
      actorId: string;
      createdAt: components['schemas']['Timestamp'];
    };
    /** @description A restock, waste, count or transfer, with its ledger entries. */
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
      /** @description Everything in stock, including what is reserved. */
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
     * @description `held`: the stock is held. `confirmed`: it was taken. `released`: it is available again. `expired`: it is available again since `expiresAt` passed. Only `held` is not final.
     * @enum {string}
     */
    ReservationStatus: 'held' | 'confirmed' | 'released' | 'expired';
    /** @description A number of portions of one product of an order. */
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
       * @description When the reservation was confirmed, released or expired.
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
       * @description Chosen by the caller; new for each attempt.
       * @example 0190c0de-0000-7000-8000-00000000ab01
       */
      reservationId: string;
      orderId: components['schemas']['Id'];
      cafeId: components['schemas']['Id'];
      items: components['schemas']['ReservationItem'][];
      /**
       * Format: date-time
       * @description When the reservation expires unless it is confirmed. Null for never; by default 15 minutes from now.
       */
      expiresAt?: string | null;
    };
    /** @description The amount of one item that the reservation holds for all its products. */
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
       * @description When the reservation was confirmed, released or expired.
       */
      endedAt: string | null;
      version: number;
    };
    ExtendReservation: {
      /**
       * Format: date-time
       * @description The new expiry; null to hold it until it is confirmed or released.
       */
      expiresAt: string | null;
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
    /** @description Another item has this name (`item-name-taken`), or the first request with the idempotency key is still in progress. */
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
    /** @description The unit of an item is fixed. */
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
    /** @description The item is in a recipe or was in stock. */
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
    /** @description The product has a recipe (`recipe-exists`), or the first request with the idempotency key is still in progress. */
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
    /** @description An unknown item, a unit that does not fit its item, or a duplicate; `errors` points at each. Or the idempotency key was used with another request. */
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
         *           "detail": "Whole milk is counted in ml."
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
    /** @description An unknown or duplicate item, a unit that does not fit its item, or an amount above the maximum; `errors` points at each. Or the idempotency key was used with another request. */
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
         *           "detail": "Whole milk is counted in ml."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description More than is available (`stock-not-available`), or the first request with the idempotency key is still in progress. */
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
    /** @description Not enough stock, and nothing is held (`out-of-stock`); the id is in use (`reservation-exists`); or the first request with the idempotency key is still in progress. */
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
    /** @description The reservation has ended (`reservation-over`), or the first request with the idempotency key is still in progress. */
    ReservationOver: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/reservation-over",
         *       "title": "The reservation has ended",
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
     * @description Only items with this text in their name; case is ignored.
     * @example milk
     */
    Search: components['schemas']['Line'];
    /**
     * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
     * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
     */
    IdempotencyKey: string;
    /** @description The id of the item. */
    ItemId: components['schemas']['Id'];
    /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
     * @example "3"
     */
    IfMatch: string;
    /** @description The id of the product in Products. */
    ProductId: components['schemas']['Id'];
    /** @description Only of this cafe. */
    OfCafe: components['schemas']['Id'];
    /** @description Only of this item. */
    OfItem: components['schemas']['Id'];
    /** @description The id of the stock level. */
    StockLevelId: components['schemas']['Id'];
    /** @description The id of the reservation, chosen by the caller that made it. */
    ReservationId: components['schemas']['Id'];
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
  listItems: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /**
         * @description Only items with this text in their name; case is ignored.
         * @example milk
         */
        search?: components['parameters']['Search'];
        /** @description Only items of this kind. */
        kind?: components['schemas']['ItemKind'];
        /** @description By name or creation time; `-` for descending. */
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
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The id of the item. */
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
      /** @description Not modified; the version is the one that `If-None-Match` names. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @description The id of the item. */
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
      /** @description The current item. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @description The id of the item. */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only recipes that take this item. */
        itemId?: components['schemas']['Id'];
        /** @description By product id; `-` for descending. */
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
        'application/json': components['schemas']['CreateRecipe'];
      };
    };
    responses: {
      /** @description The recipe, with quantities in the items' units. */
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
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The id of the product in Products. */
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
      /** @description Not modified; the version is the one that `If-None-Match` names. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @description The id of the product in Products. */
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
      /** @description The current recipe. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @description The id of the product in Products. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only of this cafe. */
        cafeId?: components['parameters']['OfCafe'];
        /** @description Only of this item. */
        itemId?: components['parameters']['OfItem'];
        /**
         * @description Only items with this text in their name; case is ignored.
         * @example milk
         */
        search?: components['parameters']['Search'];
        /** @description Only stock levels with this status. */
        status?: components['schemas']['StockStatus'];
        /** @description By item name; `-` for descending. */
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
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The id of the stock level. */
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
      /** @description Not modified; the version is the one that `If-None-Match` names. */
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
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @description The id of the stock level. */
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
      /** @description The current stock level. */
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
        'application/json': components['schemas']['Restock'];
      };
    };
    responses: {
      /** @description The movement with its ledger entries. */
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
        'application/json': components['schemas']['Waste'];
      };
    };
    responses: {
      /** @description The movement with its ledger entries. */
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
        'application/json': components['schemas']['Count'];
      };
    };
    responses: {
      /** @description The movement with its ledger entries; a line without a difference has none. */
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
        'application/json': components['schemas']['Transfer'];
      };
    };
    responses: {
      /** @description The movement with its ledger entries at both cafes. */
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
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only of this cafe. */
        cafeId?: components['parameters']['OfCafe'];
        /** @description Only of this item. */
        itemId?: components['parameters']['OfItem'];
        /** @description Only entries of this kind. */
        kind?: components['schemas']['EntryKind'];
        /** @description Only entries of this movement; for a sale, the id of the reservation. */
        movementId?: components['schemas']['Id'];
        /** @description Only entries made at this time or later. */
        since?: components['schemas']['Timestamp'];
        /** @description Only entries made before this time. */
        until?: components['schemas']['Timestamp'];
        /** @description In the order of entry; `-` for newest first. */
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
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only of this cafe. */
        cafeId?: components['parameters']['OfCafe'];
        /** @description Only reservations of this order; each attempt to pay has one. */
        orderId?: components['schemas']['Id'];
        /** @description Only reservations with this status. */
        status?: components['schemas']['ReservationStatus'];
        /** @description By creation time; `-` for newest first. */
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
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The id of the reservation, chosen by the caller that made it. */
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
      /** @description Not modified; the version is the one that `If-None-Match` names. */
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the reservation, chosen by the caller that made it. */
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the reservation, chosen by the caller that made it. */
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
         * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
         * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The id of the reservation, chosen by the caller that made it. */
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
      /** @description The reservation with its new expiry. */
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
  getInventoryDeadLetter: {
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
  replayInventoryDeadLetter: {
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
  discardInventoryDeadLetter: {
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
