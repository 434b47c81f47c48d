import { problem } from '@coffeemesh/kernel';

/** The problem types of Inventory. The kernel has those that every service uses. */
export const ItemNameTaken = problem('item-name-taken', 'conflict', 'Item name taken');
export const ItemInUse = problem('item-in-use', 'conflict', 'Item in use');
export const RecipeExists = problem('recipe-exists', 'conflict', 'Recipe already exists');
export const StockNotAvailable = problem('stock-not-available', 'conflict', 'Stock not available');
export const OutOfStock = problem('out-of-stock', 'conflict', 'Out of stock');
export const ReservationExists = problem('reservation-exists', 'conflict', 'Reservation already exists');
export const ReservationOver = problem('reservation-over', 'conflict', 'Reservation already ended');
