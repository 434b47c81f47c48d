// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  listItems: CallOptions & {
    readonly query?: operations['listItems']['parameters']['query'];
  };
  createItem: CallOptions & {
    readonly body: NonNullable<operations['createItem']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getItem: CallOptions & {
    readonly path: operations['getItem']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceItem: CallOptions & {
    readonly path: operations['replaceItem']['parameters']['path'];
    readonly body: NonNullable<operations['replaceItem']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  deleteItem: CallOptions & {
    readonly path: operations['deleteItem']['parameters']['path'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  listRecipes: CallOptions & {
    readonly query?: operations['listRecipes']['parameters']['query'];
  };
  createRecipe: CallOptions & {
    readonly body: NonNullable<operations['createRecipe']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getRecipe: CallOptions & {
    readonly path: operations['getRecipe']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceRecipe: CallOptions & {
    readonly path: operations['replaceRecipe']['parameters']['path'];
    readonly body: NonNullable<operations['replaceRecipe']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  deleteRecipe: CallOptions & {
    readonly path: operations['deleteRecipe']['parameters']['path'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  listStockLevels: CallOptions & {
    readonly query?: operations['listStockLevels']['parameters']['query'];
  };
  getStockLevel: CallOptions & {
    readonly path: operations['getStockLevel']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  updateStockLevel: CallOptions & {
    readonly path: operations['updateStockLevel']['parameters']['path'];
    readonly body: NonNullable<
      operations['updateStockLevel']['requestBody']
    >['content']['application/merge-patch+json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  restockItems: CallOptions & {
    readonly body: NonNullable<operations['restockItems']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  wasteItems: CallOptions & {
    readonly body: NonNullable<operations['wasteItems']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  countItems: CallOptions & {
    readonly body: NonNullable<operations['countItems']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  transferItems: CallOptions & {
    readonly body: NonNullable<operations['transferItems']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  listLedgerEntries: CallOptions & {
    readonly query?: operations['listLedgerEntries']['parameters']['query'];
  };
  listReservations: CallOptions & {
    readonly query?: operations['listReservations']['parameters']['query'];
  };
  createReservation: CallOptions & {
    readonly body: NonNullable<operations['createReservation']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getReservation: CallOptions & {
    readonly path: operations['getReservation']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  confirmReservation: CallOptions & {
    readonly path: operations['confirmReservation']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  releaseReservation: CallOptions & {
    readonly path: operations['releaseReservation']['parameters']['path'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  extendReservation: CallOptions & {
    readonly path: operations['extendReservation']['parameters']['path'];
    readonly body: NonNullable<operations['extendReservation']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  listInventoryDeadLetters: CallOptions & {
    readonly query?: operations['listInventoryDeadLetters']['parameters']['query'];
  };
  getInventoryDeadLetter: CallOptions & {
    readonly path: operations['getInventoryDeadLetter']['parameters']['path'];
  };
  replayInventoryDeadLetter: CallOptions & {
    readonly path: operations['replayInventoryDeadLetter']['parameters']['path'];
  };
  discardInventoryDeadLetter: CallOptions & {
    readonly path: operations['discardInventoryDeadLetter']['parameters']['path'];
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  listItems: ClientResponse<200, operations['listItems']['responses'][200]['content']['application/json'], 'link'>;
  createItem: ClientResponse<
    201,
    operations['createItem']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  getItem:
    | ClientResponse<200, operations['getItem']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceItem: ClientResponse<200, operations['replaceItem']['responses'][200]['content']['application/json'], 'etag'>;
  deleteItem: ClientResponse<204, undefined>;
  listRecipes: ClientResponse<200, operations['listRecipes']['responses'][200]['content']['application/json'], 'link'>;
  createRecipe: ClientResponse<
    201,
    operations['createRecipe']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  getRecipe:
    | ClientResponse<200, operations['getRecipe']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceRecipe: ClientResponse<
    200,
    operations['replaceRecipe']['responses'][200]['content']['application/json'],
    'etag'
  >;
  deleteRecipe: ClientResponse<204, undefined>;
  listStockLevels: ClientResponse<
    200,
    operations['listStockLevels']['responses'][200]['content']['application/json'],
    'link'
  >;
  getStockLevel:
    | ClientResponse<200, operations['getStockLevel']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  updateStockLevel: ClientResponse<
    200,
    operations['updateStockLevel']['responses'][200]['content']['application/json'],
    'etag'
  >;
  restockItems: ClientResponse<
    201,
    operations['restockItems']['responses'][201]['content']['application/json'],
    'location'
  >;
  wasteItems: ClientResponse<
    201,
    operations['wasteItems']['responses'][201]['content']['application/json'],
    'location'
  >;
  countItems: ClientResponse<
    201,
    operations['countItems']['responses'][201]['content']['application/json'],
    'location'
  >;
  transferItems: ClientResponse<
    201,
    operations['transferItems']['responses'][201]['content']['application/json'],
    'location'
  >;
  listLedgerEntries: ClientResponse<
    200,
    operations['listLedgerEntries']['responses'][200]['content']['application/json'],
    'link'
  >;
  listReservations: ClientResponse<
    200,
    operations['listReservations']['responses'][200]['content']['application/json'],
    'link'
  >;
  createReservation: ClientResponse<
    201,
    operations['createReservation']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  getReservation:
    | ClientResponse<200, operations['getReservation']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  confirmReservation: ClientResponse<
    200,
    operations['confirmReservation']['responses'][200]['content']['application/json'],
    'etag'
  >;
  releaseReservation: ClientResponse<
    200,
    operations['releaseReservation']['responses'][200]['content']['application/json'],
    'etag'
  >;
  extendReservation: ClientResponse<
    200,
    operations['extendReservation']['responses'][200]['content']['application/json'],
    'etag'
  >;
  listInventoryDeadLetters: ClientResponse<
    200,
    operations['listInventoryDeadLetters']['responses'][200]['content']['application/json'],
    'link'
  >;
  getInventoryDeadLetter: ClientResponse<
    200,
    operations['getInventoryDeadLetter']['responses'][200]['content']['application/json']
  >;
  replayInventoryDeadLetter: ClientResponse<
    200,
    operations['replayInventoryDeadLetter']['responses'][200]['content']['application/json']
  >;
  discardInventoryDeadLetter: ClientResponse<
    200,
    operations['discardInventoryDeadLetter']['responses'][200]['content']['application/json']
  >;
};
/** A client of the inventory service. */
export declare class InventoryClient {
  #private;
  constructor(options: ClientOptions);
  /**
   * List items
   *
   * `GET /items`
   *
   * Lists the items that the cafes stock. They are the same for every cafe.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  listItems(request?: Requests['listItems']): Promise<Responses['listItems']>;
  /**
   * Create an item
   *
   * `POST /items`
   *
   * Creates an item. No cafe has a stock level of it until it is restocked or counted there.
   *
   * Permission: `stock:write`, for managers and administrators.
   *
   * 409: another item has this name; case is ignored (`item-name-taken`).
   */
  createItem(request: Requests['createItem']): Promise<Responses['createItem']>;
  /**
   * Read an item
   *
   * `GET /items/{itemId}`
   *
   * Returns an item with its `ETag`.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  getItem(
    request: Requests['getItem'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getItem'],
      {
        status: 304;
      }
    >
  >;
  getItem(request: Requests['getItem']): Promise<Responses['getItem']>;
  /**
   * Replace an item
   *
   * `PUT /items/{itemId}`
   *
   * Replaces the name and the kind of an item.
   *
   * Permission: `stock:write`, for managers and administrators.
   *
   * 409: another item has this name (`item-name-taken`). 412: it was changed by another request. 422: the unit
   * differs (`unit-is-fixed`); stock and recipes are counted in it.
   */
  replaceItem(request: Requests['replaceItem']): Promise<Responses['replaceItem']>;
  /**
   * Delete an item
   *
   * `DELETE /items/{itemId}`
   *
   * Deletes an item that is in no recipe and was never in stock.
   *
   * Permission: `stock:write`, for managers and administrators.
   *
   * 409: it is in a recipe or was in stock; the ledger refers to it (`item-in-use`). 412: it was changed by
   * another request.
   */
  deleteItem(request: Requests['deleteItem']): Promise<Responses['deleteItem']>;
  /**
   * List recipes
   *
   * `GET /recipes`
   *
   * Lists the recipes of all products.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  listRecipes(request?: Requests['listRecipes']): Promise<Responses['listRecipes']>;
  /**
   * Create a recipe
   *
   * `POST /recipes`
   *
   * Creates the recipe of a product. Later reservations of the product take these quantities. A size or option
   * without a recipe takes no stock and never runs out. Publishes `stock-out` for each stock level that is not
   * enough for it.
   *
   * Permission: `stock:write`, for managers and administrators.
   *
   * 409: the product has a recipe (`recipe-exists`). 422: an unknown item, a unit that does not fit the item, or
   * a duplicate size, option or item.
   */
  createRecipe(request: Requests['createRecipe']): Promise<Responses['createRecipe']>;
  /**
   * Read a recipe
   *
   * `GET /recipes/{productId}`
   *
   * Returns the recipe of a product with its `ETag`.
   *
   * Permission: `stock:read`, for staff, administrators and services. 404: the product has no recipe.
   */
  getRecipe(
    request: Requests['getRecipe'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getRecipe'],
      {
        status: 304;
      }
    >
  >;
  getRecipe(request: Requests['getRecipe']): Promise<Responses['getRecipe']>;
  /**
   * Replace a recipe
   *
   * `PUT /recipes/{productId}`
   *
   * Replaces a recipe for later reservations; existing ones do not change. Publishes `stock-out` or `stock-back`
   * for each stock level that is short before or after the change.
   *
   * Permission: `stock:write`, for managers and administrators.
   *
   * 412: it was changed by another request. 422: as for createRecipe.
   */
  replaceRecipe(request: Requests['replaceRecipe']): Promise<Responses['replaceRecipe']>;
  /**
   * Delete a recipe
   *
   * `DELETE /recipes/{productId}`
   *
   * Deletes the recipe of a product. The product then takes no stock and never runs out. Publishes `stock-out`
   * or `stock-back` for each stock level that is short before or after the change.
   *
   * Permission: `stock:write`, for managers and administrators.
   *
   * 412: it was changed by another request.
   */
  deleteRecipe(request: Requests['deleteRecipe']): Promise<Responses['deleteRecipe']>;
  /**
   * List stock levels
   *
   * `GET /stock-levels`
   *
   * Lists the stock levels of the cafes where the caller works. Administrators and services see those of all
   * cafes. A filter for another cafe returns an empty list.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  listStockLevels(request?: Requests['listStockLevels']): Promise<Responses['listStockLevels']>;
  /**
   * Read a stock level
   *
   * `GET /stock-levels/{stockLevelId}`
   *
   * Returns the stock level of one item at one cafe with its `ETag`.
   *
   * Permission: `stock:read`, for staff, administrators and services. 404: no such stock level, or the caller
   * does not work at its cafe.
   */
  getStockLevel(
    request: Requests['getStockLevel'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getStockLevel'],
      {
        status: 304;
      }
    >
  >;
  getStockLevel(request: Requests['getStockLevel']): Promise<Responses['getStockLevel']>;
  /**
   * Set stock thresholds
   *
   * `PATCH /stock-levels/{stockLevelId}`
   *
   * Sets the low level, at which `stock-low` is published, and the par level, to which a restock should fill up.
   * The body is a JSON merge patch (RFC 7396).
   *
   * Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
   * cafe. 404: the caller does not work at the cafe.
   *
   * 412: the stock level was changed by another request, for example by a sale. 422: the par level is below the
   * low level.
   */
  updateStockLevel(request: Requests['updateStockLevel']): Promise<Responses['updateStockLevel']>;
  /**
   * Record a delivery
   *
   * `POST /restocks`
   *
   * Adds items to the stock of a cafe, all lines or none. Publishes `stock-back` when a threshold is passed.
   *
   * Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
   * cafe.
   *
   * 422: an unknown or duplicate item, a unit that does not fit it, or a total above 2,000,000,000 of the unit.
   */
  restockItems(request: Requests['restockItems']): Promise<Responses['restockItems']>;
  /**
   * Write off waste
   *
   * `POST /wastes`
   *
   * Takes wasted items out of the stock of a cafe, all lines or none, with a reason. Publishes `stock-low` and
   * `stock-out` when a threshold is passed.
   *
   * Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
   * cafe.
   *
   * 409: more than is available (`stock-not-available`). 422: as for restockItems.
   */
  wasteItems(request: Requests['wasteItems']): Promise<Responses['wasteItems']>;
  /**
   * Record a count
   *
   * `POST /counts`
   *
   * Sets the stock of a cafe to the counted amounts, all lines or none, and enters the differences in the ledger.
   * Publishes `stock-low`, `stock-out` and `stock-back` when a threshold is passed.
   *
   * Permission: `stock:write`, for managers of the cafe and administrators. 403: the caller does not manage the
   * cafe.
   *
   * 409: less than is reserved (`stock-not-available`); cancel orders that cannot be made first. 422: as for
   * restockItems.
   */
  countItems(request: Requests['countItems']): Promise<Responses['countItems']>;
  /**
   * Transfer between cafes
   *
   * `POST /transfers`
   *
   * Moves items from the stock of one cafe to that of another, all lines or none. Publishes `stock-low`,
   * `stock-out` and `stock-back` when a threshold is passed.
   *
   * Permission: `stock:write`, for managers of both cafes and administrators. 403: the caller does not manage
   * both cafes.
   *
   * 409: more than is available (`stock-not-available`). 422: as for restockItems, or both cafes are the same.
   */
  transferItems(request: Requests['transferItems']): Promise<Responses['transferItems']>;
  /**
   * List ledger entries
   *
   * `GET /ledger-entries`
   *
   * Lists the changes of the stock of the cafes where the caller works. Administrators and services see those of
   * all cafes. The ledger is append-only; its sum is the stock.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  listLedgerEntries(request?: Requests['listLedgerEntries']): Promise<Responses['listLedgerEntries']>;
  /**
   * List reservations
   *
   * `GET /reservations`
   *
   * Lists the reservations of the cafes where the caller works. Administrators and services see those of all
   * cafes. A filter for another cafe returns an empty list.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  listReservations(request?: Requests['listReservations']): Promise<Responses['listReservations']>;
  /**
   * Reserve stock
   *
   * `POST /reservations`
   *
   * Holds the stock for all items together, or nothing. The caller chooses the id, so that it can
   * release a reservation whose response it never received. Sizes and options without a recipe take no stock.
   * Publishes `stock-low` and `stock-out` when a threshold is passed.
   *
   * Permission: `reservations:write`, for services.
   *
   * 409: not enough stock, with a pointer to each item that cannot be made, such as `/items/0` (`out-of-stock`);
   * or the id is in use with another key (`reservation-exists`). 422: `expiresAt` is past or more than 30 days
   * away.
   */
  createReservation(request: Requests['createReservation']): Promise<Responses['createReservation']>;
  /**
   * Read a reservation
   *
   * `GET /reservations/{reservationId}`
   *
   * Returns a reservation with its lines and its `ETag`.
   *
   * Permission: `stock:read`, for staff, administrators and services. 404: no such reservation, or the caller
   * does not work at its cafe.
   */
  getReservation(
    request: Requests['getReservation'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getReservation'],
      {
        status: 304;
      }
    >
  >;
  getReservation(request: Requests['getReservation']): Promise<Responses['getReservation']>;
  /**
   * Confirm a reservation
   *
   * `POST /reservations/{reservationId}/confirm`
   *
   * Takes the held stock when the preparation begins, and enters it in the ledger as `sold`. A confirmed
   * reservation
   * is returned unchanged.
   *
   * Permission: `reservations:write`, for services.
   *
   * 409: it was released or expired (`reservation-over`).
   */
  confirmReservation(request: Requests['confirmReservation']): Promise<Responses['confirmReservation']>;
  /**
   * Release a reservation
   *
   * `POST /reservations/{reservationId}/release`
   *
   * Makes the held stock available again. Publishes `stock-back` when a threshold is passed. A released or expired
   * reservation is returned unchanged.
   *
   * Permission: `reservations:write`, for services.
   *
   * 409: it was confirmed (`reservation-over`).
   */
  releaseReservation(request: Requests['releaseReservation']): Promise<Responses['releaseReservation']>;
  /**
   * Extend a reservation
   *
   * `POST /reservations/{reservationId}/extend`
   *
   * Sets the expiry of a held reservation. Null holds it until it is confirmed or released, as for a paid order.
   *
   * Permission: `reservations:write`, for services.
   *
   * 409: it has ended (`reservation-over`). 422: `expiresAt` is past or more than 30 days away.
   */
  extendReservation(request: Requests['extendReservation']): Promise<Responses['extendReservation']>;
  /**
   * List dead letters
   *
   * `GET /inventory-dead-letters`
   *
   * Lists events that the service could not apply, newest first by default. The default filter is `outcome=dead`:
   * all automatic attempts have failed, and an administrator must replay or discard the event. A dead letter does
   * not delay later events of its subject.
   *
   * Permission: `operations:read`, which administrators have.
   */
  listInventoryDeadLetters(
    request?: Requests['listInventoryDeadLetters'],
  ): Promise<Responses['listInventoryDeadLetters']>;
  /**
   * Read a dead letter
   *
   * `GET /inventory-dead-letters/{eventId}`
   *
   * Returns one event that the service received, with its content, the number of attempts and the last error.
   * Applied events are returned too, without their content.
   *
   * Permission: `operations:read`, which administrators have. 404 if the service never received the event, or if
   * it was settled more than 30 days ago.
   */
  getInventoryDeadLetter(request: Requests['getInventoryDeadLetter']): Promise<Responses['getInventoryDeadLetter']>;
  /**
   * Replay a dead letter
   *
   * `POST /inventory-dead-letters/{eventId}/replay`
   *
   * Applies the event at once and returns the result: `applied`, or still `dead` with the new error and one more
   * attempt. The event is applied at most once, even if this request is repeated or sent in parallel. Later events
   * of its subject may have been applied before it.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied or discarded. 503 if a
   * dependency is unavailable; the event then remains unchanged.
   */
  replayInventoryDeadLetter(
    request: Requests['replayInventoryDeadLetter'],
  ): Promise<Responses['replayInventoryDeadLetter']>;
  /**
   * Discard a dead letter
   *
   * `POST /inventory-dead-letters/{eventId}/discard`
   *
   * Discards the event permanently, so that it is never applied. If automatic attempts still continue, they end,
   * and later events of its subject are applied. A repeated request has no further effect.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied.
   */
  discardInventoryDeadLetter(
    request: Requests['discardInventoryDeadLetter'],
  ): Promise<Responses['discardInventoryDeadLetter']>;
}
export declare const createInventoryClient: (options: ClientOptions) => InventoryClient;
