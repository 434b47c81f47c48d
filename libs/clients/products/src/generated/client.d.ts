// Generated from openapi/products/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  listCategories: CallOptions & {
    readonly query?: operations['listCategories']['parameters']['query'];
  };
  createCategory: CallOptions & {
    readonly body: NonNullable<operations['createCategory']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getCategory: CallOptions & {
    readonly path: operations['getCategory']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceCategory: CallOptions & {
    readonly path: operations['replaceCategory']['parameters']['path'];
    readonly body: NonNullable<operations['replaceCategory']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  deleteCategory: CallOptions & {
    readonly path: operations['deleteCategory']['parameters']['path'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  listProducts: CallOptions & {
    readonly query?: operations['listProducts']['parameters']['query'];
  };
  createProduct: CallOptions & {
    readonly body: NonNullable<operations['createProduct']['requestBody']>['content']['application/json'];
    /** A new value for each intended effect, such as a UUID. Retries reuse it. */
    readonly idempotencyKey: string;
  };
  getProduct: CallOptions & {
    readonly path: operations['getProduct']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceProduct: CallOptions & {
    readonly path: operations['replaceProduct']['parameters']['path'];
    readonly body: NonNullable<operations['replaceProduct']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  updateProduct: CallOptions & {
    readonly path: operations['updateProduct']['parameters']['path'];
    readonly body: NonNullable<operations['updateProduct']['requestBody']>['content']['application/merge-patch+json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  deleteProduct: CallOptions & {
    readonly path: operations['deleteProduct']['parameters']['path'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  listCatalogueProducts: CallOptions & {
    readonly query?: operations['listCatalogueProducts']['parameters']['query'];
  };
  getCatalogueProduct: CallOptions & {
    readonly path: operations['getCatalogueProduct']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  getMenu: CallOptions & {
    readonly path: operations['getMenu']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  getMenuProduct: CallOptions & {
    readonly path: operations['getMenuProduct']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceMenuProduct: CallOptions & {
    readonly path: operations['replaceMenuProduct']['parameters']['path'];
    readonly body: NonNullable<operations['replaceMenuProduct']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  resetMenuProduct: CallOptions & {
    readonly path: operations['resetMenuProduct']['parameters']['path'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  markSoldOut: CallOptions & {
    readonly path: operations['markSoldOut']['parameters']['path'];
    readonly body: NonNullable<operations['markSoldOut']['requestBody']>['content']['application/json'];
  };
  clearSoldOut: CallOptions & {
    readonly path: operations['clearSoldOut']['parameters']['path'];
  };
  listProductsDeadLetters: CallOptions & {
    readonly query?: operations['listProductsDeadLetters']['parameters']['query'];
  };
  getProductsDeadLetter: CallOptions & {
    readonly path: operations['getProductsDeadLetter']['parameters']['path'];
  };
  replayProductsDeadLetter: CallOptions & {
    readonly path: operations['replayProductsDeadLetter']['parameters']['path'];
  };
  discardProductsDeadLetter: CallOptions & {
    readonly path: operations['discardProductsDeadLetter']['parameters']['path'];
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  listCategories: ClientResponse<
    200,
    operations['listCategories']['responses'][200]['content']['application/json'],
    'link'
  >;
  createCategory: ClientResponse<
    201,
    operations['createCategory']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  getCategory:
    | ClientResponse<200, operations['getCategory']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceCategory: ClientResponse<
    200,
    operations['replaceCategory']['responses'][200]['content']['application/json'],
    'etag'
  >;
  deleteCategory: ClientResponse<204, undefined>;
  listProducts: ClientResponse<
    200,
    operations['listProducts']['responses'][200]['content']['application/json'],
    'link'
  >;
  createProduct: ClientResponse<
    201,
    operations['createProduct']['responses'][201]['content']['application/json'],
    'etag' | 'location'
  >;
  getProduct:
    | ClientResponse<200, operations['getProduct']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceProduct: ClientResponse<
    200,
    operations['replaceProduct']['responses'][200]['content']['application/json'],
    'etag'
  >;
  updateProduct: ClientResponse<
    200,
    operations['updateProduct']['responses'][200]['content']['application/json'],
    'etag'
  >;
  deleteProduct: ClientResponse<204, undefined>;
  listCatalogueProducts: ClientResponse<
    200,
    operations['listCatalogueProducts']['responses'][200]['content']['application/json'],
    'link'
  >;
  getCatalogueProduct:
    | ClientResponse<200, operations['getCatalogueProduct']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  getMenu:
    | ClientResponse<200, operations['getMenu']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  getMenuProduct:
    | ClientResponse<200, operations['getMenuProduct']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceMenuProduct: ClientResponse<
    200,
    operations['replaceMenuProduct']['responses'][200]['content']['application/json'],
    'etag'
  >;
  resetMenuProduct: ClientResponse<204, undefined>;
  markSoldOut: ClientResponse<200, operations['markSoldOut']['responses'][200]['content']['application/json'], 'etag'>;
  clearSoldOut: ClientResponse<204, undefined>;
  listProductsDeadLetters: ClientResponse<
    200,
    operations['listProductsDeadLetters']['responses'][200]['content']['application/json'],
    'link'
  >;
  getProductsDeadLetter: ClientResponse<
    200,
    operations['getProductsDeadLetter']['responses'][200]['content']['application/json']
  >;
  replayProductsDeadLetter: ClientResponse<
    200,
    operations['replayProductsDeadLetter']['responses'][200]['content']['application/json']
  >;
  discardProductsDeadLetter: ClientResponse<
    200,
    operations['discardProductsDeadLetter']['responses'][200]['content']['application/json']
  >;
};
/** A client of the products service. */
export declare class ProductsClient {
  #private;
  constructor(options: ClientOptions);
  /**
   * List categories
   *
   * `GET /categories`
   *
   * Lists the categories, by default in menu order. Public.
   */
  listCategories(request?: Requests['listCategories']): Promise<Responses['listCategories']>;
  /**
   * Create a category
   *
   * `POST /categories`
   *
   * For managers and administrators (scope `products:write`). 409 `category-name-taken`: another category has this
   * name; upper and lower case are equal.
   */
  createCategory(request: Requests['createCategory']): Promise<Responses['createCategory']>;
  /**
   * Read a category
   *
   * `GET /categories/{categoryId}`
   *
   * Returns one category with its `ETag`. Public.
   */
  getCategory(
    request: Requests['getCategory'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getCategory'],
      {
        status: 304;
      }
    >
  >;
  getCategory(request: Requests['getCategory']): Promise<Responses['getCategory']>;
  /**
   * Replace a category
   *
   * `PUT /categories/{categoryId}`
   *
   * For managers and administrators (scope `products:write`). The change is visible on every menu at once.
   * Publishes `menu-changed` for every cafe. 409 `category-name-taken`: another category has this name.
   */
  replaceCategory(request: Requests['replaceCategory']): Promise<Responses['replaceCategory']>;
  /**
   * Delete a category
   *
   * `DELETE /categories/{categoryId}`
   *
   * For managers and administrators (scope `products:write`). 409 `category-in-use`: the category contains
   * products.
   */
  deleteCategory(request: Requests['deleteCategory']): Promise<Responses['deleteCategory']>;
  /**
   * List published products
   *
   * `GET /products`
   *
   * Lists the published products with their price lists. Public. The menu of a cafe lists the products that the
   * cafe sells now, with its own prices.
   */
  listProducts(request?: Requests['listProducts']): Promise<Responses['listProducts']>;
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
  createProduct(request: Requests['createProduct']): Promise<Responses['createProduct']>;
  /**
   * Read a published product
   *
   * `GET /products/{productId}`
   *
   * Returns one product with its `ETag`. Public. 404: the product does not exist, or is not published.
   */
  getProduct(
    request: Requests['getProduct'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getProduct'],
      {
        status: 304;
      }
    >
  >;
  getProduct(request: Requests['getProduct']): Promise<Responses['getProduct']>;
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
  replaceProduct(request: Requests['replaceProduct']): Promise<Responses['replaceProduct']>;
  /**
   * Change a product
   *
   * `PATCH /products/{productId}`
   *
   * For managers and administrators (scope `products:write`). A JSON merge patch (RFC 7396): missing fields stay,
   * null removes a field, lists are replaced as a whole. `{ "published": true }` publishes the product. Publishes
   * `product-updated`. The errors are the same as for a replacement.
   */
  updateProduct(request: Requests['updateProduct']): Promise<Responses['updateProduct']>;
  /**
   * Delete a product
   *
   * `DELETE /products/{productId}`
   *
   * For managers and administrators (scope `products:write`). Removes the product from the catalogue permanently
   * and frees its name. Existing orders still contain it. Publishes `product-deleted`. 409 `product-published`:
   * unpublish the product first.
   */
  deleteProduct(request: Requests['deleteProduct']): Promise<Responses['deleteProduct']>;
  /**
   * List the whole catalogue
   *
   * `GET /catalogue-products`
   *
   * Lists all products, published or not. For managers and administrators (scope `products:write`).
   */
  listCatalogueProducts(request?: Requests['listCatalogueProducts']): Promise<Responses['listCatalogueProducts']>;
  /**
   * Read any product
   *
   * `GET /catalogue-products/{productId}`
   *
   * Returns one product, published or not, with its `ETag`. For managers and administrators (scope
   * `products:write`).
   */
  getCatalogueProduct(
    request: Requests['getCatalogueProduct'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getCatalogueProduct'],
      {
        status: 304;
      }
    >
  >;
  getCatalogueProduct(request: Requests['getCatalogueProduct']): Promise<Responses['getCatalogueProduct']>;
  /**
   * Read a cafe's menu
   *
   * `GET /menus/{cafeId}`
   *
   * Returns the products that the cafe sells now, with prices in its currency. Sold-out products are marked.
   * Public. The menu is cached for up to five minutes and invalidated by every change: after a change is
   * acknowledged, this operation returns the new menu. The `ETag` identifies the content: with `If-None-Match`,
   * the response is 304 while nothing has changed. 404 for an unknown cafe.
   */
  getMenu(
    request: Requests['getMenu'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getMenu'],
      {
        status: 304;
      }
    >
  >;
  getMenu(request: Requests['getMenu']): Promise<Responses['getMenu']>;
  /**
   * Read a menu setting
   *
   * `GET /menus/{cafeId}/products/{productId}`
   *
   * Returns the cafe's setting for a product with its `ETag`. The version is 0 until a setting is stored. For
   * managers of the cafe and administrators (scope `menus:write`). 403: the caller manages another cafe. 404: the
   * cafe or the product does not exist.
   */
  getMenuProduct(
    request: Requests['getMenuProduct'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getMenuProduct'],
      {
        status: 304;
      }
    >
  >;
  getMenuProduct(request: Requests['getMenuProduct']): Promise<Responses['getMenuProduct']>;
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
  replaceMenuProduct(request: Requests['replaceMenuProduct']): Promise<Responses['replaceMenuProduct']>;
  /**
   * Reset menu setting
   *
   * `DELETE /menus/{cafeId}/products/{productId}`
   *
   * Removes the cafe's setting, so that the catalogue applies. Publishes `menu-changed`. For managers of the cafe
   * and administrators (scope `menus:write`). 403: the caller manages another cafe.
   */
  resetMenuProduct(request: Requests['resetMenuProduct']): Promise<Responses['resetMenuProduct']>;
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
  markSoldOut(request: Requests['markSoldOut']): Promise<Responses['markSoldOut']>;
  /**
   * Remove the mark
   *
   * `DELETE /menus/{cafeId}/products/{productId}/sold-out`
   *
   * Removes the manual mark. Without a mark nothing changes. A product that is out of stock stays sold out.
   * Publishes `product-back` if the product is on sale again. For managers of the cafe and administrators (scope
   * `menus:write`). 403: the caller manages another cafe.
   */
  clearSoldOut(request: Requests['clearSoldOut']): Promise<Responses['clearSoldOut']>;
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
  listProductsDeadLetters(request?: Requests['listProductsDeadLetters']): Promise<Responses['listProductsDeadLetters']>;
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
  getProductsDeadLetter(request: Requests['getProductsDeadLetter']): Promise<Responses['getProductsDeadLetter']>;
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
  replayProductsDeadLetter(
    request: Requests['replayProductsDeadLetter'],
  ): Promise<Responses['replayProductsDeadLetter']>;
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
  discardProductsDeadLetter(
    request: Requests['discardProductsDeadLetter'],
  ): Promise<Responses['discardProductsDeadLetter']>;
}
export declare const createProductsClient: (options: ClientOptions) => ProductsClient;
