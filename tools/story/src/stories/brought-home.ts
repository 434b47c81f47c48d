import type { Order } from '@coffeemesh/orders-client';
import { paymentsOf, reservationsOf, stockOf, usedFor } from '../books.ts';
import { expectThat, until } from '../expect.ts';
import type { People } from '../people.ts';
import { amountOf, type Timeline } from '../timeline.ts';
import { bring, make } from './make-and-bring.ts';
import { paid, placeOrder } from './ordering.ts';
import type { Story } from './story.ts';

/** An order's whole life: placed, paid, made, brought, paid for good. */
export const broughtHome: Story = {
  title: 'Two drinks and a cake, brought home',
  tell: async (people, timeline) => {
    const before = await stockOf(people.manager);
    const { order, choice } = await placeOrder(people.customer, timeline);
    await paid(people.customer, order, timeline);
    await make(people, order, timeline);
    await bring(people, order, timeline);
    await settle(people, order, timeline);
    const used = await usedFor(people.manager, choice.request.items);
    const wanted = [...before].map(([id, level]) => [id, { ...level, onHand: level.onHand - (used.get(id) ?? 0) }]);
    expectThat('The stock is less by what was made', [...(await stockOf(people.manager))], wanted);
    const names = [...used.keys()].map((id) => before.get(id)?.name.toLowerCase());
    timeline.happened('chain', 'finds the stock less by what was made:');
    timeline.detail(names.join(', '));
  },
};

const settle = async ({ customer, manager }: People, order: Order, timeline: Timeline): Promise<void> => {
  const [payment] = await until(
    'One payment, captured',
    () => paymentsOf(customer, order.id),
    (payments) => payments.length === 1 && payments[0]?.status === 'captured',
  );
  expectThat('What was captured', payment?.amount, order.prices.total);
  timeline.happened('chain', `captures ${amountOf(order.prices.total)}`);
  await until(
    'One reservation, confirmed',
    () => reservationsOf(manager, order.id),
    (reservations) => reservations.length === 1 && reservations[0]?.status === 'confirmed',
  );
  const { data } = await customer.orders.listOrderHistory({ path: { orderId: order.id } });
  timeline.happened('chain', `remembers ${data.data.length} steps of it`);
};
