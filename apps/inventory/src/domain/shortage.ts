import type { FieldError } from '@coffeemesh/kernel';

/** What one item of a reservation requires of one stock item, and how much of that is available. */
export type StockRequirement = {
  /** The index of the item in the reservation. */
  position: number;
  itemId: string;
  itemName: string;
  /** In the unit of the stock item, as `available`. */
  amount: number;
  available: number;
};

/**
 * An error for each item of the reservation that cannot be made. Stock is assigned to the items in order; each gets
 * all that it requires, or nothing. Therefore a reservation without the items named here can be held.
 */
export const outOfStockErrors = (requirements: readonly StockRequirement[]): FieldError[] => {
  const left = new Map(requirements.map(({ itemId, available }) => [itemId, available]));
  const positions = [...new Set(requirements.map(({ position }) => position))].sort((a, b) => a - b);
  return positions.flatMap((position) => {
    const own = requirements.filter((requirement) => requirement.position === position);
    const short = own.filter(({ itemId, amount }) => amount > (left.get(itemId) ?? 0));
    if (short.length === 0) {
      for (const { itemId, amount } of own) left.set(itemId, (left.get(itemId) ?? 0) - amount);
      return [];
    }
    const names = short.map(({ itemName }) => itemName.toLowerCase()).join(', ');
    return [{ pointer: `/items/${position}`, code: 'out-of-stock', detail: `Not enough ${names}.` }];
  });
};
