import type { Payment } from '@coffeemesh/payments-client';
import type { Reservation, StockLevel } from '@coffeemesh/inventory-client';
import type { BasketItem } from '@coffeemesh/orders-client';
import { cafeId } from './basket.ts';
import { expectThat, until } from './expect.ts';
import type { Person } from './people.ts';

/** What the cafe has of each item that a story may touch: on hand, and promised of it. */
export type Stock = ReadonlyMap<string, { name: string; onHand: number; reserved: number }>;

/** All stock of the cafe, as its manager sees it. */
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

/** The order's payments, the newest first. */
export const paymentsOf = async (person: Person, orderId: string): Promise<Payment[]> =>
  (await person.payments.listPayments({ query: { orderId } })).data.data;

/** The order's reservations, the newest first: one for each attempt to pay. */
export const reservationsOf = async (manager: Person, orderId: string): Promise<Reservation[]> =>
  (await manager.inventory.listReservations({ query: { cafeId, orderId } })).data.data;

/** How much one of a recipe's units is in the unit that stock is kept in. */
const inStockUnits = { g: 1, kg: 1000, ml: 1, l: 1000, piece: 1 } as const;

/** What making these items takes of the stock, by the recipes. */
export const usedFor = async (manager: Person, items: readonly BasketItem[]): Promise<ReadonlyMap<string, number>> => {
  const used = new Map<string, number>();
  for (const { productId, size, options = [], quantity } of items) {
    const { data: recipe } = await manager.inventory.getRecipe({ path: { productId } });
    const parts = [
      ...recipe.sizes.filter((part) => part.size === size),
      ...recipe.options.filter((part) => options.includes(part.optionId) && [size, null].includes(part.size)),
    ];
    for (const { itemId, quantity: portion } of parts.flatMap(({ lines }) => lines))
      used.set(itemId, (used.get(itemId) ?? 0) + portion.amount * inStockUnits[portion.unit] * quantity);
  }
  return used;
};

/**
 * Waits until neither money nor stock is held for the order, and the cafe's stock is what it was before.
 * @throws StoryBroken
 */
export const expectEverythingBack = async (manager: Person, orderId: string, before: Stock): Promise<void> => {
  await until(
    'No money of the order is held',
    () => paymentsOf(manager, orderId),
    (payments) =>
      payments.every(({ status }) => status !== 'authorised' && status !== 'captured' && status !== 'pending'),
  );
  await until(
    'No stock is held for the order',
    () => reservationsOf(manager, orderId),
    (reservations) => reservations.every(({ status }) => status === 'released' || status === 'expired'),
  );
  expectThat('The stock', [...(await stockOf(manager))], [...before]);
};
