import { problem } from '@coffeemesh/kernel';

/** What Inventory refuses, beside the problems that every service has (kernel) and the rules of *-rules.ts. */
export const ItemNameTaken = problem('item-name-taken', 'conflict', 'Another item has this name');
export const ItemInUse = problem('item-in-use', 'conflict', 'The item is in use');
export const RecipeExists = problem('recipe-exists', 'conflict', 'The product has a recipe already');
export const StockNotAvailable = problem('stock-not-available', 'conflict', 'The stock is not available');
export const OutOfStock = problem('out-of-stock', 'conflict', 'The stock does not suffice');
export const ReservationExists = problem('reservation-exists', 'conflict', 'There is a reservation with this id');
export const ReservationOver = problem('reservation-over', 'conflict', 'The reservation has ended already');
