import { problemOf, until } from '@coffeemesh/testing';
import type { Order } from '../../src/generated/api/schemas.ts';
import { administrator, barista, bob, staff, ada } from '../callers.ts';
import { startHarness, type RequestOptions, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const collect = (orderId: string, options: RequestOptions = {}) =>
  harness.send<Order>('POST', `/orders/${orderId}/collect`, { as: barista, ...options });

/** A paid order that was made without the kitchen. */
const readyOrder = async () => {
  const order = await harness.place();
  await harness.pay(order.id);
  await until(async () => (await harness.sagasOf(order.id)).every(({ state }) => state === 'done'));
  await harness.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [order.id]);
  return order;
};

describe('collectOrder', () => {
  it('hands a ready order over, and captures its money', async () => {
    const order = await readyOrder();
    const { status, body } = await collect(order.id);
    expect([status, body.status]).toEqual([200, 'collected']);
    const [saga] = await until(async () => {
      const sagas = await harness.sagasOf(order.id);
      return sagas.every(({ state }) => state === 'done') && sagas;
    });
    expect(saga).toMatchObject({ goal: 'settle', money: 'captured', stock: 'confirmed' });
    const payment = harness.paymentsOf(order.id)[0];
    expect(payment?.status).toBe('captured');
    expect((await harness.publishedEvents(order.id)).at(-1)?.type).toBe('orders.order-collected.v1');
  });

  it('captures once payments is back', async () => {
    const order = await readyOrder();
    harness.payments.fail('capturePayment', ...Array.from({ length: 4 }, () => 'down' as const));
    expect((await collect(order.id)).status).toBe(200);
    await until(async () => (await harness.sagasOf(order.id)).every(({ state }) => state === 'done'), 20_000);
    const payment = harness.paymentsOf(order.id)[0];
    expect(payment?.status).toBe('captured');
  }, 30_000);

  it('grants one of concurrent requests', async () => {
    const order = await readyOrder();
    const replies = await Promise.all([collect(order.id), collect(order.id), collect(order.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('returns the same response under the same key', async () => {
    const order = await readyOrder();
    const first = await collect(order.id, { key: `collect-${order.id}` });
    expect(await collect(order.id, { key: `collect-${order.id}` })).toMatchObject({ status: 200, body: first.body });
  });

  it('returns 409 for an order that is not ready', async () => {
    const order = await harness.place();
    const reply = await collect(order.id);
    expect([reply.status, problemOf(reply)]).toEqual([409, 'order-not-collectable']);
  });

  it('is allowed to the counter staff of the cafe only', async () => {
    const order = await readyOrder();
    expect((await collect(order.id, { as: ada })).status).toBe(403);
    expect((await collect(order.id, { as: staff('courier') })).status).toBe(403);
    expect((await collect(order.id, { as: bob })).status).toBe(404);
    expect((await collect(order.id, { as: staff('manager') })).status).toBe(200);
    const another = await readyOrder();
    expect((await collect(another.id, { as: administrator })).status).toBe(200);
  });
});
