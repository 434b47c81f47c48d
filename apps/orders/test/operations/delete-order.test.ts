import { testId, problemOf } from '@coffeemesh/testing';
import { administrator, barista, bob, staff } from '../callers.ts';
import { startHarness, type RequestOptions, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const remove = (orderId: string, options: RequestOptions = {}) =>
  harness.send('DELETE', `/orders/${orderId}`, { ifMatch: '"1"', ...options });

describe('deleteOrder', () => {
  it('deletes an order that was never paid, and its history', async () => {
    const order = await harness.place();
    expect(await remove(order.id)).toMatchObject({ status: 204, body: undefined });
    expect((await harness.send('GET', `/orders/${order.id}`, { as: administrator })).status).toBe(404);
    const { rows } = await harness.admin.query('SELECT 1 FROM order_history WHERE order_id = $1', [order.id]);
    expect(rows).toEqual([]);
    expect((await harness.publishedEvents(order.id)).at(-1)).toMatchObject({
      type: 'orders.order-deleted.v1',
      data: { orderId: order.id, status: 'created' },
    });
    expect((await remove(order.id, { ifMatch: '*' })).status).toBe(404);
  });

  it('deletes a cancelled unpaid order, and one whose card was declined', async () => {
    const cancelled = await harness.place();
    await harness.send('POST', `/orders/${cancelled.id}/cancel`);
    expect((await remove(cancelled.id, { ifMatch: '"2"' })).status).toBe(204);
    const declined = await harness.place();
    await harness.pay(declined.id, { token: 'tok_decline' });
    expect((await remove(declined.id, { ifMatch: '*', as: barista })).status).toBe(204);
  });

  it('returns 409 for an order that was ever paid', async () => {
    const order = await harness.place();
    await harness.pay(order.id);
    await harness.send('POST', `/orders/${order.id}/cancel`);
    const reply = await remove(order.id, { ifMatch: '*' });
    expect([reply.status, problemOf(reply)]).toEqual([409, 'order-not-deletable']);
  });

  it('returns 412 for another version, 428 without If-Match', async () => {
    const order = await harness.place();
    const stale = await remove(order.id, { ifMatch: '"7"' });
    expect([stale.status, problemOf(stale)]).toEqual([412, 'stale-version']);
    expect((await harness.send('DELETE', `/orders/${order.id}`)).status).toBe(428);
  });

  it('returns 404 or 403 to callers who may not delete it', async () => {
    const order = await harness.place();
    expect((await remove(order.id, { as: bob })).status).toBe(404);
    expect((await remove(order.id, { as: staff('courier') })).status).toBe(403);
    expect((await remove(testId(1))).status).toBe(404);
  });
});
