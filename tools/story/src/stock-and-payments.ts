import type { Reservation, StockLevel } from '@coffeemesh/inventory-client';
import type { BasketItem } from '@coffeemesh/orders-client';
import type { Payment } from '@coffeemesh/payments-client';
import { cafeId } from './basket.ts';
import { expectThat, waitUntil } from './expect.ts';
import type { Person } from './people.ts';

/** The cafe's stock by item: on hand and reserved. */
export type Stock = ReadonlyMap<string, { name: string; onHand: number; reserved: number }>;

/** All stock levels of the cafe. */
export const stockOf = async (manager: Person): Promise<Stock> => {
  const levels: StockLevel[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await manager.inventory.listStockLevels({ query: { cafeId, limit: 100, cursor } });
    levels.push(...data.data);
    cursor = data.page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return new Map(
    levels.map(({ itemId, itemName, onHand, reserved }) => [itemId, { name: itemName, onHand, reserved }]),
  );
};

/** The order's payments, newest first. */
export const paymentsOf = async (person: Person, orderId: string): Promise<Payment[]> =>
  (await person.payments.listPayments({ query: { orderId } })).data.data;

/** The order's reservations, newest first: one per payment attempt. */
export const reservationsOf = async (manager: Person, orderId: string): Promise<Reservation[]> =>
  (await manager.inventory.listReservations({ query: { cafeId, orderId } })).data.data;

/** Conversion from a recipe's unit to the unit of the stock. */
const stockUnitFactors = { g: 1, kg: 1000, ml: 1, l: 1000, piece: 1 } as const;

/** The stock that these items consume, computed from the recipes. */
export const ingredientsFor = async (
  manager: Person,
  items: readonly BasketItem[],
): Promise<ReadonlyMap<string, number>> => {
  const used = new Map<string, number>();
  for (const { productId, size, options = [], quantity } of items) {
    const { data: recipe } = await manager.inventory.getRecipe({ path: { productId } });
    const parts = [
      ...recipe.sizes.filter((part) => part.size === size),
      ...recipe.options.filter((part) => options.includes(part.optionId) && [size, null].includes(part.size)),
    ];
    for (const { itemId, quantity: portion } of parts.flatMap(({ lines }) => lines))
      used.set(itemId, (used.get(itemId) ?? 0) + portion.amount * stockUnitFactors[portion.unit] * quantity);
  }
  return used;
};

/**
 * Waits until neither money nor stock is held for the order and the cafe's stock equals `before`.
 * @throws ScenarioFailed
 */
export const expectNothingHeld = async (manager: Person, orderId: string, before: Stock): Promise<void> => {
  await waitUntil(
    'No money of the order is held',
    () => paymentsOf(manager, orderId),
    (payments) =>
      payments.every(({ status }) => status !== 'authorised' && status !== 'captured' && status !== 'pending'),
  );
  await waitUntil(
    'No stock is held for the order',
    () => reservationsOf(manager, orderId),
    (reservations) => reservations.every(({ status }) => status === 'released' || status === 'expired'),
  );
  expectThat('The stock', [...(await stockOf(manager))], [...before]);
};
