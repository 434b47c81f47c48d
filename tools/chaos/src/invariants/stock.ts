import {
  type Snapshot,
  byKey,
  type InvariantResult,
  type OrderRow,
  type RecipeRow,
  servedOrders,
  type ExpectedOrder,
} from './snapshot.ts';

/** No stock is reserved, stock was consumed for exactly the served orders, and no level is negative. */
export const checkStock = (snapshot: Snapshot, expected: readonly ExpectedOrder[]): InvariantResult[] => {
  const { orders, reservations, levels } = snapshot;
  const served = servedOrders(expected);
  const confirmed = byKey(
    reservations.filter(({ status }) => status === 'confirmed'),
    ({ orderId }) => orderId,
  );
  const used = ingredientsFor(
    orders.filter(({ id }) => served.has(id)),
    snapshot.recipes,
  );
  return [
    {
      invariant: 'orders served, each with its stock consumed once',
      counted: confirmed.size,
      violations: orders.flatMap(({ id }) => {
        const times = confirmed.get(id)?.length ?? 0;
        return times === (served.has(id) ? 1 : 0) ? [] : [`stock was consumed ${times} times for order ${id}`];
      }),
    },
    {
      invariant: 'stock levels equal to their ledger, with nothing reserved',
      counted: levels.length,
      violations: levels.flatMap(({ itemId, onHand, reserved, ledgerSum }) => [
        ...(onHand === ledgerSum ? [] : [`${onHand} of item ${itemId} on hand, ${ledgerSum} in the ledger`]),
        ...(reserved === 0 ? [] : [`${reserved} of item ${itemId} are still reserved`]),
        ...(onHand >= 0 ? [] : [`${onHand} of item ${itemId} on hand`]),
      ]),
    },
    {
      invariant: 'units sold, equal to the recipes of the orders served',
      counted: levels.reduce((sum, { sold }) => sum + sold, 0),
      violations: [...byKey(levels, ({ itemId }) => itemId)].flatMap(([itemId, rows]) => {
        const sold = rows.reduce((sum, row) => sum + row.sold, 0);
        const expected = used.get(itemId) ?? 0;
        return sold === expected ? [] : [`${sold} of item ${itemId} sold; the recipes require ${expected}`];
      }),
    },
  ];
};

/** The ingredients of these orders, computed from the recipes alone. */
const ingredientsFor = (orders: readonly OrderRow[], recipes: readonly RecipeRow[]): ReadonlyMap<string, number> => {
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
