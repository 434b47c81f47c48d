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
   * Everything that the chain's cafes keep in stock. For staff (scope `stock:read`).
   */
  listItems(request = {}) {
    return this.#http.call({ id: 'listItems', method: 'GET', path: '/items' }, request);
  }
  /**
   * Create an item
   *
   * `POST /items`
   *
   * For managers and administrators (scope `stock:write`). No cafe has any of it until it is restocked or counted
   * there. 409 `item-name-taken` when another item has the name, whatever the case of its letters.
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
   * For managers and administrators (scope `stock:write`). 409 `item-name-taken`; 422 `unit-is-fixed` for another
   * unit than it was made with: its stock and recipes are counted in it.
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
   * For managers and administrators (scope `stock:write`). 409 `item-in-use` once it is in a recipe or has ever
   * been in stock: the ledger refers to it.
   */
  deleteItem(request) {
    return this.#http.call({ id: 'deleteItem', method: 'DELETE', path: '/items/{itemId}' }, request);
  }
  /**
   * List recipes
   *
   * `GET /recipes`
   *
   * The recipes of all products. For staff (scope `stock:read`).
   */
  listRecipes(request = {}) {
    return this.#http.call({ id: 'listRecipes', method: 'GET', path: '/recipes' }, request);
  }
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
   * For managers and administrators (scope `stock:write`). What is reserved already stays as it was reserved.
   * Where an item is short, tells `stock-out` anew with what can no longer be made. 422 as for creation.
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
   * For managers and administrators (scope `stock:write`). The product is not tracked any more: it takes nothing
   * and never runs out.
   */
  deleteRecipe(request) {
    return this.#http.call({ id: 'deleteRecipe', method: 'DELETE', path: '/recipes/{productId}' }, request);
  }
  /**
   * List stock levels
   *
   * `GET /stock-levels`
   *
   * Of the cafes that the caller works at; administrators see all of them. A filter for another cafe gives an
   * empty list. For staff (scope `stock:read`).
   */
  listStockLevels(request = {}) {
    return this.#http.call({ id: 'listStockLevels', method: 'GET', path: '/stock-levels' }, request);
  }
  getStockLevel(request) {
    return this.#http.call({ id: 'getStockLevel', method: 'GET', path: '/stock-levels/{stockLevelId}' }, request);
  }
  /**
   * Set low and par
   *
   * `PATCH /stock-levels/{stockLevelId}`
   *
   * A JSON merge patch (RFC 7396) of the level at which `stock-low` is told, and of the level that a restock
   * should fill up to. For managers of the cafe and administrators (scope `stock:write`). 422 when the par level
   * is below the low level. 412 also when the stock itself has moved.
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
   * Take in a delivery
   *
   * `POST /restocks`
   *
   * Adds to the stock of a cafe, all lines or none. Tells `stock-back` for what can be made again by it. For
   * managers of the cafe and administrators (scope `stock:write`); 403 for those of other cafes. 422 for an item
   * that is not known or named twice, a unit that does not fit it, and for more than a cafe can keep
   * (2,000,000,000 of the unit).
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
   * Takes from the stock of a cafe what nobody can drink or eat any more, all lines or none, with a reason. Tells
   * `stock-low` and `stock-out` as it comes to that. For managers of the cafe and administrators (scope
   * `stock:write`); 403 for those of other cafes. 409 `stock-not-available` for more than is there and not
   * reserved. 422 as for a restock.
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
   * Sets the stock of a cafe to what was counted, all lines or none; the ledger keeps the difference. Tells
   * `stock-low`, `stock-out` and `stock-back` as it comes to that. For managers of the cafe and administrators
   * (scope `stock:write`); 403 for those of other cafes. 409 `stock-not-available` for less than is reserved:
   * cancel what cannot be made first. 422 as for a restock.
   */
  countItems(request) {
    return this.#http.call(
      { id: 'countItems', method: 'POST', path: '/counts', mediaType: 'application/json' },
      request,
    );
  }
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
   * Every change of what is on hand; entries are added and never changed, and their sum is the stock. Of the cafes
   * that the caller works at; administrators see all of them. For staff (scope `stock:read`).
   */
  listLedgerEntries(request = {}) {
    return this.#http.call({ id: 'listLedgerEntries', method: 'GET', path: '/ledger-entries' }, request);
  }
  /**
   * List reservations
   *
   * `GET /reservations`
   *
   * Why stock is not available: of the cafes that the caller works at; administrators and services see all of
   * them. A filter for another cafe gives an empty list. For staff (scope `stock:read`).
   */
  listReservations(request = {}) {
    return this.#http.call({ id: 'listReservations', method: 'GET', path: '/reservations' }, request);
  }
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
   * Take reserved stock
   *
   * `POST /reservations/{reservationId}/confirm`
   *
   * Making has begun: what was held leaves the stock and is entered in the ledger as sold. A reservation that is
   * confirmed already is answered as it is. For services (scope `reservations:write`). 409 `reservation-over` for
   * one that is released or expired.
   */
  confirmReservation(request) {
    return this.#http.call(
      { id: 'confirmReservation', method: 'POST', path: '/reservations/{reservationId}/confirm' },
      request,
    );
  }
  /**
   * Give reserved stock back
   *
   * `POST /reservations/{reservationId}/release`
   *
   * What was held is available again. Tells `stock-back` as it comes to that. A reservation that is released or
   * expired already is answered as it is. For services (scope `reservations:write`). 409 `reservation-over` for
   * one that is confirmed: what is made cannot be put back.
   */
  releaseReservation(request) {
    return this.#http.call(
      { id: 'releaseReservation', method: 'POST', path: '/reservations/{reservationId}/release' },
      request,
    );
  }
  /**
   * Hold it longer
   *
   * `POST /reservations/{reservationId}/extend`
   *
   * Moves the instant at which the reservation expires; null holds it until it is confirmed or released, as for an
   * order that is paid. For services (scope `reservations:write`). 409 `reservation-over` for one that is not held
   * any more; 422 for an instant that is past or more than 30 days away.
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
   * Events that the service could not apply, newest first unless asked otherwise; by default those that were tried
   * as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
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
   * One event that came to the service: what it says, how often it was tried, and what went wrong. An event that
   * was applied is found here as well, without what it said.
   *
   * Permission: `operations:read`, which administrators have. 404 for an event that never came, or was settled
   * more than 30 days ago.
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
   * Tries the event again at once, as if it were delivered, and answers what came of it: `applied`, or still
   * `dead` with the new error and one attempt more. It has its effect once, however often and however parallel
   * this is asked. Later events of its subject may have been applied meanwhile.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied or discarded; 503 when
   * something that it needs cannot be reached, which leaves it as it was.
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
   * Decides that the event has no effect, for good; one that is still tried is given up with it, and what waited
   * behind it goes on. Asking twice does no harm.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied.
   */
  discardInventoryDeadLetter(request) {
    return this.#http.call(
      { id: 'discardInventoryDeadLetter', method: 'POST', path: '/inventory-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createInventoryClient = (options) => new InventoryClient(options);
