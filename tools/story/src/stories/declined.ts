import { expectEverythingBack, paymentsOf, stockOf } from '../books.ts';
import { expectThat, refused } from '../expect.ts';
import { newKey } from '../people.ts';
import { pay, placeOrder } from './ordering.ts';
import { statusOf, type Story } from './story.ts';

/** The card is declined: the order waits, nothing is held for it. */
export const declined: Story = {
  title: 'A card is declined',
  tell: async ({ customer, manager }, timeline) => {
    const before = await stockOf(manager);
    const { order } = await placeOrder(customer, timeline);
    const refusal = await refused('The declined card', () => pay(customer, order, 'tok_decline'));
    expectThat('The refusal', [refusal.status, refusal.slug], [402, 'payment-declined']);
    const status = await statusOf(customer, order.id);
    timeline.happened('customer', 'pays with a card that is declined', status);
    expectThat('The order is', status, 'created');
    await expectEverythingBack(manager, order.id, before);
    const payments = await paymentsOf(customer, order.id);
    expectThat(
      'Its payments',
      payments.map((payment) => payment.status),
      ['declined'],
    );
    timeline.happened('chain', 'holds neither money nor stock for it');
    const path = { orderId: order.id };
    const { data } = await customer.orders.cancelOrder({ path, body: {}, idempotencyKey: newKey() });
    timeline.happened('customer', 'gives up', data.status);
    expectThat('The order is', data.status, 'cancelled');
  },
};
