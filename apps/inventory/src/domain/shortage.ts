import type { FieldError } from '@coffeemesh/kernel';

/** What the items of a reservation need of one thing in stock, and how much of that is available. */
export type Need = {
  /** The place of the item in the reservation. */
  place: number;
  itemId: string;
  itemName: string;
  /** In the unit of what is in stock, as `available`. */
  amount: number;
  available: number;
};

/**
 * The items that cannot be made, in their order: each is given what it needs while there is enough of all of it, so that
 * leaving out those that are named here leaves a reservation that can be held.
 */
export const shortItems = (needs: readonly Need[]): FieldError[] => {
  const left = new Map(needs.map(({ itemId, available }) => [itemId, available]));
  const places = [...new Set(needs.map(({ place }) => place))].sort((a, b) => a - b);
  return places.flatMap((place) => {
    const own = needs.filter((need) => need.place === place);
    const short = own.filter(({ itemId, amount }) => amount > (left.get(itemId) ?? 0));
    if (short.length === 0) {
      for (const { itemId, amount } of own) left.set(itemId, (left.get(itemId) ?? 0) - amount);
      return [];
    }
    const names = short.map(({ itemName }) => itemName.toLowerCase()).join(', ');
    return [{ pointer: `/items/${place}`, code: 'out-of-stock', detail: `Not enough ${names}.` }];
  });
};
