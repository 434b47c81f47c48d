import { problemOf, until } from '@coffeemesh/testing';
import type { Order } from '../../src/generated/api/schemas.ts';
import { latteId } from '../builders.ts';
import { barista, bob, staff } from '../callers.ts';
import { startHarness, type RequestOptions, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
afterEach(() => harness.inventory.stock.clear());

const cancel = (orderId: string, options: RequestOptions = {}) =>
  harness.send<Order>('POST', `/orders/${orderId}/cancel`, { body: { reason: 'My train is late.' }, ...options });

const paymentOf = (orderId: string) => harness.paymentsOf(orderId)[0];
const compensated = (orderId: string) =>
  until(async () => {
    const sagas = await harness.sagasOf(orderId);
    return sagas.length > 0 && sagas.every(({ state, goal }) => state === 'done' && goal === 'compensate') && sagas;
  });

describe('cancelOrder', () => {
  it('cancels an unpaid order', async () => {
    const order = await harness.place();
    const { status, body, headers } = await cancel(order.id);
    expect(status).toBe(200);
    expect(headers['etag']).toBe('"2"');
    expect(body).toMatchObject({
      status: 'cancelled',
      cancellation: { cause: 'requested', reason: 'My train is late.' },
      expiresAt: null,
    });
    expect((await harness.publishedEvents(order.id)).at(-1)).toMatchObject({
      type: 'orders.order-cancelled.v1',
      data: { status: 'cancelled', reason: 'My train is late.' },
    });
  });

  it('needs no reason', async () => {
    const order = await harness.place();
    const { status, body } = await harness.send<Order>('POST', `/orders/${order.id}/cancel`);
    expect([status, body.cancellation]).toEqual([200, { cause: 'requested', reason: null }]);
  });

  it('cancels the schedule, voids the money and releases the stock of a paid order', async () => {
    harness.inventory.stock.set(latteId, 2);
    const order = await harness.place();
    await harness.pay(order.id);
    await until(async () => harness.kitchen.schedules.has(order.id));
    expect((await cancel(order.id, { as: barista })).status).toBe(200);
    const [saga] = await compensated(order.id);
    expect(saga).toMatchObject({ stock: 'released', money: 'voided', schedule: 'cancelled' });
    expect(harness.inventory.stock.get(latteId)).toBe(2);
    expect(paymentOf(order.id)?.status).toBe('voided');
    expect(harness.kitchen.schedules.get(order.id)?.status).toBe('cancelled');
  });

  it('voids the money although the kitchen is down', async () => {
    const order = await harness.place();
    await harness.pay(order.id);
    await until(async () => harness.kitchen.schedules.has(order.id));
    harness.kitchen.failAlways('cancelSchedule', 'down');
    await cancel(order.id);
    await until(async () => paymentOf(order.id)?.status === 'voided');
    const [saga] = await until(async () => {
      const sagas = await harness.sagasOf(order.id);
      return sagas[0]?.lastError !== null && sagas;
    });
    expect(saga).toMatchObject({ state: 'open', stock: 'released', schedule: 'scheduled', nextStep: 'cancelSchedule' });
    expect(saga?.lastError).toContain('cancelSchedule at kitchen: ');
    harness.kitchen.failAlways('cancelSchedule', null);
    await compensated(order.id);
    expect(harness.kitchen.schedules.get(order.id)?.status).toBe('cancelled');
  });

  it.each(['createReservation', 'authorisePayment'] as const)(
    'while %s of its payment is in flight: nothing stays held',
    async (operation) => {
      harness.inventory.stock.set(latteId, 2);
      const order = await harness.place();
      const hold = (operation === 'createReservation' ? harness.inventory : harness.payments).hold(operation);
      const paying = harness.pay(order.id);
      await hold.arrived;
      expect((await cancel(order.id)).status).toBe(200);
      hold.release();
      const paid = await paying;
      expect([paid.status, problemOf(paid)]).toEqual([409, 'order-not-payable']);
      await compensated(order.id);
      expect(await harness.read(order.id)).toMatchObject({ status: 'cancelled', paidAt: null });
      expect(harness.inventory.stock.get(latteId)).toBe(2);
      expect(['voided', undefined]).toContain(paymentOf(order.id)?.status);
    },
  );

  it('returns the same response under the same key', async () => {
    const order = await harness.place();
    const first = await cancel(order.id, { key: `cancel-${order.id}` });
    const again = await cancel(order.id, { key: `cancel-${order.id}` });
    expect(again).toMatchObject({ status: 200, body: first.body });
    const other = await cancel(order.id);
    expect([other.status, problemOf(other)]).toEqual([409, 'order-not-cancellable']);
  });

  it('grants one of ten concurrent requests', async () => {
    const order = await harness.place();
    const replies = await Promise.all(Array.from({ length: 10 }, () => cancel(order.id)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await harness.publishedEvents(order.id)).map(({ type }) => type)).toEqual([
      'orders.order-created.v1',
      'orders.order-cancelled.v1',
    ]);
  });

  it.each(['progress', 'ready', 'dispatched', 'delivered', 'collected', 'cancelled'])(
    'returns 409 for an order that is %s',
    async (status) => {
      const order = await harness.place();
      await harness.admin.query('UPDATE "order" SET status = $2 WHERE id = $1', [order.id, status]);
      const reply = await cancel(order.id);
      expect([reply.status, problemOf(reply)]).toEqual([409, 'order-not-cancellable']);
      expect(reply.body).toMatchObject({ state: status, action: 'cancel' });
    },
  );

  it('returns 404 or 403 to callers who may not, and 400 for an invalid reason', async () => {
    const order = await harness.place();
    expect((await cancel(order.id, { as: bob })).status).toBe(404);
    expect((await cancel(order.id, { as: staff('courier') })).status).toBe(403);
    expect((await cancel(order.id, { body: { reason: '' } })).status).toBe(400);
    expect((await cancel(order.id, { body: { because: 'x' } })).status).toBe(400);
  });
});
