// Generated from openapi/products/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the products service. */
export class ProductsClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
  /**
   * List categories
   *
   * `GET /categories`
   *
   * Lists the categories, by default in menu order. Public.
   */
  listCategories(request = {}) {
    return this.#http.call({ id: 'listCategories', method: 'GET', path: '/categories' }, request);
  }
  /**
   * Create a category
   *
   * `POST /categories`
   *
   * For managers and administrators (scope `products:write`). 409 `category-name-taken`: another category has this
   * name; upper and lower case are equal.
   */
  createCategory(request) {
    return this.#http.call(
      { id: 'createCategory', method: 'POST', path: '/categories', mediaType: 'application/json' },
      request,
    );
  }
  getCategory(request) {
    return this.#http.call({ id: 'getCategory', method: 'GET', path: '/categories/{categoryId}' }, request);
  }
  /**
   * Replace a category
   *
   * `PUT /categories/{categoryId}`
   *
   * For managers and administrators (scope `products:write`). The change is visible on every menu at once.
   * Publishes `menu-changed` for every cafe. 409 `category-name-taken`: another category has this name.
   */
  replaceCategory(request) {
    return this.#http.call(
      { id: 'replaceCategory', method: 'PUT', path: '/categories/{categoryId}', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Delete a category
   *
   * `DELETE /categories/{categoryId}`
   *
   * For managers and administrators (scope `products:write`). 409 `category-in-use`: the category contains
   * products.
   */
  deleteCategory(request) {
    return this.#http.call({ id: 'deleteCategory', method: 'DELETE', path: '/categories/{categoryId}' }, request);
  }
  /**
   * List published products
   *
   * `GET /products`
   *
   * Lists the published products with their price lists. Public. The menu of a cafe lists the products that the
   * cafe sells now, with its own prices.
   */
  listProducts(request = {}) {
    return this.#http.call({ id: 'listProducts', method: 'GET', path: '/products' }, request);
  }
  /**
   * Create a product
   *
   * `POST /products`
   *
   * For managers and administrators (scope `products:write`). The server creates the ids of modifier groups and
   * options. An unpublished product is on no menu. Publishes `product-created`. 409 `product-name-taken`: another
   * product has this name. 422: the category does not exist, two sizes have the same code, a size or an option
   * lacks a price in a currency of the product, a group requires more options than it has, or it has more defaults
   * than its maximum.
   */
  createProduct(request) {
    return this.#http.call(
      { id: 'createProduct', method: 'POST', path: '/products', mediaType: 'application/json' },
      request,
    );
  }
  getProduct(request) {
    return this.#http.call({ id: 'getProduct', method: 'GET', path: '/products/{productId}' }, request);
  }
  /**
   * Replace a product
   *
   * `PUT /products/{productId}`
   *
   * For managers and administrators (scope `products:write`). A modifier group or option with an id is updated;
   * one without an id is created. The prices of existing orders do not change. Publishes `product-updated`. 409
   * `product-name-taken`: another product has this name. 422: as for creation, or an id does not belong to this
   * product.
   */
  replaceProduct(request) {
    return this.#http.call(
      { id: 'replaceProduct', method: 'PUT', path: '/products/{productId}', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Change a product
   *
   * `PATCH /products/{productId}`
   *
   * For managers and administrators (scope `products:write`). A JSON merge patch (RFC 7396): missing fields stay,
   * null removes a field, lists are replaced as a whole. `{ "published": true }` publishes the product. Publishes
   * `product-updated`. The errors are the same as for a replacement.
   */
  updateProduct(request) {
    return this.#http.call(
      {
        id: 'updateProduct',
        method: 'PATCH',
        path: '/products/{productId}',
        mediaType: 'application/merge-patch+json',
      },
      request,
    );
  }
  /**
   * Delete a product
   *
   * `DELETE /products/{productId}`
   *
   * For managers and administrators (scope `products:write`). Removes the product from the catalogue permanently
   * and frees its name. Existing orders still contain it. Publishes `product-deleted`. 409 `product-published`:
   * unpublish the product first.
   */
  deleteProduct(request) {
    return this.#http.call({ id: 'deleteProduct', method: 'DELETE', path: '/products/{productId}' }, request);
  }
  /**
   * List the whole catalogue
   *
   * `GET /catalogue-products`
   *
   * Lists all products, published or not. For managers and administrators (scope `products:write`).
   */
  listCatalogueProducts(request = {}) {
    return this.#http.call({ id: 'listCatalogueProducts', method: 'GET', path: '/catalogue-products' }, request);
  }
  getCatalogueProduct(request) {
    return this.#http.call(
      { id: 'getCatalogueProduct', method: 'GET', path: '/catalogue-products/{productId}' },
      request,
    );
  }
  getMenu(request) {
    return this.#http.call({ id: 'getMenu', method: 'GET', path: '/menus/{cafeId}' }, request);
  }
  getMenuProduct(request) {
    return this.#http.call(
      { id: 'getMenuProduct', method: 'GET', path: '/menus/{cafeId}/products/{productId}' },
      request,
    );
  }
  /**
   * Set price and availability
   *
   * `PUT /menus/{cafeId}/products/{productId}`
   *
   * Sets the cafe's prices for sizes and options, and whether the cafe sells the product. Missing prices come from
   * the catalogue. Use `If-Match: "0"` if no setting is stored yet. Publishes `menu-changed`. For managers of the
   * cafe and administrators (scope `menus:write`). 403: the caller manages another cafe. 422: the product does not
   * have the size or option, or a price has another currency than the cafe.
   */
  replaceMenuProduct(request) {
    return this.#http.call(
      {
        id: 'replaceMenuProduct',
        method: 'PUT',
        path: '/menus/{cafeId}/products/{productId}',
        mediaType: 'application/json',
      },
      request,
    );
  }
  /**
   * Reset menu setting
   *
   * `DELETE /menus/{cafeId}/products/{productId}`
   *
   * Removes the cafe's setting, so that the catalogue applies. Publishes `menu-changed`. For managers of the cafe
   * and administrators (scope `menus:write`). 403: the caller manages another cafe.
   */
  resetMenuProduct(request) {
    return this.#http.call(
      { id: 'resetMenuProduct', method: 'DELETE', path: '/menus/{cafeId}/products/{productId}' },
      request,
    );
  }
  /**
   * Mark as sold out
   *
   * `PUT /menus/{cafeId}/products/{productId}/sold-out`
   *
   * Marks the product as sold out at the cafe, until an instant or until the mark is removed. A second mark
   * replaces the first. Products that run out of stock are sold out automatically, independent of this mark.
   * Publishes `product-sold-out`. For managers of the cafe and administrators (scope `menus:write`). 403: the
   * caller manages another cafe. 422: the instant is in the past.
   */
  markSoldOut(request) {
    return this.#http.call(
      {
        id: 'markSoldOut',
        method: 'PUT',
        path: '/menus/{cafeId}/products/{productId}/sold-out',
        mediaType: 'application/json',
      },
      request,
    );
  }
  /**
   * Remove the mark
   *
   * `DELETE /menus/{cafeId}/products/{productId}/sold-out`
   *
   * Removes the manual mark. Without a mark nothing changes. A product that is out of stock stays sold out.
   * Publishes `product-back` if the product is on sale again. For managers of the cafe and administrators (scope
   * `menus:write`). 403: the caller manages another cafe.
   */
  clearSoldOut(request) {
    return this.#http.call(
      { id: 'clearSoldOut', method: 'DELETE', path: '/menus/{cafeId}/products/{productId}/sold-out' },
      request,
    );
  }
  /**
   * List dead letters
   *
   * `GET /products-dead-letters`
   *
   * Lists events that the service could not apply, newest first by default. The default filter is `outcome=dead`:
   * all automatic attempts have failed, and an administrator must replay or discard the event. A dead letter does
   * not delay later events of its subject.
   *
   * Permission: `operations:read`, which administrators have.
   */
  listProductsDeadLetters(request = {}) {
    return this.#http.call({ id: 'listProductsDeadLetters', method: 'GET', path: '/products-dead-letters' }, request);
  }
  /**
   * Read a dead letter
   *
   * `GET /products-dead-letters/{eventId}`
   *
   * Returns one event that the service received, with its content, the number of attempts and the last error.
   * Applied events are returned too, without their content.
   *
   * Permission: `operations:read`, which administrators have. 404 if the service never received the event, or if
   * it was settled more than 30 days ago.
   */
  getProductsDeadLetter(request) {
    return this.#http.call(
      { id: 'getProductsDeadLetter', method: 'GET', path: '/products-dead-letters/{eventId}' },
      request,
    );
  }
  /**
   * Replay a dead letter
   *
   * `POST /products-dead-letters/{eventId}/replay`
   *
   * Applies the event at once and returns the result: `applied`, or still `dead` with the new error and one more
   * attempt. The event is applied at most once, even if this request is repeated or sent in parallel. Later events
   * of its subject may have been applied before it.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied or discarded. 503 if a
   * dependency is unavailable; the event then remains unchanged.
   */
  replayProductsDeadLetter(request) {
    return this.#http.call(
      { id: 'replayProductsDeadLetter', method: 'POST', path: '/products-dead-letters/{eventId}/replay' },
      request,
    );
  }
  /**
   * Discard a dead letter
   *
   * `POST /products-dead-letters/{eventId}/discard`
   *
   * Discards the event permanently, so that it is never applied. If automatic attempts still continue, they end,
   * and later events of its subject are applied. A repeated request has no further effect.
   *
   * Permission: `operations:write`, which administrators have. 409 if the event was applied.
   */
  discardProductsDeadLetter(request) {
    return this.#http.call(
      { id: 'discardProductsDeadLetter', method: 'POST', path: '/products-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createProductsClient = (options) => new ProductsClient(options);
