import { expectEverythingBack, paymentsOf, reservationsOf, stockOf } from '../books.ts';
import { expectThat, until } from '../expect.ts';
import { newKey } from '../people.ts';
import { amountOf } from '../timeline.ts';
import { paid, placeOrder } from './ordering.ts';
import type { Story } from './story.ts';

/** Paid and in the kitchen's queue, then cancelled: the money is given back, and the stock. */
export const cancelled: Story = {
  title: 'Cancelled after it was paid',
  tell: async ({ barista, customer, manager }, timeline) => {
    const before = await stockOf(manager);
    const { order } = await placeOrder(customer, timeline);
    await paid(customer, order, timeline);
    const [held] = await reservationsOf(manager, order.id);
    expectThat('Its stock is', held?.status, 'held');
    const schedules = async () => (await barista.kitchen.listSchedules({ query: { orderId: order.id } })).data.data;
    await until("The order in the kitchen's queue", schedules, (found) => found.length === 1);
    timeline.happened('chain', "it is in the kitchen's queue");
    const { data } = await customer.orders.cancelOrder({
      path: { orderId: order.id },
      body: { reason: 'The meeting was moved.' },
      idempotencyKey: newKey(),
    });
    timeline.happened('customer', 'cancels it: the meeting was moved', data.status);
    expectThat('The order is', data.status, 'cancelled');
    await until('The kitchen has dropped it', schedules, (found) =>
      found.every(({ status }) => status === 'cancelled'),
    );
    timeline.happened('chain', 'takes it out of the queue');
    await expectEverythingBack(manager, order.id, before);
    const payments = await paymentsOf(customer, order.id);
    expectThat(
      'Its payments',
      payments.map(({ status }) => status),
      ['voided'],
    );
    timeline.happened('chain', `gives back ${amountOf(order.prices.total)}, and the stock`);
  },
};
