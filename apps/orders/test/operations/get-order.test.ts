import { testId } from '@coffeemesh/testing';

import { ada, administrator, barista, bob, problemOf, staff, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getOrder', () => {
  it('shows the order to whoever may see it', async () => {
    const order = await harness.place();
    for (const as of [ada, barista, administrator]) {
      const { status, body, headers } = await harness.send('GET', `/orders/${order.id}`, { as });
      expect([status, body, headers['etag']]).toEqual([200, order, '"1"']);
    }
  });

  it('answers 304 while nothing has changed', async () => {
    const order = await harness.place();
    const look = (etag: string) => harness.send('GET', `/orders/${order.id}`, { headers: { 'if-none-match': etag } });
    expect(await look('"1"')).toMatchObject({ status: 304, body: undefined });
    await harness.send('POST', `/orders/${order.id}/cancel`);
    expect(await look('"1"')).toMatchObject({ status: 200, headers: { etag: '"2"' } });
  });

  it('does not say whether there is what one may not see', async () => {
    const order = await harness.place();
    const others = [bob, staff('barista', testId(0xca02)), staff('courier', testId(0xca02))];
    for (const as of others) {
      const reply = await harness.send('GET', `/orders/${order.id}`, { as });
      expect([reply.status, problemOf(reply)]).toEqual([404, 'not-found']);
    }
    expect((await harness.send('GET', `/orders/${testId(1)}`)).status).toBe(404);
  });

  it('refuses what is no id, and who may not read', async () => {
    expect((await harness.send('GET', '/orders/latte')).status).toBe(400);
    const order = await harness.place();
    expect((await harness.send('GET', `/orders/${order.id}`, { as: { ...ada, scopes: [] } })).status).toBe(403);
  });
});
