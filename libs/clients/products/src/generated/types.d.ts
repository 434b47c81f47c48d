// Generated from openapi/products/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List categories
     * @description Lists the categories, by default in menu order. Public.
     */
    get: operations['listCategories'];
    put?: never;
    /**
     * Create a category
     * @description For managers and administrators (scope `products:write`). 409 `category-name-taken`: another category has this name; upper and lower case are equal.
     */
    post: operations['createCategory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/categories/{categoryId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The category's id. */
        categoryId: components['parameters']['CategoryId'];
      };
      cookie?: never;
    };
    /**
     * Read a category
     * @description Returns one category with its `ETag`. Public.
     */
    get: operations['getCategory'];
    /**
     * Replace a category
     * @description For managers and administrators (scope `products:write`). The change is visible on every menu at once. Publishes `menu-changed` for every cafe. 409 `category-name-taken`: another category has this name.
     */
    put: operations['replaceCategory'];
    post?: never;
    /**
     * Delete a category
     * @description For managers and administrators (scope `products:write`). 409 `category-in-use`: the category contains products.
     */
    delete: operations['deleteCategory'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List published products
     * @description Lists the published products with their price lists. Public. The menu of a cafe lists the products that the cafe sells now, with its own prices.
     */
    get: operations['listProducts'];
    put?: never;
    /**
     * Create a product
     * @description For managers and administrators (scope `products:write`). The server creates the ids of modifier groups and options. An unpublished product is on no menu. Publishes `product-created`. 409 `product-name-taken`: another product has this name. 422: the category does not exist, two sizes have the same code, a size or an option lacks a price in a currency of the product, a group requires more options than it has, or it has more defaults than its maximum.
     */
    post: operations['createProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/products/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /**
     * Read a published product
     * @description Returns one product with its `ETag`. Public. 404: the product does not exist, or is not published.
     */
    get: operations['getProduct'];
    /**
     * Replace a product
     * @description For managers and administrators (scope `products:write`). A modifier group or option with an id is updated; one without an id is created. The prices of existing orders do not change. Publishes `product-updated`. 409 `product-name-taken`: another product has this name. 422: as for creation, or an id does not belong to this product.
     */
    put: operations['replaceProduct'];
    post?: never;
    /**
     * Delete a product
     * @description For managers and administrators (scope `products:write`). Removes the product from the catalogue permanently and frees its name. Existing orders still contain it. Publishes `product-deleted`. 409 `product-published`: unpublish the product first.
     */
    delete: operations['deleteProduct'];
    options?: never;
    head?: never;
    /**
     * Change a product
     * @description For managers and administrators (scope `products:write`). A JSON merge patch (RFC 7396): missing fields stay, null removes a field, lists are replaced as a whole. `{ "published": true }` publishes the product. Publishes `product-updated`. The errors are the same as for a replacement.
     */
    patch: operations['updateProduct'];
    trace?: never;
  };
  '/catalogue-products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the whole catalogue
     * @description Lists all products, published or not. For managers and administrators (scope `products:write`).
     */
    get: operations['listCatalogueProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/catalogue-products/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /**
     * Read any product
     * @description Returns one product, published or not, with its `ETag`. For managers and administrators (scope `products:write`).
     */
    get: operations['getCatalogueProduct'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/menus/{cafeId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    /**
     * Read a cafe's menu
     * @description Returns the products that the cafe sells now, with prices in its currency. Sold-out products are marked. Public. The menu is cached for up to five minutes and invalidated by every change: after a change is acknowledged, this operation returns the new menu. The `ETag` identifies the content: with `If-None-Match`, the response is 304 while nothing has changed. 404 for an unknown cafe.
     */
    get: operations['getMenu'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/menus/{cafeId}/products/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /**
     * Read a menu setting
     * @description Returns the cafe's setting for a product with its `ETag`. The version is 0 until a setting is stored. For managers of the cafe and administrators (scope `menus:write`). 403: the caller manages another cafe. 404: the cafe or the product does not exist.
     */
    get: operations['getMenuProduct'];
    /**
     * Set price and availability
     * @description Sets the cafe's prices for sizes and options, and whether the cafe sells the product. Missing prices come from the catalogue. Use `If-Match: "0"` if no setting is stored yet. Publishes `menu-changed`. For managers of the cafe and administrators (scope `menus:write`). 403: the caller manages another cafe. 422: the product does not have the size or option, or a price has another currency than the cafe.
     */
    put: operations['replaceMenuProduct'];
    post?: never;
    /**
     * Reset menu setting
     * @description Removes the cafe's setting, so that the catalogue applies. Publishes `menu-changed`. For managers of the cafe and administrators (scope `menus:write`). 403: the caller manages another cafe.
     */
    delete: operations['resetMenuProduct'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/menus/{cafeId}/products/{productId}/sold-out': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Mark as sold out
     * @description Marks the product as sold out at the cafe, until an instant or until the mark is removed. A second mark replaces the first. Products that run out of stock are sold out automatically, independent of this mark. Publishes `product-sold-out`. For managers of the cafe and administrators (scope `menus:write`). 403: the caller manages another cafe. 422: the instant is in the past.
     */
    put: operations['markSoldOut'];
    post?: never;
    /**
     * Remove the mark
     * @description Removes the manual mark. Without a mark nothing changes. A product that is out of stock stays sold out. Publishes `product-back` if the product is on sale again. For managers of the cafe and administrators (scope `menus:write`). 403: the caller manages another cafe.
     */
    delete: operations['clearSoldOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/products-dead-letters': {
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
    get: operations['listProductsDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/products-dead-letters/{eventId}': {
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
    get: operations['getProductsDeadLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/products-dead-letters/{eventId}/replay': {
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
    post: operations['replayProductsDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/products-dead-letters/{eventId}/discard': {
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
    post: operations['discardProductsDeadLetter'];
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
     * @description A UUID version 7, set by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /** @description One line of text, without control characters. */
    Line: string;
    /**
     * Format: date-time
     * @description RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    Category: {
      id: components['schemas']['Id'];
      name: components['schemas']['Line'];
      description: string | null;
      position: number;
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
      version: number;
    };
    PageInfo: {
      /** @description The `cursor` of the next page; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    CategoryPage: {
      data: components['schemas']['Category'][];
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
    /** @description A category to create or replace. */
    CategoryInput: {
      name: components['schemas']['Line'];
      /** @default null */
      description?: string | null;
      /**
       * @description Sort key on menus; the lowest comes first.
       * @default 1000
       */
      position?: number;
    };
    /**
     * @description `beverage` is made at the bar, `food` is served or warmed, `goods` are packaged products.
     * @enum {string}
     */
    ProductKind: 'beverage' | 'food' | 'goods';
    /**
     * @description One of the fourteen allergens that must be declared in the EU and the UK.
     * @enum {string}
     */
    Allergen:
      | 'celery'
      | 'crustaceans'
      | 'eggs'
      | 'fish'
      | 'gluten'
      | 'lupin'
      | 'milk'
      | 'molluscs'
      | 'mustard'
      | 'nuts'
      | 'peanuts'
      | 'sesame'
      | 'soya'
      | 'sulphites';
    /** @enum {string} */
    Diet: 'vegan' | 'vegetarian' | 'halal' | 'kosher' | 'decaffeinated';
    /**
     * @description Identifies a size within its product; it never changes. Orders and recipes refer to it.
     * @example small
     */
    SizeCode: string;
    /**
     * @description ISO 4217 code.
     * @example GBP
     */
    Currency: string;
    /** @description A price. The cafe decides whether it includes tax. It is never negative. */
    Price: {
      /**
       * @description Minor units of the currency (pence, cents, yen).
       * @example 350
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description One price per currency. */
    PriceList: components['schemas']['Price'][];
    /** @description Nutrition of one portion. Masses are in milligrams. */
    Nutrition: {
      energyKilocalories: number;
      fatMilligrams?: number;
      carbohydratesMilligrams?: number;
      sugarsMilligrams?: number;
      proteinMilligrams?: number;
      saltMilligrams?: number;
      caffeineMilligrams?: number;
    };
    Size: {
      code: components['schemas']['SizeCode'];
      name: components['schemas']['Line'];
      prices: components['schemas']['PriceList'];
      nutrition?: components['schemas']['Nutrition'];
    };
    Option: {
      id: components['schemas']['Id'];
      name: components['schemas']['Line'];
      prices: components['schemas']['PriceList'];
      isDefault: boolean;
      allergens: components['schemas']['Allergen'][];
    };
    /** @description A group of options, such as milk, syrup or an extra shot. The price of each chosen option is added to the price of the size. */
    ModifierGroup: {
      id: components['schemas']['Id'];
      name: components['schemas']['Line'];
      minimum: number;
      maximum: number;
      options: components['schemas']['Option'][];
    };
    Product: {
      id: components['schemas']['Id'];
      categoryId: components['schemas']['Id'];
      kind: components['schemas']['ProductKind'];
      name: components['schemas']['Line'];
      description: string | null;
      pictureUrl: string | null;
      sizes: components['schemas']['Size'][];
      modifierGroups: components['schemas']['ModifierGroup'][];
      allergens: components['schemas']['Allergen'][];
      diets: components['schemas']['Diet'][];
      published: boolean;
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
      version: number;
    };
    ProductPage: {
      data: components['schemas']['Product'][];
      page: components['schemas']['PageInfo'];
    };
    OptionInput: {
      /**
       * Format: uuid
       * @description The id of an existing option; leave it out for a new one.
       */
      id?: string;
      name: components['schemas']['Line'];
      prices: components['schemas']['PriceList'];
      /**
       * @description Whether the option is selected by default.
       * @default false
       */
      isDefault?: boolean;
      /**
       * @description Allergens in addition to those of the product.
       * @default []
       */
      allergens?: components['schemas']['Allergen'][];
    };
    ModifierGroupInput: {
      /**
       * Format: uuid
       * @description The id of an existing group; leave it out for a new one.
       */
      id?: string;
      name: components['schemas']['Line'];
      /** @description The minimum number of options. */
      minimum: number;
      /** @description The maximum number of options. */
      maximum: number;
      options: components['schemas']['OptionInput'][];
    };
    /** @description A complete product. Missing fields get their defaults, also in a replacement. */
    ProductInput: {
      categoryId: components['schemas']['Id'];
      kind: components['schemas']['ProductKind'];
      name: components['schemas']['Line'];
      /** @default null */
      description?: string | null;
      /**
       * Format: uri
       * @default null
       */
      pictureUrl?: string | null;
      sizes: components['schemas']['Size'][];
      /** @default [] */
      modifierGroups?: components['schemas']['ModifierGroupInput'][];
      /** @default [] */
      allergens?: components['schemas']['Allergen'][];
      /** @default [] */
      diets?: components['schemas']['Diet'][];
      /** @default false */
      published?: boolean;
    };
    /** @description A JSON merge patch (RFC 7396). */
    UpdateProduct: {
      categoryId?: components['schemas']['Id'];
      kind?: components['schemas']['ProductKind'];
      name?: components['schemas']['Line'];
      description?: string | null;
      /** Format: uri */
      pictureUrl?: string | null;
      sizes?: components['schemas']['Size'][];
      modifierGroups?: components['schemas']['ModifierGroupInput'][];
      allergens?: components['schemas']['Allergen'][];
      diets?: components['schemas']['Diet'][];
      published?: boolean;
    };
    MenuCategory: {
      id: components['schemas']['Id'];
      name: components['schemas']['Line'];
      description: string | null;
    };
    MenuSize: {
      code: components['schemas']['SizeCode'];
      name: components['schemas']['Line'];
      price: components['schemas']['Price'];
      nutrition?: components['schemas']['Nutrition'];
      /** @description Whether the size is out of stock. */
      soldOut: boolean;
    };
    MenuOption: {
      id: components['schemas']['Id'];
      name: components['schemas']['Line'];
      price: components['schemas']['Price'];
      isDefault: boolean;
      allergens: components['schemas']['Allergen'][];
      /** @description Whether the option is out of stock. */
      soldOut: boolean;
    };
    MenuModifierGroup: {
      id: components['schemas']['Id'];
      name: components['schemas']['Line'];
      minimum: number;
      maximum: number;
      options: components['schemas']['MenuOption'][];
    };
    /**
     * @description `marked`: by staff; `out-of-stock`: ingredients are out of stock; null: on sale.
     * @enum {string|null}
     */
    SoldOutReason: 'marked' | 'out-of-stock' | null;
    /** @description A product on the menu of a cafe. An order item contains its `productId`, the `code` of a size and the `id` of each chosen option: per group at least `minimum` and at most `maximum`, each option once. The price is the sum of the size and its options. */
    MenuItem: {
      productId: components['schemas']['Id'];
      categoryId: components['schemas']['Id'];
      kind: components['schemas']['ProductKind'];
      name: components['schemas']['Line'];
      description: string | null;
      pictureUrl: string | null;
      sizes: components['schemas']['MenuSize'][];
      modifierGroups: components['schemas']['MenuModifierGroup'][];
      allergens: components['schemas']['Allergen'][];
      diets: components['schemas']['Diet'][];
      /** @description True if the product has a manual mark, if all sizes are out of stock, or if a group has fewer options in stock than its minimum. */
      soldOut: boolean;
      soldOutReason: components['schemas']['SoldOutReason'];
      /**
       * Format: date-time
       * @description When the mark ends; null if unknown.
       */
      soldOutUntil: string | null;
    };
    /** @description The products that a cafe sells now. Products without a price in its currency are left out; sold-out products are marked. */
    Menu: {
      cafeId: components['schemas']['Id'];
      currency: components['schemas']['Currency'];
      /** @description Categories with at least one product, in menu order. */
      categories: components['schemas']['MenuCategory'][];
      /** @description Sorted by category, then by name. */
      products: components['schemas']['MenuItem'][];
    };
    SizePrice: {
      size: components['schemas']['SizeCode'];
      price: components['schemas']['Price'];
    };
    OptionPrice: {
      optionId: components['schemas']['Id'];
      price: components['schemas']['Price'];
    };
    /** @description A cafe's setting for a product, and whether the product is sold out there. */
    MenuProduct: {
      cafeId: components['schemas']['Id'];
      productId: components['schemas']['Id'];
      available: boolean;
      sizePrices: components['schemas']['SizePrice'][];
      optionPrices: components['schemas']['OptionPrice'][];
      soldOut: boolean;
      soldOutReason: components['schemas']['SoldOutReason'];
      /** Format: date-time */
      soldOutUntil: string | null;
      /** @description Version of the setting; 0 until a setting is stored. Sold-out marks do not change it. */
      version: number;
    };
    /** @description A cafe's setting for a product. */
    MenuProductInput: {
      /** @description Whether the cafe sells the product. */
      available: boolean;
      /** @default [] */
      sizePrices?: components['schemas']['SizePrice'][];
      /** @default [] */
      optionPrices?: components['schemas']['OptionPrice'][];
    };
    MarkSoldOut: {
      /**
       * Format: date-time
       * @description When the product is on sale again; null until the mark is removed.
       */
      until: string | null;
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
    /** @description Another category has this name (`category-name-taken`), or the first request with this idempotency key is still in flight. */
    CategoryNameTaken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/category-name-taken",
         *       "title": "Another category has this name",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/name",
         *           "code": "category-name-taken",
         *           "detail": "There is a category named Coffee."
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
    /** @description The category contains products, published or not. */
    CategoryInUse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/category-in-use",
         *       "title": "The category contains products",
         *       "status": 409,
         *       "detail": "Move or delete its products first.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Another product has this name (`product-name-taken`), or the first request with this idempotency key is still in flight. */
    ProductNameTaken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/product-name-taken",
         *       "title": "Another product has this name",
         *       "status": 409,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/name",
         *           "code": "product-name-taken",
         *           "detail": "There is a product named Flat white."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The product breaks a rule, or refers to a category or option that does not exist. `errors` lists every violation. Also: the idempotency key was used with another request. */
    ProductRulesBroken: {
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
         *           "pointer": "/sizes/1/prices",
         *           "code": "same-currencies",
         *           "detail": "Not priced in JPY, as other sizes or options are."
         *         },
         *         {
         *           "pointer": "/modifierGroups/0/minimum",
         *           "code": "minimum-reachable",
         *           "detail": "Asks for 2 options and has 1."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The product is published. Unpublish it before you delete it. */
    ProductPublished: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/product-published",
         *       "title": "A published product cannot be deleted",
         *       "status": 409,
         *       "detail": "Unpublish it first.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The product does not have this size or option, or the price has another currency than the cafe. `errors` lists every violation. */
    MenuRulesBroken: {
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
         *           "pointer": "/sizePrices/0/price/currency",
         *           "code": "cafe-currency",
         *           "detail": "This cafe sells in GBP."
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The end of the mark is in the past. */
    SoldOutUntilPast: {
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
         *           "pointer": "/until",
         *           "code": "until-in-future",
         *           "detail": "This instant is past."
         *         }
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
     * @description Chosen by the caller, such as a UUID; a new one for each intended effect. The first response is stored for 24 hours and returned again for the same request. A different request with the same key is 422.
     * @example 4f9f1c1e-6f7e-4d43-9a53-2d8b0e1f8a11
     */
    IdempotencyKey: string;
    /** @description The category's id. */
    CategoryId: components['schemas']['Id'];
    /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
     * @example "3"
     */
    IfMatch: string;
    /**
     * @description Only products whose name or description contains this text; upper and lower case are equal.
     * @example flat white
     */
    Search: components['schemas']['Line'];
    /** @description Only products of this category. */
    InCategory: components['schemas']['Id'];
    /** @description Only products of this kind. */
    Kind: components['schemas']['ProductKind'];
    /**
     * @description Only products without these allergens, before options are chosen. Repeat the parameter for several allergens.
     * @example [
     *       "nuts",
     *       "peanuts"
     *     ]
     */
    AllergenFree: components['schemas']['Allergen'][];
    /** @description Only products for this diet, before options are chosen. */
    Diet: components['schemas']['Diet'];
    /** @description By name or by creation time; `-` reverses the order. */
    ProductSort: 'name' | '-name' | 'createdAt' | '-createdAt';
    /** @description The product's id. */
    ProductId: components['schemas']['Id'];
    /** @description The cafe's id. */
    CafeId: components['schemas']['Id'];
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
  listCategories: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /** @description By menu position or by name; `-` reverses the order. */
        sort?: 'position' | '-position' | 'name' | '-name';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of categories. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryPage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createCategory: {
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
        'application/json': components['schemas']['CategoryInput'];
      };
    };
    responses: {
      /** @description The category. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Category'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['CategoryNameTaken'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getCategory: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The category's id. */
        categoryId: components['parameters']['CategoryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The category. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Category'];
        };
      };
      /** @description The version in `If-None-Match` is the current one. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceCategory: {
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
        /** @description The category's id. */
        categoryId: components['parameters']['CategoryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CategoryInput'];
      };
    };
    responses: {
      /** @description The changed category. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Category'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['CategoryNameTaken'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteCategory: {
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
        /** @description The category's id. */
        categoryId: components['parameters']['CategoryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The category is deleted. */
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
      409: components['responses']['CategoryInUse'];
      412: components['responses']['StaleVersion'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listProducts: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /**
         * @description Only products whose name or description contains this text; upper and lower case are equal.
         * @example flat white
         */
        search?: components['parameters']['Search'];
        /** @description Only products of this category. */
        categoryId?: components['parameters']['InCategory'];
        /** @description Only products of this kind. */
        kind?: components['parameters']['Kind'];
        /**
         * @description Only products without these allergens, before options are chosen. Repeat the parameter for several allergens.
         * @example [
         *       "nuts",
         *       "peanuts"
         *     ]
         */
        allergenFree?: components['parameters']['AllergenFree'];
        /** @description Only products for this diet, before options are chosen. */
        diet?: components['parameters']['Diet'];
        /** @description By name or by creation time; `-` reverses the order. */
        sort?: components['parameters']['ProductSort'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of products. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductPage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createProduct: {
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
        'application/json': components['schemas']['ProductInput'];
      };
    };
    responses: {
      /** @description The product. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ProductNameTaken'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ProductRulesBroken'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      /** @description The version in `If-None-Match` is the current one. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceProduct: {
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
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductInput'];
      };
    };
    responses: {
      /** @description The changed product. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ProductNameTaken'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ProductRulesBroken'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteProduct: {
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
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product is deleted. */
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
      409: components['responses']['ProductPublished'];
      412: components['responses']['StaleVersion'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  updateProduct: {
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
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['UpdateProduct'];
      };
    };
    responses: {
      /** @description The changed product. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['ProductNameTaken'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ProductRulesBroken'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listCatalogueProducts: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
        /**
         * @description Only products whose name or description contains this text; upper and lower case are equal.
         * @example flat white
         */
        search?: components['parameters']['Search'];
        /** @description Only products of this category. */
        categoryId?: components['parameters']['InCategory'];
        /** @description Only products of this kind. */
        kind?: components['parameters']['Kind'];
        /**
         * @description Only products without these allergens, before options are chosen. Repeat the parameter for several allergens.
         * @example [
         *       "nuts",
         *       "peanuts"
         *     ]
         */
        allergenFree?: components['parameters']['AllergenFree'];
        /** @description Only products for this diet, before options are chosen. */
        diet?: components['parameters']['Diet'];
        /** @description Only published products (true), or only unpublished ones (false). */
        published?: boolean;
        /** @description By name or by creation time; `-` reverses the order. */
        sort?: components['parameters']['ProductSort'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of products. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductPage'];
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
  getCatalogueProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      /** @description The version in `If-None-Match` is the current one. */
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
  getMenu: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The menu. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Menu'];
        };
      };
      /** @description The menu in `If-None-Match` is the current one. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getMenuProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cafe's setting. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MenuProduct'];
        };
      };
      /** @description The version in `If-None-Match` is the current one. */
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
  replaceMenuProduct: {
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
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MenuProductInput'];
      };
    };
    responses: {
      /** @description The changed setting. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MenuProduct'];
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
      422: components['responses']['MenuRulesBroken'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  resetMenuProduct: {
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
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting is removed. */
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
  markSoldOut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkSoldOut'];
      };
    };
    responses: {
      /** @description The cafe's setting, marked as sold out. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MenuProduct'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['SoldOutUntilPast'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  clearSoldOut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The cafe's id. */
        cafeId: components['parameters']['CafeId'];
        /** @description The product's id. */
        productId: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is no manual mark. */
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
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listProductsDeadLetters: {
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
  getProductsDeadLetter: {
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
  replayProductsDeadLetter: {
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
  discardProductsDeadLetter: {
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
