// Generated from openapi/products/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { Idempotency, RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  Category,
  CategoryInput,
  CategoryPage,
  ClearSoldOutParams,
  DeadLetter,
  DeadLetterPage,
  DeleteCategoryParams,
  DeleteProductParams,
  DiscardProductsDeadLetterParams,
  GetCatalogueProductParams,
  GetCategoryParams,
  GetMenuParams,
  GetMenuProductParams,
  GetProductParams,
  GetProductsDeadLetterParams,
  ListCatalogueProductsQuery,
  ListCategoriesQuery,
  ListProductsDeadLettersQuery,
  ListProductsQuery,
  MarkSoldOut,
  MarkSoldOutParams,
  Menu,
  MenuProduct,
  MenuProductInput,
  Product,
  ProductInput,
  ProductPage,
  ReplaceCategoryParams,
  ReplaceMenuProductParams,
  ReplaceProductParams,
  ReplayProductsDeadLetterParams,
  ResetMenuProductParams,
  UpdateProduct,
  UpdateProductParams,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** GET /categories: List categories */
  listCategories: {
    readonly query: ListCategoriesQuery;
    readonly request: RequestInfo;
  };
  /** POST /categories: Create a category */
  createCategory: {
    readonly body: CategoryInput;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /categories/{categoryId}: Read a category */
  getCategory: {
    readonly params: GetCategoryParams;
    readonly request: RequestInfo;
  };
  /** PUT /categories/{categoryId}: Replace a category */
  replaceCategory: {
    readonly params: ReplaceCategoryParams;
    readonly body: CategoryInput;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** DELETE /categories/{categoryId}: Delete a category */
  deleteCategory: {
    readonly params: DeleteCategoryParams;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** GET /products: List published products */
  listProducts: {
    readonly query: ListProductsQuery;
    readonly request: RequestInfo;
  };
  /** POST /products: Create a product */
  createProduct: {
    readonly body: ProductInput;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /products/{productId}: Read a published product */
  getProduct: {
    readonly params: GetProductParams;
    readonly request: RequestInfo;
  };
  /** PUT /products/{productId}: Replace a product */
  replaceProduct: {
    readonly params: ReplaceProductParams;
    readonly body: ProductInput;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** PATCH /products/{productId}: Change a product */
  updateProduct: {
    readonly params: UpdateProductParams;
    readonly body: UpdateProduct;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** DELETE /products/{productId}: Delete a product */
  deleteProduct: {
    readonly params: DeleteProductParams;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** GET /catalogue-products: List the whole catalogue */
  listCatalogueProducts: {
    readonly query: ListCatalogueProductsQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /catalogue-products/{productId}: Read any product */
  getCatalogueProduct: {
    readonly params: GetCatalogueProductParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /menus/{cafeId}: Read a cafe's menu */
  getMenu: {
    readonly params: GetMenuParams;
    readonly request: RequestInfo;
  };
  /** GET /menus/{cafeId}/products/{productId}: Read a menu setting */
  getMenuProduct: {
    readonly params: GetMenuProductParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /menus/{cafeId}/products/{productId}: Set price and availability */
  replaceMenuProduct: {
    readonly params: ReplaceMenuProductParams;
    readonly body: MenuProductInput;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** DELETE /menus/{cafeId}/products/{productId}: Reset menu setting */
  resetMenuProduct: {
    readonly params: ResetMenuProductParams;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** PUT /menus/{cafeId}/products/{productId}/sold-out: Mark as sold out */
  markSoldOut: {
    readonly params: MarkSoldOutParams;
    readonly body: MarkSoldOut;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** DELETE /menus/{cafeId}/products/{productId}/sold-out: Remove the mark */
  clearSoldOut: {
    readonly params: ClearSoldOutParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /products-dead-letters: List dead letters */
  listProductsDeadLetters: {
    readonly query: ListProductsDeadLettersQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /products-dead-letters/{eventId}: Read a dead letter */
  getProductsDeadLetter: {
    readonly params: GetProductsDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /products-dead-letters/{eventId}/replay: Replay a dead letter */
  replayProductsDeadLetter: {
    readonly params: ReplayProductsDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /products-dead-letters/{eventId}/discard: Discard a dead letter */
  discardProductsDeadLetter: {
    readonly params: DiscardProductsDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  listCategories: { status: 200; headers?: { link?: string }; body: CategoryPage };
  createCategory: { status: 201; headers?: { etag?: string; location?: string }; body: Category };
  getCategory: { status: 200; headers?: { etag?: string }; body: Category };
  replaceCategory: { status: 200; headers?: { etag?: string }; body: Category };
  deleteCategory: { status: 204; body?: undefined };
  listProducts: { status: 200; headers?: { link?: string }; body: ProductPage };
  createProduct: { status: 201; headers?: { etag?: string; location?: string }; body: Product };
  getProduct: { status: 200; headers?: { etag?: string }; body: Product };
  replaceProduct: { status: 200; headers?: { etag?: string }; body: Product };
  updateProduct: { status: 200; headers?: { etag?: string }; body: Product };
  deleteProduct: { status: 204; body?: undefined };
  listCatalogueProducts: { status: 200; headers?: { link?: string }; body: ProductPage };
  getCatalogueProduct: { status: 200; headers?: { etag?: string }; body: Product };
  getMenu: { status: 200; headers?: { etag?: string }; body: Menu };
  getMenuProduct: { status: 200; headers?: { etag?: string }; body: MenuProduct };
  replaceMenuProduct: { status: 200; headers?: { etag?: string }; body: MenuProduct };
  resetMenuProduct: { status: 204; body?: undefined };
  markSoldOut: { status: 200; headers?: { etag?: string }; body: MenuProduct };
  clearSoldOut: { status: 204; body?: undefined };
  listProductsDeadLetters: { status: 200; headers?: { link?: string }; body: DeadLetterPage };
  getProductsDeadLetter: { status: 200; body: DeadLetter };
  replayProductsDeadLetter: { status: 200; body: DeadLetter };
  discardProductsDeadLetter: { status: 200; body: DeadLetter };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
