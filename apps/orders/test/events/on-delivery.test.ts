import { testId } from '@coffeemesh/testing';

import { address } from '../builders.ts';
import type { Order } from '../../src/generated/api/schemas.ts';
import { barista, startHarness, until, type Harness } from '../harness.ts';

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

const tell = (order: Order, what: string, reason: string | null = null) =>
  harness.deliverEvent(`delivery.delivery-${what}.v1`, testId(0xde), {
    deliveryId: testId(0xde),
    orderId: order.id,
    cafeId: order.cafeId,
    customerId: order.customerId,
    courierId: testId(0xee04),
    status: what,
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

describe('the courier tells', () => {
  it('that it is on its way, and there: the money is captured', async () => {
    const order = await readyDelivery();
    await tell(order, 'picked-up');
    await becomes(order.id, 'dispatched');
    expect(paymentOf(order.id)?.status).toBe('authorised');
    await tell(order, 'delivered');
    await becomes(order.id, 'delivered');
    await until(async () => paymentOf(order.id)?.status === 'captured');
    expect(await historyOf(order.id)).toEqual(['dispatch', 'deliver']);
  });

  it('that nobody was there, and it is back: it waits at the counter again', async () => {
    const order = await readyDelivery();
    await tell(order, 'picked-up');
    await tell(order, 'failed', 'nobody-there');
    await tell(order, 'returned');
    await until(async () => (await historyOf(order.id)).length === 3);
    expect(await historyOf(order.id)).toEqual(['dispatch', 'failDelivery: nobody-there', 'bringBack']);
    expect((await harness.read(order.id)).status).toBe('ready');
    expect(paymentOf(order.id)?.status).toBe('authorised');
    expect((await harness.send('POST', `/orders/${order.id}/collect`, { as: barista })).status).toBe(200);
    await until(async () => paymentOf(order.id)?.status === 'captured');
  });

  it('of an order that is gone, which nobody minds', async () => {
    const order = await readyDelivery();
    await tell({ ...order, id: testId(0x90e) }, 'picked-up');
    await tell(order, 'picked-up');
    await becomes(order.id, 'dispatched');
  });
});
