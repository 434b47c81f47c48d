// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { listItems } from '../handlers/list-items.ts';
import { createItem } from '../handlers/create-item.ts';
import { getItem } from '../handlers/get-item.ts';
import { replaceItem } from '../handlers/replace-item.ts';
import { deleteItem } from '../handlers/delete-item.ts';
import { listRecipes } from '../handlers/list-recipes.ts';
import { createRecipe } from '../handlers/create-recipe.ts';
import { getRecipe } from '../handlers/get-recipe.ts';
import { replaceRecipe } from '../handlers/replace-recipe.ts';
import { deleteRecipe } from '../handlers/delete-recipe.ts';
import { listStockLevels } from '../handlers/list-stock-levels.ts';
import { getStockLevel } from '../handlers/get-stock-level.ts';
import { updateStockLevel } from '../handlers/update-stock-level.ts';
import { restockItems } from '../handlers/restock-items.ts';
import { wasteItems } from '../handlers/waste-items.ts';
import { countItems } from '../handlers/count-items.ts';
import { transferItems } from '../handlers/transfer-items.ts';
import { listLedgerEntries } from '../handlers/list-ledger-entries.ts';
import { listReservations } from '../handlers/list-reservations.ts';
import { createReservation } from '../handlers/create-reservation.ts';
import { getReservation } from '../handlers/get-reservation.ts';
import { confirmReservation } from '../handlers/confirm-reservation.ts';
import { releaseReservation } from '../handlers/release-reservation.ts';
import { extendReservation } from '../handlers/extend-reservation.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  listItems,
  createItem,
  getItem,
  replaceItem,
  deleteItem,
  listRecipes,
  createRecipe,
  getRecipe,
  replaceRecipe,
  deleteRecipe,
  listStockLevels,
  getStockLevel,
  updateStockLevel,
  restockItems,
  wasteItems,
  countItems,
  transferItems,
  listLedgerEntries,
  listReservations,
  createReservation,
  getReservation,
  confirmReservation,
  releaseReservation,
  extendReservation,
};
