// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { Idempotency, RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  ConfirmReservationParams,
  Count,
  CreateRecipe,
  CreateReservation,
  DeadLetter,
  DeadLetterPage,
  DeleteItemParams,
  DeleteRecipeParams,
  DiscardInventoryDeadLetterParams,
  ExtendReservation,
  ExtendReservationParams,
  GetInventoryDeadLetterParams,
  GetItemParams,
  GetRecipeParams,
  GetReservationParams,
  GetStockLevelParams,
  Item,
  ItemInput,
  ItemPage,
  LedgerEntryPage,
  ListInventoryDeadLettersQuery,
  ListItemsQuery,
  ListLedgerEntriesQuery,
  ListRecipesQuery,
  ListReservationsQuery,
  ListStockLevelsQuery,
  Movement,
  Recipe,
  RecipePage,
  ReleaseReservationParams,
  ReplaceItemParams,
  ReplaceRecipe,
  ReplaceRecipeParams,
  ReplayInventoryDeadLetterParams,
  Reservation,
  ReservationPage,
  ReservationWithLines,
  Restock,
  StockLevel,
  StockLevelPage,
  Transfer,
  UpdateStockLevel,
  UpdateStockLevelParams,
  Waste,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** GET /items: List items */
  listItems: {
    readonly query: ListItemsQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /items: Create an item */
  createItem: {
    readonly body: ItemInput;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /items/{itemId}: Read an item */
  getItem: {
    readonly params: GetItemParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /items/{itemId}: Replace an item */
  replaceItem: {
    readonly params: ReplaceItemParams;
    readonly body: ItemInput;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** DELETE /items/{itemId}: Delete an item */
  deleteItem: {
    readonly params: DeleteItemParams;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** GET /recipes: List recipes */
  listRecipes: {
    readonly query: ListRecipesQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /recipes: Create a recipe */
  createRecipe: {
    readonly body: CreateRecipe;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /recipes/{productId}: Read a recipe */
  getRecipe: {
    readonly params: GetRecipeParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /recipes/{productId}: Replace a recipe */
  replaceRecipe: {
    readonly params: ReplaceRecipeParams;
    readonly body: ReplaceRecipe;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** DELETE /recipes/{productId}: Delete a recipe */
  deleteRecipe: {
    readonly params: DeleteRecipeParams;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** GET /stock-levels: List stock levels */
  listStockLevels: {
    readonly query: ListStockLevelsQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /stock-levels/{stockLevelId}: Read a stock level */
  getStockLevel: {
    readonly params: GetStockLevelParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PATCH /stock-levels/{stockLevelId}: Set stock thresholds */
  updateStockLevel: {
    readonly params: UpdateStockLevelParams;
    readonly body: UpdateStockLevel;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** POST /restocks: Record a delivery */
  restockItems: {
    readonly body: Restock;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /wastes: Write off waste */
  wasteItems: {
    readonly body: Waste;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /counts: Record a count */
  countItems: {
    readonly body: Count;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /transfers: Transfer between cafes */
  transferItems: {
    readonly body: Transfer;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /ledger-entries: List ledger entries */
  listLedgerEntries: {
    readonly query: ListLedgerEntriesQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /reservations: List reservations */
  listReservations: {
    readonly query: ListReservationsQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /reservations: Reserve stock */
  createReservation: {
    readonly body: CreateReservation;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /reservations/{reservationId}: Read a reservation */
  getReservation: {
    readonly params: GetReservationParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /reservations/{reservationId}/confirm: Confirm a reservation */
  confirmReservation: {
    readonly params: ConfirmReservationParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /reservations/{reservationId}/release: Release a reservation */
  releaseReservation: {
    readonly params: ReleaseReservationParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /reservations/{reservationId}/extend: Extend a reservation */
  extendReservation: {
    readonly params: ExtendReservationParams;
    readonly body: ExtendReservation;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /inventory-dead-letters: List dead letters */
  listInventoryDeadLetters: {
    readonly query: ListInventoryDeadLettersQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /inventory-dead-letters/{eventId}: Read a dead letter */
  getInventoryDeadLetter: {
    readonly params: GetInventoryDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /inventory-dead-letters/{eventId}/replay: Replay a dead letter */
  replayInventoryDeadLetter: {
    readonly params: ReplayInventoryDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /inventory-dead-letters/{eventId}/discard: Discard a dead letter */
  discardInventoryDeadLetter: {
    readonly params: DiscardInventoryDeadLetterParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  listItems: { status: 200; headers?: { link?: string }; body: ItemPage };
  createItem: { status: 201; headers?: { etag?: string; location?: string }; body: Item };
  getItem: { status: 200; headers?: { etag?: string }; body: Item };
  replaceItem: { status: 200; headers?: { etag?: string }; body: Item };
  deleteItem: { status: 204; body?: undefined };
  listRecipes: { status: 200; headers?: { link?: string }; body: RecipePage };
  createRecipe: { status: 201; headers?: { etag?: string; location?: string }; body: Recipe };
  getRecipe: { status: 200; headers?: { etag?: string }; body: Recipe };
  replaceRecipe: { status: 200; headers?: { etag?: string }; body: Recipe };
  deleteRecipe: { status: 204; body?: undefined };
  listStockLevels: { status: 200; headers?: { link?: string }; body: StockLevelPage };
  getStockLevel: { status: 200; headers?: { etag?: string }; body: StockLevel };
  updateStockLevel: { status: 200; headers?: { etag?: string }; body: StockLevel };
  restockItems: { status: 201; headers?: { location?: string }; body: Movement };
  wasteItems: { status: 201; headers?: { location?: string }; body: Movement };
  countItems: { status: 201; headers?: { location?: string }; body: Movement };
  transferItems: { status: 201; headers?: { location?: string }; body: Movement };
  listLedgerEntries: { status: 200; headers?: { link?: string }; body: LedgerEntryPage };
  listReservations: { status: 200; headers?: { link?: string }; body: ReservationPage };
  createReservation: { status: 201; headers?: { etag?: string; location?: string }; body: Reservation };
  getReservation: { status: 200; headers?: { etag?: string }; body: ReservationWithLines };
  confirmReservation: { status: 200; headers?: { etag?: string }; body: Reservation };
  releaseReservation: { status: 200; headers?: { etag?: string }; body: Reservation };
  extendReservation: { status: 200; headers?: { etag?: string }; body: Reservation };
  listInventoryDeadLetters: { status: 200; headers?: { link?: string }; body: DeadLetterPage };
  getInventoryDeadLetter: { status: 200; body: DeadLetter };
  replayInventoryDeadLetter: { status: 200; body: DeadLetter };
  discardInventoryDeadLetter: { status: 200; body: DeadLetter };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
