import type { Order } from '@coffeemesh/orders-client';
import { chooseFrom, type Choice } from '../basket.ts';
import { expectThat } from '../expect.ts';
import { newKey, type Person } from '../people.ts';
import { amountOf, type Timeline } from '../timeline.ts';
import { getMenu } from './scenario.ts';

/** A customer reads the menu, gets a quote and places the order of every scenario. */
export const placeOrder = async (customer: Person, timeline: Timeline): Promise<{ order: Order; choice: Choice }> => {
  const menu = await getMenu(customer);
  timeline.step('customer', `reads the menu: ${menu.products.length} products`);
  const choice = chooseFrom(menu);
  const { cafeId, fulfilment, items, address } = choice.request;
  const quote = await customer.orders.quoteBasket({ body: { cafeId, fulfilment, items, address } });
  const { data: order } = await customer.orders.createOrder({ body: choice.request, idempotencyKey: newKey() });
  timeline.step('customer', `orders for delivery, ${amountOf(order.prices.total)}`, order.status);
  for (const line of choice.descriptions) timeline.detail(line);
  expectThat('The order costs what was quoted', order.prices, quote.data.prices);
  return { order, choice };
};

/** @param token a card token of the simulator, such as `tok_approve` */
export const pay = async (customer: Person, order: Order, token: string): Promise<Order> => {
  const { data } = await customer.orders.payOrder({
    path: { orderId: order.id },
    body: { means: { kind: 'card', token } },
    idempotencyKey: newKey(),
  });
  return data;
};

export const payAndExpectPaid = async (customer: Person, order: Order, timeline: Timeline): Promise<void> => {
  const { status, prices } = await pay(customer, order, 'tok_approve');
  timeline.step('customer', `pays ${amountOf(prices.total)}`, status);
  expectThat('The order is', status, 'paid');
};
