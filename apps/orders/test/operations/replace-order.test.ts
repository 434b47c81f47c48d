import { testId, problemOf } from '@coffeemesh/testing';
import type { Order } from '../../src/generated/api/schemas.ts';
import { cakeId, pickup } from '../builders.ts';
import { ada, barista, bob, staff } from '../callers.ts';
import { startHarness, type RequestOptions, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
afterEach(() => {
  harness.cafes.state.closedUntil = null;
});

const cakes = { ...pickup, fulfilment: 'dine-in', items: [{ productId: cakeId, size: 'slice', quantity: 3 }] };
const replace = (orderId: string, options: RequestOptions = {}) =>
  harness.send<Order>('PUT', `/orders/${orderId}`, { body: cakes, ifMatch: '"1"', ...options });

describe('replaceOrder', () => {
  it('replaces the basket at current prices', async () => {
    const order = await harness.place({ note: 'Hot.', tip: { amount: 10, currency: 'GBP' } });
    const { status, body, headers } = await replace(order.id);
    expect(status).toBe(200);
    expect(headers['etag']).toBe('"2"');
    expect(body).toMatchObject({
      id: order.id,
      createdAt: order.createdAt,
      status: 'created',
      fulfilment: 'dine-in',
      items: [{ productId: cakeId, quantity: 3 }],
      prices: { total: { amount: 1260 }, tip: { amount: 0 } },
      note: null,
      version: 2,
    });
    expect(Date.parse(body.expiresAt!)).toBeGreaterThan(Date.parse(order.expiresAt!));
    expect(await harness.read(order.id)).toEqual(body);
    const events = await harness.publishedEvents(order.id);
    expect(events.map(({ type }) => type)).toEqual(['orders.order-created.v1', 'orders.order-replaced.v1']);
  });

  it('is allowed to the staff of the cafe, for its customer', async () => {
    const order = await harness.place();
    const { status, body } = await replace(order.id, { as: barista });
    expect([status, body.customerId]).toEqual([200, ada.sub]);
  });

  it('returns 412 for an older version', async () => {
    const order = await harness.place();
    await replace(order.id);
    const stale = await replace(order.id);
    expect([stale.status, problemOf(stale)]).toEqual([412, 'stale-version']);
    expect((await replace(order.id, { ifMatch: '*' })).status).toBe(200);
  });

  it('grants one of concurrent requests', async () => {
    const order = await harness.place();
    const replies = await Promise.all([replace(order.id), replace(order.id), replace(order.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('returns 428 without If-Match', async () => {
    const order = await harness.place();
    const reply = await harness.send('PUT', `/orders/${order.id}`, { body: cakes });
    expect([reply.status, problemOf(reply)]).toEqual([428, 'if-match-required']);
    expect((await replace(order.id, { ifMatch: 'W/"1"' })).status).toBe(400);
  });

  it('returns 409 for a paid order', async () => {
    const order = await harness.place();
    await harness.pay(order.id);
    const reply = await replace(order.id, { ifMatch: '*' });
    expect([reply.status, problemOf(reply)]).toEqual([409, 'order-not-editable']);
    expect(reply.body).toMatchObject({ state: 'paid', allowedActions: ['start', 'cancel', 'giveUp'] });
  });

  it('returns 422 for violations, 409 for a closed cafe', async () => {
    const order = await harness.place();
    const broken = await replace(order.id, { body: { ...cakes, fulfilment: 'delivery' } });
    expect([broken.status, problemOf(broken)]).toEqual([
      422,
      'rules-broken | /address delivery-needs-address | /contact delivery-needs-contact',
    ]);
    harness.cafes.state.closedUntil = new Date(Date.now() + 60_000).toISOString();
    const closed = await replace(order.id);
    expect([closed.status, problemOf(closed)]).toEqual([409, 'cafe-closed']);
    expect(await harness.read(order.id)).toEqual(order);
  });

  it('returns 404 or 403 to callers who may not replace it', async () => {
    const order = await harness.place();
    expect((await replace(order.id, { as: bob })).status).toBe(404);
    expect((await replace(order.id, { as: staff('courier') })).status).toBe(403);
    const elsewhere = { ...cakes, cafeId: testId(0xca02) };
    expect((await replace(order.id, { as: barista, body: elsewhere })).status).toBe(403);
    expect((await replace(testId(1))).status).toBe(404);
  });
});
