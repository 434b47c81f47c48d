import type { Handlers } from '../generated/api/handlers.ts';
import { confirmReservation } from './confirm-reservation.ts';
import { countItems } from './count-items.ts';
import { createItem } from './create-item.ts';
import { createRecipe } from './create-recipe.ts';
import { createReservation } from './create-reservation.ts';
import { deleteItem } from './delete-item.ts';
import { deleteRecipe } from './delete-recipe.ts';
import { extendReservation } from './extend-reservation.ts';
import { getItem } from './get-item.ts';
import { getRecipe } from './get-recipe.ts';
import { getReservation } from './get-reservation.ts';
import { getStockLevel } from './get-stock-level.ts';
import { listItems } from './list-items.ts';
import { listLedgerEntries } from './list-ledger-entries.ts';
import { listRecipes } from './list-recipes.ts';
import { listReservations } from './list-reservations.ts';
import { listStockLevels } from './list-stock-levels.ts';
import { releaseReservation } from './release-reservation.ts';
import { replaceItem } from './replace-item.ts';
import { replaceRecipe } from './replace-recipe.ts';
import { restockItems } from './restock-items.ts';
import { transferItems } from './transfer-items.ts';
import { updateStockLevel } from './update-stock-level.ts';
import { wasteItems } from './waste-items.ts';

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
