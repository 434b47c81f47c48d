import type { Order } from '@coffeemesh/orders-client';
import { paymentsOf, reservationsOf, stockOf } from '../books.ts';
import { expectThat, present, until } from '../expect.ts';
import { newKey, type People } from '../people.ts';
import { amountOf, type Timeline } from '../timeline.ts';
import { paid, placeOrder } from './ordering.ts';
import { statusOf, type Story } from './story.ts';

/** An order's whole life: placed, paid, made, brought, paid for good. */
export const broughtHome: Story = {
  title: 'Two drinks and a cake, brought home',
  tell: async (people, timeline) => {
    const before = await stockOf(people.manager);
    const { order } = await placeOrder(people.customer, timeline);
    await paid(people.customer, order, timeline);
    await make(people, order, timeline);
    await bring(people, order, timeline);
    await settle(people, order, timeline);
    const [reservation] = await reservationsOf(people.manager, order.id);
    const { data } = await people.manager.inventory.getReservation({
      path: { reservationId: present('The reservation', reservation).id },
    });
    const taken = new Map(data.lines.map(({ itemId, amount }) => [itemId, amount]));
    const wanted = [...before].map(([id, level]) => [id, { ...level, onHand: level.onHand - (taken.get(id) ?? 0) }]);
    expectThat('The stock is less by what was made', [...(await stockOf(people.manager))], wanted);
    timeline.happened(
      'chain',
      `the stock is less by ${data.lines.map(({ itemName }) => itemName.toLowerCase()).join(', ')}`,
    );
  },
};

const make = async ({ barista, customer }: People, order: Order, timeline: Timeline): Promise<void> => {
  const [schedule] = await until(
    "The order in the kitchen's queue",
    async () => (await barista.kitchen.listSchedules({ query: { orderId: order.id } })).data.data,
    (schedules) => schedules.length === 1,
  );
  const path = { scheduleId: present('The schedule', schedule).id };
  timeline.happened('chain', `it is in the kitchen's queue, promised for ${schedule?.readyAt.slice(11, 16)} UTC`);
  await barista.kitchen.startSchedule({ path, idempotencyKey: newKey() });
  await until(
    'The order is in progress',
    () => statusOf(customer, order.id),
    (status) => status === 'progress',
  );
  timeline.happened('barista', 'begins to make it', 'progress');
  await barista.kitchen.finishSchedule({ path, idempotencyKey: newKey() });
  await until(
    'The order is ready',
    () => statusOf(customer, order.id),
    (status) => status === 'ready',
  );
  timeline.happened('barista', 'puts it on the counter', 'ready');
};

const bring = async ({ courier, customer }: People, order: Order, timeline: Timeline): Promise<void> => {
  const [waiting] = await until(
    'A delivery that waits for a courier',
    async () => (await courier.delivery.listDeliveries({ query: { orderId: order.id, status: 'pending' } })).data.data,
    (deliveries) => deliveries.length === 1,
  );
  const path = { deliveryId: present('The delivery', waiting).id };
  await courier.delivery.assignDelivery({ path, body: {}, idempotencyKey: newKey() });
  timeline.happened('courier', `takes it, to ${waiting?.address.line1}`);
  await courier.delivery.pickUpDelivery({ path, idempotencyKey: newKey() });
  await until(
    'The order is dispatched',
    () => statusOf(customer, order.id),
    (status) => status === 'dispatched',
  );
  timeline.happened('courier', 'is on her way', 'dispatched');
  const here = { latitude: 51.5121, longitude: -0.1334, recordedAt: new Date().toISOString() };
  await courier.delivery.reportPosition({ body: here });
  const { data: tracking } = await customer.delivery.trackDelivery({ path });
  const arrival = present('The estimated arrival', tracking.estimatedArrivalAt);
  timeline.happened('customer', `sees her ${tracking.distanceMetres} m away, here at ${arrival.slice(11, 19)} UTC`);
  const { data: mine } = await customer.delivery.getDelivery({ path });
  await courier.delivery.completeDelivery({ path, body: { pin: mine.pin }, idempotencyKey: newKey() });
  await until(
    'The order is delivered',
    () => statusOf(customer, order.id),
    (status) => status === 'delivered',
  );
  timeline.happened('courier', `hands it over, for the PIN ${mine.pin}`, 'delivered');
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
