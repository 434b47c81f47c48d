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
   * The categories of the chain, in the order in which menus show them. Open to everybody.
   */
  listCategories(request = {}) {
    return this.#http.call({ id: 'listCategories', method: 'GET', path: '/categories' }, request);
  }
  /**
   * Create a category
   *
   * `POST /categories`
   *
   * For managers and administrators (scope `products:write`). 409 `category-name-taken` when another category has
   * the name, whatever the case of its letters.
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
   * For managers and administrators (scope `products:write`). Every menu shows the change from then on. 409
   * `category-name-taken` when another category has the name.
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
   * For managers and administrators (scope `products:write`). 409 `category-in-use` while a product, published or
   * not, is in it.
   */
  deleteCategory(request) {
    return this.#http.call({ id: 'deleteCategory', method: 'DELETE', path: '/categories/{categoryId}' }, request);
  }
  /**
   * List published products
   *
   * `GET /products`
   *
   * The published products of the chain, with their price lists. Open to everybody. What a cafe sells today, at
   * its own prices, is its menu.
   */
  listProducts(request = {}) {
    return this.#http.call({ id: 'listProducts', method: 'GET', path: '/products' }, request);
  }
  /**
   * Create a product
   *
   * `POST /products`
   *
   * For managers and administrators (scope `products:write`). Sizes are priced in each currency that the chain
   * sells in; the ids of modifier groups and options are made by the server. A product that is not published is on
   * no menu. Tells `product-created`. 409 `product-name-taken` when another product has the name. 422 when the
   * category is not known, when two sizes have one code, when a size or an option is not priced in every currency
   * of the product, when a group asks for more options than it has, or has more defaults than it allows.
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
   * For managers and administrators (scope `products:write`). A modifier group or option keeps its id when it is
   * named with it; one without an id is new. Orders that were made keep their prices. Tells `product-updated`. 409
   * `product-name-taken`; 422 as for creation, and for an id that is none of the product's own.
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
   * For managers and administrators (scope `products:write`). A JSON merge patch (RFC 7396): what is left out
   * stays, null takes away, lists are replaced as a whole. Publishing is `{ "published": true }`. Tells
   * `product-updated`. Refused as a replacement is.
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
   * For managers and administrators (scope `products:write`). It leaves the catalogue and every menu for good; its
   * name is free again. Orders that were made keep it. Tells `product-deleted`. 409 `product-published` while it
   * is published: take it off the menus first.
   */
  deleteProduct(request) {
    return this.#http.call({ id: 'deleteProduct', method: 'DELETE', path: '/products/{productId}' }, request);
  }
  /**
   * List the whole catalogue
   *
   * `GET /catalogue-products`
   *
   * Every product that is not deleted, those that wait to be published too. For managers and administrators (scope
   * `products:write`).
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
   * The cafe's own prices for sizes and options (those it does not name stay as in the catalogue), and whether it
   * sells the product at all. `If-Match: "0"` says that nothing was set before. Tells `menu-changed`. For managers
   * of the cafe and administrators (scope `menus:write`); 403 for those of other cafes. 422 for a size or option
   * that the product does not have, and for a price in another currency than the cafe's.
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
   * Go back to catalogue
   *
   * `DELETE /menus/{cafeId}/products/{productId}`
   *
   * The cafe sells the product as the catalogue has it again. Tells `menu-changed`. For managers of the cafe and
   * administrators (scope `menus:write`); 403 for those of other cafes.
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
   * The cafe has none of it left, until an instant or until the mark is taken away. A repeated mark replaces the
   * one before. What runs out of stock is marked without anybody's doing, apart from this mark. Tells
   * `product-sold-out`. For managers of the cafe and administrators (scope `menus:write`); 403 for those of other
   * cafes. 422 for an instant that is past.
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
   * Take the mark away
   *
   * `DELETE /menus/{cafeId}/products/{productId}/sold-out`
   *
   * Takes away the mark that was set by hand; where there is none, nothing happens. What is out of stock stays
   * sold out until there is stock. Tells `product-back` if the product is on sale by it. For managers of the cafe
   * and administrators (scope `menus:write`); 403 for those of other cafes.
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
   * Events that the service could not apply, newest first unless asked otherwise; by default those that were tried
   * as often as may be, and wait for somebody to decide. The successors of a dead letter have gone on without it.
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
   * One event that came to the service: what it says, how often it was tried, and what went wrong. An event that
   * was applied is found here as well, without what it said.
   *
   * Permission: `operations:read`, which administrators have. 404 for an event that never came, or was settled
   * more than 30 days ago.
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
   * Tries the event again at once, as if it were delivered, and answers what came of it: `applied`, or still
   * `dead` with the new error and one attempt more. It has its effect once, however often and however parallel
   * this is asked. Later events of its subject may have been applied meanwhile.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied or discarded; 503 when
   * something that it needs cannot be reached, which leaves it as it was.
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
   * Decides that the event has no effect, for good; one that is still tried is given up with it, and what waited
   * behind it goes on. Asking twice does no harm.
   *
   * Permission: `operations:write`, which administrators have. 409 when it has been applied.
   */
  discardProductsDeadLetter(request) {
    return this.#http.call(
      { id: 'discardProductsDeadLetter', method: 'POST', path: '/products-dead-letters/{eventId}/discard' },
      request,
    );
  }
}
export const createProductsClient = (options) => new ProductsClient(options);
