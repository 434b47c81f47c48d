import type { MenuItem } from '@coffeemesh/products-client';
import { cafeId } from '../basket.ts';
import { expectThat, requireValue, expectProblem, waitUntil } from '../expect.ts';
import { newKey, type Person } from '../people.ts';
import { expectNothingHeld, paymentsOf, stockOf, type Stock } from '../stock-and-payments.ts';
import { pay, placeOrder } from './place-and-pay.ts';
import { getMenu, statusOf, type Scenario } from './scenario.ts';

/** The cake sells out between order and payment: nothing is charged, and the stock of the drinks is released. */
export const soldOutProduct: Scenario = {
  title: 'The last cake is sold out',
  run: async ({ customer, manager }, timeline) => {
    const before = await stockOf(manager);
    const { order, choice } = await placeOrder(customer, timeline);
    const itemId = await itemOf(manager, choice.cake);
    await count(manager, itemId, requireValue('The stock level', before.get(itemId)).reserved);
    timeline.step('manager', `counts the ${choice.cake.name.toLowerCase()}: none left`);
    try {
      const without = await stockOf(manager);
      const refusal = await expectProblem('The payment', () => pay(customer, order, 'tok_approve'));
      expectThat('The refusal', [refusal.status, refusal.slug], [409, 'out-of-stock']);
      const status = await statusOf(customer, order.id);
      timeline.step('customer', 'tries to pay and gets: out of stock', status);
      expectThat('The order is', status, 'created');
      await expectNothingHeld(manager, order.id, without);
      expectThat('Its payments', await paymentsOf(customer, order.id), []);
      timeline.step('chain', 'has charged nothing and holds no stock');
      await untilOnMenu(customer, choice.cake, true);
      timeline.step('chain', 'shows it as sold out on the menu');
    } finally {
      await restore(manager, itemId, before);
    }
    await untilOnMenu(customer, choice.cake, false);
    timeline.step('manager', 'restocks it; it is on the menu again');
    await customer.orders.cancelOrder({ path: { orderId: order.id }, body: {}, idempotencyKey: newKey() });
    await expectNothingHeld(manager, order.id, before);
  },
};

/** The first ingredient of the cake. */
const itemOf = async (manager: Person, cake: MenuItem): Promise<string> => {
  const { data } = await manager.inventory.getRecipe({ path: { productId: cake.productId } });
  return requireValue('The recipe', data.sizes[0]?.lines[0]).itemId;
};

const count = async (manager: Person, itemId: string, amount: number): Promise<void> => {
  const { data: item } = await manager.inventory.getItem({ path: { itemId } });
  await manager.inventory.countItems({
    body: {
      cafeId,
      lines: [{ itemId, counted: { amount, unit: item.unit } }],
      note: 'Scenario: the last cake is sold out.',
    },
    idempotencyKey: newKey(),
  });
};

const restore = (manager: Person, itemId: string, before: Stock): Promise<void> =>
  count(manager, itemId, requireValue('The stock level', before.get(itemId)).onHand);

const untilOnMenu = async (person: Person, cake: MenuItem, isSoldOut: boolean): Promise<void> => {
  await waitUntil(
    `The cake is ${isSoldOut ? 'sold out' : 'on sale'} on the menu`,
    async () => (await getMenu(person)).products.find(({ productId }) => productId === cake.productId)?.soldOut,
    (found) => found === isSoldOut,
  );
};
