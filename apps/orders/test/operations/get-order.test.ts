import { testId } from '@coffeemesh/testing';

import { ada, administrator, barista, bob, problemOf, staff, startHarness, type Harness } from '../harness.ts';

let chain: Harness;
beforeAll(async () => {
  chain = await startHarness();
});
afterAll(() => chain.close());

describe('getOrder', () => {
  it('shows the order to whoever may see it', async () => {
    const order = await chain.place();
    for (const as of [ada, barista, administrator]) {
      const { status, body, headers } = await chain.ask('GET', `/orders/${order.id}`, { as });
      expect([status, body, headers['etag']]).toEqual([200, order, '"1"']);
    }
  });

  it('answers 304 while nothing has changed', async () => {
    const order = await chain.place();
    const look = (etag: string) => chain.ask('GET', `/orders/${order.id}`, { headers: { 'if-none-match': etag } });
    expect(await look('"1"')).toMatchObject({ status: 304, body: undefined });
    await chain.ask('POST', `/orders/${order.id}/cancel`);
    expect(await look('"1"')).toMatchObject({ status: 200, headers: { etag: '"2"' } });
  });

  it('does not say whether there is what one may not see', async () => {
    const order = await chain.place();
    const others = [bob, staff('barista', testId(0xca02)), staff('courier', testId(0xca02))];
    for (const as of others) {
      const reply = await chain.ask('GET', `/orders/${order.id}`, { as });
      expect([reply.status, problemOf(reply)]).toEqual([404, 'not-found']);
    }
    expect((await chain.ask('GET', `/orders/${testId(1)}`)).status).toBe(404);
  });

  it('refuses what is no id, and who may not read', async () => {
    expect((await chain.ask('GET', '/orders/latte')).status).toBe(400);
    const order = await chain.place();
    expect((await chain.ask('GET', `/orders/${order.id}`, { as: { ...ada, scopes: [] } })).status).toBe(403);
  });
});
