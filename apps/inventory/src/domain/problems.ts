import { problem } from '@coffeemesh/kernel';

/** The problem types of Inventory. The kernel has those that every service uses. */
export const ItemNameTaken = problem('item-name-taken', 'conflict', 'Another item has this name');
export const ItemInUse = problem('item-in-use', 'conflict', 'The item is in use');
export const RecipeExists = problem('recipe-exists', 'conflict', 'The product has a recipe already');
export const StockNotAvailable = problem('stock-not-available', 'conflict', 'The stock is not available');
export const OutOfStock = problem('out-of-stock', 'conflict', 'Out of stock');
export const ReservationExists = problem('reservation-exists', 'conflict', 'The reservation exists already');
export const ReservationOver = problem('reservation-over', 'conflict', 'The reservation has ended');
