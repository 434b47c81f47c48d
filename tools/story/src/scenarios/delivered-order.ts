import type { Order } from '@coffeemesh/orders-client';
import { expectThat, waitUntil } from '../expect.ts';
import type { People } from '../people.ts';
import { paymentsOf, reservationsOf, stockOf, ingredientsFor } from '../stock-and-payments.ts';
import { amountOf, type Timeline } from '../timeline.ts';
import { payAndExpectPaid, placeOrder } from './place-and-pay.ts';
import { deliverOrder, prepareOrder } from './prepare-and-deliver.ts';
import type { Scenario } from './scenario.ts';

/** A complete order: placed, paid, prepared, delivered, captured. */
export const deliveredOrder: Scenario = {
  title: 'Delivery of two drinks and a cake',
  run: async (people, timeline) => {
    const before = await stockOf(people.manager);
    const { order, choice } = await placeOrder(people.customer, timeline);
    await payAndExpectPaid(people.customer, order, timeline);
    await prepareOrder(people, order, timeline);
    await deliverOrder(people, order, timeline);
    await expectCaptured(people, order, timeline);
    const ingredients = await ingredientsFor(people.manager, choice.request.items);
    const expected = [...before].map(([id, level]) => [
      id,
      { ...level, onHand: level.onHand - (ingredients.get(id) ?? 0) },
    ]);
    expectThat('The stock is reduced by the ingredients', [...(await stockOf(people.manager))], expected);
    const names = [...ingredients.keys()].map((id) => before.get(id)?.name.toLowerCase());
    timeline.step('chain', 'reduces the stock by the ingredients:');
    timeline.detail(names.join(', '));
  },
};

const expectCaptured = async ({ customer, manager }: People, order: Order, timeline: Timeline): Promise<void> => {
  const [payment] = await waitUntil(
    'One payment, captured',
    () => paymentsOf(customer, order.id),
    (payments) => payments.length === 1 && payments[0]?.status === 'captured',
  );
  expectThat('What was captured', payment?.amount, order.prices.total);
  timeline.step('chain', `captures ${amountOf(order.prices.total)}`);
  await waitUntil(
    'One reservation, confirmed',
    () => reservationsOf(manager, order.id),
    (reservations) => reservations.length === 1 && reservations[0]?.status === 'confirmed',
  );
  const { data } = await customer.orders.listOrderHistory({ path: { orderId: order.id } });
  timeline.step('chain', `recorded ${data.data.length} steps of the order`);
};
