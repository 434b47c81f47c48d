import type { MenuItem } from '@coffeemesh/products-client';
import { cafeId } from '../basket.ts';
import { expectEverythingBack, paymentsOf, stockOf, type Stock } from '../books.ts';
import { expectThat, present, refused, until } from '../expect.ts';
import { newKey, type Person } from '../people.ts';
import { pay, placeOrder } from './ordering.ts';
import { readMenu, statusOf, type Story } from './story.ts';

/** Between order and payment the last cake goes: nothing is charged, and the drinks' stock is not held either. */
export const soldOut: Story = {
  title: 'The last cake is gone',
  tell: async ({ customer, manager }, timeline) => {
    const before = await stockOf(manager);
    const { order, choice } = await placeOrder(customer, timeline);
    const itemId = await itemOf(manager, choice.cake);
    await count(manager, itemId, present('The stock level', before.get(itemId)).reserved);
    timeline.happened('manager', `counts the ${choice.cake.name.toLowerCase()}: none left`);
    try {
      const without = await stockOf(manager);
      const refusal = await refused('The payment', () => pay(customer, order, 'tok_approve'));
      expectThat('The refusal', [refusal.status, refusal.slug], [409, 'out-of-stock']);
      const status = await statusOf(customer, order.id);
      timeline.happened('customer', 'wants to pay, and hears that it is sold out', status);
      expectThat('The order is', status, 'created');
      await expectEverythingBack(manager, order.id, without);
      expectThat('Its payments', await paymentsOf(customer, order.id), []);
      timeline.happened('chain', 'has charged nothing, and holds nothing of the drinks');
      await untilOnMenu(customer, choice.cake, true);
      timeline.happened('chain', 'shows it as sold out on the menu');
    } finally {
      await restore(manager, itemId, before);
    }
    await untilOnMenu(customer, choice.cake, false);
    timeline.happened('manager', 'puts a fresh one into the window; it is on the menu again');
    await customer.orders.cancelOrder({ path: { orderId: order.id }, body: {}, idempotencyKey: newKey() });
    await expectEverythingBack(manager, order.id, before);
  },
};

/** What the cake is made of; of several things the first. */
const itemOf = async (manager: Person, cake: MenuItem): Promise<string> => {
  const { data } = await manager.inventory.getRecipe({ path: { productId: cake.productId } });
  return present('The recipe', data.sizes[0]?.lines[0]).itemId;
};

const count = async (manager: Person, itemId: string, amount: number): Promise<void> => {
  const { data: item } = await manager.inventory.getItem({ path: { itemId } });
  await manager.inventory.countItems({
    body: { cafeId, lines: [{ itemId, counted: { amount, unit: item.unit } }], note: 'The story of the last cake.' },
    idempotencyKey: newKey(),
  });
};

const restore = (manager: Person, itemId: string, before: Stock): Promise<void> =>
  count(manager, itemId, present('The stock level', before.get(itemId)).onHand);

const untilOnMenu = async (person: Person, cake: MenuItem, isSoldOut: boolean): Promise<void> => {
  await until(
    `The cake is ${isSoldOut ? 'sold out' : 'on sale'} on the menu`,
    async () => (await readMenu(person)).products.find(({ productId }) => productId === cake.productId)?.soldOut,
    (found) => found === isSoldOut,
  );
};
