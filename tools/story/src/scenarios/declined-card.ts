import { expectThat, expectProblem } from '../expect.ts';
import { newKey } from '../people.ts';
import { expectNothingHeld, paymentsOf, stockOf } from '../stock-and-payments.ts';
import { pay, placeOrder } from './place-and-pay.ts';
import { statusOf, type Scenario } from './scenario.ts';

/** The card is declined: the order stays unpaid, and neither money nor stock is held. */
export const declinedCard: Scenario = {
  title: 'A card is declined',
  run: async ({ customer, manager }, timeline) => {
    const before = await stockOf(manager);
    const { order } = await placeOrder(customer, timeline);
    const refusal = await expectProblem('The declined card', () => pay(customer, order, 'tok_decline'));
    expectThat('The refusal', [refusal.status, refusal.slug], [402, 'payment-declined']);
    const status = await statusOf(customer, order.id);
    timeline.step('customer', 'pays with a card that is declined', status);
    expectThat('The order is', status, 'created');
    await expectNothingHeld(manager, order.id, before);
    const payments = await paymentsOf(customer, order.id);
    expectThat(
      'Its payments',
      payments.map((payment) => payment.status),
      ['declined'],
    );
    timeline.step('chain', 'holds neither money nor stock for it');
    const path = { orderId: order.id };
    const { data } = await customer.orders.cancelOrder({ path, body: {}, idempotencyKey: newKey() });
    timeline.step('customer', 'cancels the order', data.status);
    expectThat('The order is', data.status, 'cancelled');
  },
};
