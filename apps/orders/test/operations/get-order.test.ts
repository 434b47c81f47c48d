import { testId, problemOf } from '@coffeemesh/testing';
import { ada, administrator, barista, bob, staff } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getOrder', () => {
  it('returns the order to its customer, the staff of its cafe and administrators', async () => {
    const order = await harness.place();
    for (const as of [ada, barista, administrator]) {
      const { status, body, headers } = await harness.send('GET', `/orders/${order.id}`, { as });
      expect([status, body, headers['etag']]).toEqual([200, order, '"1"']);
    }
  });

  it('returns 304 for an unchanged order', async () => {
    const order = await harness.place();
    const look = (etag: string) => harness.send('GET', `/orders/${order.id}`, { headers: { 'if-none-match': etag } });
    expect(await look('"1"')).toMatchObject({ status: 304, body: undefined });
    await harness.send('POST', `/orders/${order.id}/cancel`);
    expect(await look('"1"')).toMatchObject({ status: 200, headers: { etag: '"2"' } });
  });

  it('returns 404 to callers who may not see it', async () => {
    const order = await harness.place();
    const others = [bob, staff('barista', testId(0xca02)), staff('courier', testId(0xca02))];
    for (const as of others) {
      const reply = await harness.send('GET', `/orders/${order.id}`, { as });
      expect([reply.status, problemOf(reply)]).toEqual([404, 'not-found']);
    }
    expect((await harness.send('GET', `/orders/${testId(1)}`)).status).toBe(404);
  });

  it('returns 400 for an invalid id, 403 without the scope', async () => {
    expect((await harness.send('GET', '/orders/latte')).status).toBe(400);
    const order = await harness.place();
    expect((await harness.send('GET', `/orders/${order.id}`, { as: { ...ada, scopes: [] } })).status).toBe(403);
  });
});
