import { expectThat, waitUntil } from '../expect.ts';
import { newKey } from '../people.ts';
import { expectNothingHeld, paymentsOf, reservationsOf, stockOf } from '../stock-and-payments.ts';
import { amountOf } from '../timeline.ts';
import { payAndExpectPaid, placeOrder } from './place-and-pay.ts';
import type { Scenario } from './scenario.ts';

/** Paid and in the kitchen's queue, then cancelled: money and stock are released. */
export const cancelledOrder: Scenario = {
  title: 'Cancelled after payment',
  run: async ({ barista, customer, manager }, timeline) => {
    const before = await stockOf(manager);
    const { order } = await placeOrder(customer, timeline);
    await payAndExpectPaid(customer, order, timeline);
    const [held] = await reservationsOf(manager, order.id);
    expectThat('Its stock is', held?.status, 'held');
    const schedules = async () => (await barista.kitchen.listSchedules({ query: { orderId: order.id } })).data.data;
    await waitUntil("The order in the kitchen's queue", schedules, (found) => found.length === 1);
    timeline.step('chain', "adds it to the kitchen's queue");
    const { data } = await customer.orders.cancelOrder({
      path: { orderId: order.id },
      body: { reason: 'The meeting was moved.' },
      idempotencyKey: newKey(),
    });
    timeline.step('customer', 'cancels: the meeting was moved', data.status);
    expectThat('The order is', data.status, 'cancelled');
    await waitUntil('The schedule is cancelled', schedules, (found) =>
      found.every(({ status }) => status === 'cancelled'),
    );
    timeline.step('chain', 'removes it from the queue');
    await expectNothingHeld(manager, order.id, before);
    const payments = await paymentsOf(customer, order.id);
    expectThat(
      'Its payments',
      payments.map(({ status }) => status),
      ['voided'],
    );
    timeline.step('chain', `releases ${amountOf(order.prices.total)} and the stock`);
  },
};
