import { testId, until } from '@coffeemesh/testing';
import type { Order } from '../../src/generated/api/schemas.ts';
import { address } from '../builders.ts';
import { barista } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ consumesEvents: true });
});
afterAll(() => harness.close());

const readyDelivery = async (): Promise<Order> => {
  const order = await harness.place({ fulfilment: 'delivery', address, contact: { name: 'Ada' } });
  await harness.pay(order.id);
  await until(async () => (await harness.read(order.id)).promisedAt !== null);
  await harness.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [order.id]);
  return order;
};

const deliver = (order: Order, event: string, reason: string | null = null) =>
  harness.deliverEvent(`delivery.delivery-${event}.v1`, testId(0xde), {
    deliveryId: testId(0xde),
    orderId: order.id,
    cafeId: order.cafeId,
    customerId: order.customerId,
    courierId: testId(0xee04),
    status: event,
    reason,
    at: new Date().toISOString(),
  });

const becomes = (orderId: string, status: string) => until(async () => (await harness.read(orderId)).status === status);
const historyOf = async (orderId: string) => {
  const { body } = await harness.send<{ data: { action: string; note: string | null }[] }>(
    'GET',
    `/orders/${orderId}/history`,
  );
  return body.data.slice(2).map(({ action, note }) => (note === null ? action : `${action}: ${note}`));
};
const paymentOf = (orderId: string) => harness.paymentsOf(orderId)[0];

describe('delivery events', () => {
  it('picked up, delivered: the money is captured', async () => {
    const order = await readyDelivery();
    await deliver(order, 'picked-up');
    await becomes(order.id, 'dispatched');
    expect(paymentOf(order.id)?.status).toBe('authorised');
    await deliver(order, 'delivered');
    await becomes(order.id, 'delivered');
    await until(async () => paymentOf(order.id)?.status === 'captured');
    expect(await historyOf(order.id)).toEqual(['dispatch', 'deliver']);
  });

  it('failed, returned: the order waits at the counter again', async () => {
    const order = await readyDelivery();
    await deliver(order, 'picked-up');
    await deliver(order, 'failed', 'nobody-there');
    await deliver(order, 'returned');
    await until(async () => (await historyOf(order.id)).length === 3);
    expect(await historyOf(order.id)).toEqual(['dispatch', 'failDelivery: nobody-there', 'bringBack']);
    expect((await harness.read(order.id)).status).toBe('ready');
    expect(paymentOf(order.id)?.status).toBe('authorised');
    expect((await harness.send('POST', `/orders/${order.id}/collect`, { as: barista })).status).toBe(200);
    await until(async () => paymentOf(order.id)?.status === 'captured');
  });

  it('of a missing order: ignored', async () => {
    const order = await readyDelivery();
    await deliver({ ...order, id: testId(0x90e) }, 'picked-up');
    await deliver(order, 'picked-up');
    await becomes(order.id, 'dispatched');
  });
});
