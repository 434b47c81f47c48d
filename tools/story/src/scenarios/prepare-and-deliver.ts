import { requireValue, waitUntil } from '../expect.ts';
import { newKey, type People } from '../people.ts';
import type { Timeline } from '../timeline.ts';
import { statusOf } from './scenario.ts';

/** The barista takes the order from the queue and makes it; the customer sees it ready. */
export const prepareOrder = async (
  { barista, customer }: People,
  order: { id: string },
  timeline: Timeline,
): Promise<void> => {
  const [schedule] = await waitUntil(
    "The order in the kitchen's queue",
    async () => (await barista.kitchen.listSchedules({ query: { orderId: order.id } })).data.data,
    (schedules) => schedules.length === 1,
  );
  const path = { scheduleId: requireValue('The schedule', schedule).id };
  timeline.step('chain', `adds it to the kitchen's queue, promised for ${schedule?.readyAt.slice(11, 16)} UTC`);
  await barista.kitchen.startSchedule({ path, idempotencyKey: newKey() });
  await waitUntil(
    'The order is in progress',
    () => statusOf(customer, order.id),
    (status) => status === 'progress',
  );
  timeline.step('barista', 'starts to prepare it', 'progress');
  await barista.kitchen.finishSchedule({ path, idempotencyKey: newKey() });
  await waitUntil(
    'The order is ready',
    () => statusOf(customer, order.id),
    (status) => status === 'ready',
  );
  timeline.step('barista', 'finishes it', 'ready');
};

/** A courier delivers the order; the customer tracks them and gives them the PIN. */
export const deliverOrder = async (
  { courier, customer }: People,
  order: { id: string },
  timeline: Timeline,
): Promise<void> => {
  const [waiting] = await waitUntil(
    'A delivery that waits for a courier',
    async () => (await courier.delivery.listDeliveries({ query: { orderId: order.id, status: 'pending' } })).data.data,
    (deliveries) => deliveries.length === 1,
  );
  const path = { deliveryId: requireValue('The delivery', waiting).id };
  await courier.delivery.assignDelivery({ path, body: {}, idempotencyKey: newKey() });
  timeline.step('courier', `takes the delivery to ${waiting?.address.line1}`);
  await courier.delivery.pickUpDelivery({ path, idempotencyKey: newKey() });
  await waitUntil(
    'The order is dispatched',
    () => statusOf(customer, order.id),
    (status) => status === 'dispatched',
  );
  timeline.step('courier', 'picks it up', 'dispatched');
  const here = { latitude: 51.5121, longitude: -0.1334, recordedAt: new Date().toISOString() };
  await courier.delivery.reportPosition({ body: here });
  const { data: tracking } = await customer.delivery.trackDelivery({ path });
  const arrival = requireValue('The estimated arrival', tracking.estimatedArrivalAt);
  timeline.step(
    'customer',
    `sees the courier ${tracking.distanceMetres} m away, arriving at ${arrival.slice(11, 19)} UTC`,
  );
  const { data: mine } = await customer.delivery.getDelivery({ path });
  await courier.delivery.completeDelivery({ path, body: { pin: mine.pin }, idempotencyKey: newKey() });
  await waitUntil(
    'The order is delivered',
    () => statusOf(customer, order.id),
    (status) => status === 'delivered',
  );
  timeline.step('courier', `hands it over with the PIN ${mine.pin}`, 'delivered');
};
