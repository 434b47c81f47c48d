import { type Books, byKey, type Finding, type OrderRow, type RecipeRow, served, type ToldOrder } from './books.ts';

/** Stock is held for nobody any more, was taken for exactly the orders that live, and never ran below nothing. */
export const countStock = (books: Books, told: readonly ToldOrder[]): Finding[] => {
  const { orders, reservations, levels } = books;
  const paid = served(told);
  const confirmed = byKey(
    reservations.filter(({ status }) => status === 'confirmed'),
    ({ orderId }) => orderId,
  );
  const used = usedFor(
    orders.filter(({ id }) => paid.has(id)),
    books.recipes,
  );
  return [
    {
      what: 'orders served, each with its stock taken once',
      counted: confirmed.size,
      faults: orders.flatMap(({ id }) => {
        const times = confirmed.get(id)?.length ?? 0;
        return times === (paid.has(id) ? 1 : 0) ? [] : [`stock was taken ${times} times for order ${id}`];
      }),
    },
    {
      what: 'stock levels that agree with their ledger, and hold nothing',
      counted: levels.length,
      faults: levels.flatMap(({ itemId, onHand, reserved, entered }) => [
        ...(onHand === entered ? [] : [`${onHand} of item ${itemId} on hand, ${entered} in the ledger`]),
        ...(reserved === 0 ? [] : [`${reserved} of item ${itemId} are still held`]),
        ...(onHand >= 0 ? [] : [`${onHand} of item ${itemId} on hand`]),
      ]),
    },
    {
      what: 'units sold, as the recipes of the orders served have it',
      counted: levels.reduce((sum, { sold }) => sum + sold, 0),
      faults: [...byKey(levels, ({ itemId }) => itemId)].flatMap(([itemId, rows]) => {
        const sold = rows.reduce((sum, row) => sum + row.sold, 0);
        const wanted = used.get(itemId) ?? 0;
        return sold === wanted ? [] : [`${sold} of item ${itemId} sold, the recipes say ${wanted}`];
      }),
    },
  ];
};

/** What making these orders takes, by the recipes alone. */
const usedFor = (orders: readonly OrderRow[], recipes: readonly RecipeRow[]): ReadonlyMap<string, number> => {
  const linesOf = byKey(recipes, ({ productId }) => productId);
  const used = new Map<string, number>();
  for (const { productId, size, quantity, options } of orders.flatMap(({ items }) => items)) {
    const chosen = new Set<string | null>([null, ...options.map(({ optionId }) => optionId)]);
    for (const line of linesOf.get(productId) ?? [])
      if (chosen.has(line.optionId) && (line.size === null || line.size === size))
        used.set(line.itemId, (used.get(line.itemId) ?? 0) + line.quantity * quantity);
  }
  return used;
};
