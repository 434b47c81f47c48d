import { present, until } from '../expect.ts';
import { newKey, type People } from '../people.ts';
import type { Timeline } from '../timeline.ts';
import { statusOf } from './story.ts';

/** The barista takes the order from the queue and makes it; the customer sees it ready. */
export const make = async ({ barista, customer }: People, order: { id: string }, timeline: Timeline): Promise<void> => {
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

/** A courier takes the order to the door; the customer follows her, and tells the PIN. */
export const bring = async (
  { courier, customer }: People,
  order: { id: string },
  timeline: Timeline,
): Promise<void> => {
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
