// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the inventory service. */
export class InventoryClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
  /**
   * List items
   *
   * `GET /items`
   *
   * Lists the items that the cafes stock. They are the same for every cafe.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  listItems(request = {}) {
    return this.#http.call({ id: 'listItems', method: 'GET', path: '/items' }, request);
  }
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
  createItem(request) {
    return this.#http.call(
      { id: 'createItem', method: 'POST', path: '/items', mediaType: 'application/json' },
      request,
    );
  }
  getItem(request) {
    return this.#http.call({ id: 'getItem', method: 'GET', path: '/items/{itemId}' }, request);
  }
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
  replaceItem(request) {
    return this.#http.call(
      { id: 'replaceItem', method: 'PUT', path: '/items/{itemId}', mediaType: 'application/json' },
      request,
    );
  }
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
  deleteItem(request) {
    return this.#http.call({ id: 'deleteItem', method: 'DELETE', path: '/items/{itemId}' }, request);
  }
  /**
   * List recipes
   *
   * `GET /recipes`
   *
   * Lists the recipes of all products.
   *
   * Permission: `stock:read`, for staff, administrators and services.
   */
  listRecipes(request = {}) {
    return this.#http.call({ id: 'listRecipes', method: 'GET', path: '/recipes' }, request);
  }
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
  createRecipe(request) {
    return this.#http.call(
      { id: 'createRecipe', method: 'POST', path: '/recipes', mediaType: 'application/json' },
      request,
    );
  }
  getRecipe(request) {
    return this.#http.call({ id: 'getRecipe', method: 'GET', path: '/recipes/{productId}' }, request);
  }
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
  replaceRecipe(request) {
    return this.#http.call(
      { id: 'replaceRecipe', method: 'PUT', path: '/recipes/{productId}', mediaType: 'application/json' },
      request,
    );
  }
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
  deleteRecipe(request) {
    return this.#http.call({ id: 'deleteRecipe', method: 'DELETE', path: '/recipes/{productId}' }, request);
  }
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
  listStockLevels(request = {}) {
    return this.#http.call({ id: 'listStockLevels', method: 'GET', path: '/stock-levels' }, request);
  }
  getStockLevel(request) {
    return this.#http.call({ id: 'getStockLevel', method: 'GET', path: '/stock-levels/{stockLevelId}' }, request);
  }
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
  updateStockLevel(request) {
    return this.#http.call(
      {
        id: 'updateStockLevel',
        method: 'PATCH',
        path: '/stock-levels/{stockLevelId}',
        mediaType: 'application/merge-patch+json',
      },
      request,
    );
  }
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
  restockItems(request) {
    return this.#http.call(
      { id: 'restockItems', method: 'POST', path: '/restocks', mediaType: 'application/json' },
      request,
    );
  }
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
  wasteItems(request) {
    return this.#http.call(
      { id: 'wasteItems', method: 'POST', path: '/wastes', mediaType: 'application/json' },
      request,
    );
  }
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
  countItems(request) {
    return this.#http.call(
      { id: 'countItems', method: 'POST', path: '/counts', mediaType: 'application/json' },
      request,
    );
  }
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
  transferItems(request) {
    return this.#http.call(
      { id: 'transferItems', method: 'POST', path: '/transfers', mediaType: 'application/json' },
      request,
    );
  }
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
  listLedgerEntries(request = {}) {
    return this.#http.call({ id: 'listLedgerEntries', method: 'GET', path: '/ledger-entries' }, request);
  }
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
  listReservations(request = {}) {
    return this.#http.call({ id: 'listReservations', method: 'GET', path: '/reservations' }, request);
  }
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
  createReservation(request) {
    return this.#http.call(
      { id: 'createReservation', method: 'POST', path: '/reservations', mediaType: 'application/json' },
      request,
    );
  }
  getReservation(request) {
    return this.#http.call({ id: 'getReservation', method: 'GET', path: '/reservations/{reservationId}' }, request);
  }
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
  confirmReservation(request) {
    return this.#http.call(
      { id: 'confirmReservation', method: 'POST', path: '/reservations/{reservationId}/confirm' },
      request,
    );
  }
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
  releaseReservation(request) {
    return this.#http.call(
      { id: 'releaseReservation', method: 'POST', path: '/reservations/{reservationId}/release' },
      request,
    );
  }
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
  extendReservation(request) {
    return this.#http.call(
      {
        id: 'extendReservation',
        method: 'POST',
        path: '/reservations/{reservationId}/extend',
        mediaType: 'application/json',
      },
      request,
    );
  }
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
  listInventoryDeadLetters(request = {}) {
    return this.#http.call({ id: 'listInventoryDeadLetters', method: 'GET', path: '/inventory-dead-letters' }, request);
  }
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
  getInventoryDeadLetter(request) {
    return this.#http.call(
      { id: 'getInventoryDeadLetter', method: 'GET', path: '/inventory-dead-letters/{eventId}' },
      request,
    );
  }
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
  replayInventoryDeadLetter(request) {
    return this.#http.call(
      { id: 'replayInventoryDeadLetter', method: 'POST', path: '/inventory-dead-letters/{eventId}/replay' },
      request,
    );
  }
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
  discardInventoryDeadLetter(request) {
    return this.#http.call(
      { id: 'discardInventoryDeadLetter', method: 'POST', path: '/inventory-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createInventoryClient = (options) => new InventoryClient(options);
