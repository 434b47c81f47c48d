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
   * Everything that the chain's cafes keep in stock. For staff (scope `stock:read`).
   */
  listItems(request?: Requests['listItems']): Promise<Responses['listItems']>;
  /**
   * Create an item
   *
   * `POST /items`
   *
   * For managers and administrators (scope `stock:write`). No cafe has any of it until it is restocked or counted
   * there. 409 `item-name-taken` when another item has the name, whatever the case of its letters.
   */
  createItem(request: Requests['createItem']): Promise<Responses['createItem']>;
  /**
   * Read an item
   *
   * `GET /items/{itemId}`
   *
   * One item, with its `ETag`. For staff (scope `stock:read`).
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
   * For managers and administrators (scope `stock:write`). 409 `item-name-taken`; 422 `unit-is-fixed` for another
   * unit than it was made with: its stock and recipes are counted in it.
   */
  replaceItem(request: Requests['replaceItem']): Promise<Responses['replaceItem']>;
  /**
   * Delete an item
   *
   * `DELETE /items/{itemId}`
   *
   * For managers and administrators (scope `stock:write`). 409 `item-in-use` once it is in a recipe or has ever
   * been in stock: the ledger refers to it.
   */
  deleteItem(request: Requests['deleteItem']): Promise<Responses['deleteItem']>;
  /**
   * List recipes
   *
   * `GET /recipes`
   *
   * The recipes of all products. For staff (scope `stock:read`).
   */
  listRecipes(request?: Requests['listRecipes']): Promise<Responses['listRecipes']>;
  /**
   * Create a recipe
   *
   * `POST /recipes`
   *
   * For managers and administrators (scope `stock:write`). From then on every reservation of the product takes
   * what the recipe says. A size or option without one is not tracked: it takes nothing and never runs out. 409
   * `recipe-exists` when the product has one; 422 for an item that is not known, a unit that does not fit the
   * item, and for anything named twice.
   */
  createRecipe(request: Requests['createRecipe']): Promise<Responses['createRecipe']>;
  /**
   * Read a recipe
   *
   * `GET /recipes/{productId}`
   *
   * The recipe of one product, with its `ETag`. For staff (scope `stock:read`). 404 for a product that has none.
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
   * For managers and administrators (scope `stock:write`). What is reserved already stays as it was reserved.
   * Where an item is short, tells `stock-out` anew with what can no longer be made. 422 as for creation.
   */
  replaceRecipe(request: Requests['replaceRecipe']): Promise<Responses['replaceRecipe']>;
  /**
   * Delete a recipe
   *
   * `DELETE /recipes/{productId}`
   *
   * For managers and administrators (scope `stock:write`). The product is not tracked any more: it takes nothing
   * and never runs out.
   */
  deleteRecipe(request: Requests['deleteRecipe']): Promise<Responses['deleteRecipe']>;
  /**
   * List stock levels
   *
   * `GET /stock-levels`
   *
   * Of the cafes that the caller works at; administrators see all of them. A filter for another cafe gives an
   * empty list. For staff (scope `stock:read`).
   */
  listStockLevels(request?: Requests['listStockLevels']): Promise<Responses['listStockLevels']>;
  /**
   * Read a stock level
   *
   * `GET /stock-levels/{stockLevelId}`
   *
   * One item at one cafe, with its `ETag`. For staff (scope `stock:read`). 404 for a cafe where the caller does
   * not work.
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
   * Set low and par
   *
   * `PATCH /stock-levels/{stockLevelId}`
   *
   * A JSON merge patch (RFC 7396) of the level at which `stock-low` is told, and of the level that a restock
   * should fill up to. For managers of the cafe and administrators (scope `stock:write`). 422 when the par level
   * is below the low level. 412 also when the stock itself has moved.
   */
  updateStockLevel(request: Requests['updateStockLevel']): Promise<Responses['updateStockLevel']>;
  /**
   * Take in a delivery
   *
   * `POST /restocks`
   *
   * Adds to the stock of a cafe, all lines or none. Tells `stock-back` for what can be made again by it. For
   * managers of the cafe and administrators (scope `stock:write`); 403 for those of other cafes. 422 for an item
   * that is not known or named twice, a unit that does not fit it, and for more than a cafe can keep
   * (2,000,000,000 of the unit).
   */
  restockItems(request: Requests['restockItems']): Promise<Responses['restockItems']>;
  /**
   * Write off waste
   *
   * `POST /wastes`
   *
   * Takes from the stock of a cafe what nobody can drink or eat any more, all lines or none, with a reason. Tells
   * `stock-low` and `stock-out` as it comes to that. For managers of the cafe and administrators (scope
   * `stock:write`); 403 for those of other cafes. 409 `stock-not-available` for more than is there and not
   * reserved. 422 as for a restock.
   */
  wasteItems(request: Requests['wasteItems']): Promise<Responses['wasteItems']>;
  /**
   * Record a count
   *
   * `POST /counts`
   *
   * Sets the stock of a cafe to what was counted, all lines or none; the ledger keeps the difference. Tells
   * `stock-low`, `stock-out` and `stock-back` as it comes to that. For managers of the cafe and administrators
   * (scope `stock:write`); 403 for those of other cafes. 409 `stock-not-available` for less than is reserved:
   * cancel what cannot be made first. 422 as for a restock.
   */
  countItems(request: Requests['countItems']): Promise<Responses['countItems']>;
  /**
   * Move between cafes
   *
   * `POST /transfers`
   *
   * Takes from the stock of one cafe and adds to another's, all lines or none. Tells `stock-low`, `stock-out` and
   * `stock-back` as it comes to that. For those who are managers of both cafes and for administrators (scope
   * `stock:write`); 403 for others. 409 `stock-not-available` for more than is there and not reserved. 422 as for
   * a restock, and for a cafe and itself.
   */
  transferItems(request: Requests['transferItems']): Promise<Responses['transferItems']>;
  /**
   * List ledger entries
   *
   * `GET /ledger-entries`
   *
   * Every change of what is on hand; entries are added and never changed, and their sum is the stock. Of the cafes
   * that the caller works at; administrators see all of them. For staff (scope `stock:read`).
   */
  listLedgerEntries(request?: Requests['listLedgerEntries']): Promise<Responses['listLedgerEntries']>;
  /**
   * List reservations
   *
   * `GET /reservations`
   *
   * Why stock is not available: of the cafes that the caller works at; administrators and services see all of
   * them. A filter for another cafe gives an empty list. For staff (scope `stock:read`).
   */
  listReservations(request?: Requests['listReservations']): Promise<Responses['listReservations']>;
  /**
   * Reserve stock
   *
   * `POST /reservations`
   *
   * Holds what the recipes of all items take together, or nothing at all. The caller chooses the id, so that it
   * can release what it never had an answer for. Sizes and options without a recipe are not tracked and take
   * nothing. Tells `stock-low` and `stock-out` as it comes to that. For services (scope `reservations:write`). 409
   * `out-of-stock` points at each item that cannot be made, `/items/0`; 409 `reservation-exists` for an id that is
   * taken under another key. 422 for an `expiresAt` that is past or more than 30 days away.
   */
  createReservation(request: Requests['createReservation']): Promise<Responses['createReservation']>;
  /**
   * Read a reservation
   *
   * `GET /reservations/{reservationId}`
   *
   * One reservation with what it holds of each item, and its `ETag`. For staff, of their cafes; 404 for one
   * elsewhere.
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
   * Take reserved stock
   *
   * `POST /reservations/{reservationId}/confirm`
   *
   * Making has begun: what was held leaves the stock and is entered in the ledger as sold. A reservation that is
   * confirmed already is answered as it is. For services (scope `reservations:write`). 409 `reservation-over` for
   * one that is released or expired.
   */
  confirmReservation(request: Requests['confirmReservation']): Promise<Responses['confirmReservation']>;
  /**
   * Give reserved stock back
   *
   * `POST /reservations/{reservationId}/release`
   *
   * What was held is available again. Tells `stock-back` as it comes to that. A reservation that is released or
   * expired already is answered as it is. For services (scope `reservations:write`). 409 `reservation-over` for
   * one that is confirmed: what is made cannot be put back.
   */
  releaseReservation(request: Requests['releaseReservation']): Promise<Responses['releaseReservation']>;
  /**
   * Hold it longer
   *
   * `POST /reservations/{reservationId}/extend`
   *
   * Moves the instant at which the reservation expires; null holds it until it is confirmed or released, as for an
   * order that is paid. For services (scope `reservations:write`). 409 `reservation-over` for one that is not held
   * any more; 422 for an instant that is past or more than 30 days away.
   */
  extendReservation(request: Requests['extendReservation']): Promise<Responses['extendReservation']>;
  /**
   * List dead letters
   *
   * `GET /inventory-dead-letters`
   *
   * Events that the service could not apply, newest first unless asked otherwise; by default those that were tried
   * as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
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
   * One event that came to the service: what it says, how often it was tried, and what went wrong. An event that
   * was applied is found here as well, without what it said.
   *
   * Permission: `operations:read`, which administrators have. 404 for an event that never came, or was settled
   * more than 30 days ago.
   */
  getInventoryDeadLetter(request: Requests['getInventoryDeadLetter']): Promise<Responses['getInventoryDeadLetter']>;
  /**
   * Replay a dead letter
   *
   * `POST /inventory-dead-letters/{eventId}/replay`
   *
   * Tries the event again at once, as if it were delivered, and answers what came of it: `applied`, or still
   * `dead` with the new error and one attempt more. It has its effect once, however often and however parallel
   * this is asked. Later events of its subject may have been applied meanwhile.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied or discarded; 503 when
   * something that it needs cannot be reached, which leaves it as it was.
   */
  replayInventoryDeadLetter(
    request: Requests['replayInventoryDeadLetter'],
  ): Promise<Responses['replayInventoryDeadLetter']>;
  /**
   * Discard a dead letter
   *
   * `POST /inventory-dead-letters/{eventId}/discard`
   *
   * Decides that the event has no effect, for good; one that is still tried is given up with it, and what waited
   * behind it goes on. Asking twice does no harm.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied.
   */
  discardInventoryDeadLetter(
    request: Requests['discardInventoryDeadLetter'],
  ): Promise<Responses['discardInventoryDeadLetter']>;
}
export declare const createInventoryClient: (options: ClientOptions) => InventoryClient;
