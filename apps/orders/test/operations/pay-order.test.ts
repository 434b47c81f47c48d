import { problemOf, until } from '@coffeemesh/testing';
import { cakeId, latteId } from '../builders.ts';
import { ada, administrator, barista, bob } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
afterEach(() => {
  harness.cafes.state.closedUntil = null;
  harness.inventory.stock.clear();
  harness.kitchen.state.isFull = false;
});

/** Waits until all sagas of the order are done. */
const settled = (orderId: string) =>
  until(async () => {
    const sagas = await harness.sagasOf(orderId);
    return sagas.length > 0 && sagas.every(({ state }) => state === 'done') && sagas;
  });

describe('payOrder', () => {
  it('reserves, authorises and schedules the order', async () => {
    const order = await harness.place({ tip: { amount: 20, currency: 'GBP' }, note: 'Quick, please.' });
    const { status, body, headers } = await harness.pay(order.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'paid', paymentInFlight: false, expiresAt: null });
    expect(headers['etag']).toBe(`"${body.version}"`);
    expect(harness.reservationsOf(order.id)).toMatchObject([{ status: 'held', expiresAt: null, cafeId: order.cafeId }]);
    expect(harness.paymentsOf(order.id)).toMatchObject([
      { id: body.paymentId, status: 'authorised', amount: order.prices.total, tip: { amount: 20 } },
    ]);
    const [saga] = await settled(order.id);
    expect(saga).toMatchObject({
      goal: 'make',
      stock: 'held',
      money: 'authorised',
      schedule: 'scheduled',
      nextStep: null,
    });
    expect(harness.kitchen.schedules.get(order.id)).toMatchObject({
      items: [{ productId: latteId, name: 'Latte', size: 'small', options: ['Oat milk'], quantity: 2 }],
      note: 'Quick, please.',
    });
    expect(await harness.read(order.id)).toMatchObject({ status: 'paid', promisedAt: expect.any(String) });
    const events = await harness.publishedEvents(order.id);
    expect(events.map(({ type }) => type)).toEqual(['orders.order-created.v1', 'orders.order-paid.v1']);
  });

  it('clears the card once its payment is known', async () => {
    const order = await harness.place();
    await harness.pay(order.id);
    const { rows } = await harness.admin.query('SELECT input FROM saga WHERE order_id = $1', [order.id]);
    expect(JSON.stringify(rows)).not.toContain('tok_');
  });

  it('needs no payment for a total of zero', async () => {
    const [latte, cake] = harness.products.state.products;
    const free = { ...cake!, sizes: [{ ...cake!.sizes[0]!, price: { amount: 0, currency: 'GBP' } }] };
    harness.products.state.products = [latte!, free];
    const order = await harness.place({ items: [{ productId: cakeId, size: 'slice', quantity: 1 }] });
    harness.products.state.products = [latte!, cake!];
    const { status, body } = await harness.pay(order.id);
    expect([status, body.status, body.paymentId]).toEqual([200, 'paid', null]);
    expect(harness.paymentsOf(order.id)).toEqual([]);
  });

  it('is allowed to the staff of the cafe', async () => {
    const order = await harness.place();
    expect((await harness.pay(order.id, { as: barista })).status).toBe(200);
    const { body } = await harness.send<{ data: { by: string }[] }>('GET', `/orders/${order.id}/history`);
    expect(body.data.map(({ by }) => by)).toEqual(['customer', 'staff']);
  });

  it('returns the first response to a repeated request', async () => {
    const order = await harness.place();
    const first = await harness.pay(order.id, { key: `pay ${order.id}`.replace(' ', '-') });
    const again = await harness.pay(order.id, { key: `pay-${order.id}` });
    expect(again).toMatchObject({ status: 200, body: first.body, headers: { 'idempotency-replayed': 'true' } });
    expect(harness.paymentsOf(order.id)).toHaveLength(1);
  });
});

describe('payOrder refuses', () => {
  it('a declined card, releases the stock, and accepts another card', async () => {
    const order = await harness.place();
    harness.inventory.stock.set(latteId, 2);
    const declined = await harness.pay(order.id, { token: 'tok_decline', key: `declined-${order.id}` });
    expect([declined.status, problemOf(declined)]).toEqual([402, 'payment-declined']);
    expect(declined.body).toMatchObject({ detail: 'The card was declined (insufficient-funds).' });
    expect(declined.headers['content-type']).toContain('application/problem+json');
    expect(declined.headers).not.toHaveProperty('idempotency-replayed');
    expect(harness.inventory.stock.get(latteId)).toBe(2);
    expect(await harness.read(order.id)).toMatchObject({ status: 'created', paymentInFlight: false, paymentId: null });

    const again = await harness.pay(order.id, { token: 'tok_decline', key: `declined-${order.id}` });
    expect(again.body).toEqual(declined.body);
    expect(again.status).toBe(402);
    expect(harness.paymentsOf(order.id)).toHaveLength(1);

    expect((await harness.pay(order.id)).status).toBe(200);
    expect(harness.inventory.stock.get(latteId)).toBe(0);
    expect(harness.paymentsOf(order.id).map(({ status }) => status)).toEqual(['declined', 'authorised']);
  });

  it('items that are out of stock, and takes nothing', async () => {
    const items = [
      { productId: latteId, size: 'small', quantity: 1 },
      { productId: cakeId, size: 'slice', quantity: 2 },
    ];
    const order = await harness.place({ items });
    harness.inventory.stock.set(cakeId, 1).set(latteId, 5);
    const key = `stock-${order.id}`;
    const reply = await harness.pay(order.id, { key });
    expect([reply.status, problemOf(reply)]).toEqual([409, 'out-of-stock | /items/1 out-of-stock']);
    expect(reply.body).toMatchObject({ detail: 'There is not enough of Carrot cake.' });
    expect(harness.paymentsOf(order.id)).toEqual([]);
    expect(harness.inventory.stock.get(latteId)).toBe(5);
    harness.inventory.stock.set(cakeId, 2);
    expect((await harness.pay(order.id, { key })).status).toBe(200);
  });

  it('an order that is already paid', async () => {
    const order = await harness.place();
    await harness.pay(order.id);
    const reply = await harness.pay(order.id);
    expect([reply.status, problemOf(reply)]).toEqual([409, 'order-not-payable']);
    expect(harness.paymentsOf(order.id)).toHaveLength(1);
  });

  it('a cancelled order, which stays cancelled', async () => {
    const order = await harness.place();
    await harness.send('POST', `/orders/${order.id}/cancel`);
    const reply = await harness.pay(order.id);
    expect([reply.status, problemOf(reply)]).toEqual([409, 'order-not-payable']);
    expect(reply.body).toMatchObject({ state: 'cancelled', allowedActions: [] });
    expect((await harness.read(order.id)).status).toBe('cancelled');
    expect(harness.reservationsOf(order.id)).toEqual([]);
  });

  it('while the cafe is closed', async () => {
    const order = await harness.place();
    harness.cafes.state.closedUntil = new Date(Date.now() + 60_000).toISOString();
    const reply = await harness.pay(order.id);
    expect([reply.status, problemOf(reply)]).toEqual([409, 'cafe-closed']);
  });

  it('callers who may not pay it', async () => {
    const order = await harness.place();
    expect((await harness.pay(order.id, { as: bob })).status).toBe(404);
    expect((await harness.pay(order.id, { as: { ...ada, scopes: ['orders:read'] } })).status).toBe(403);
    expect((await harness.pay('01900000-0000-7000-8000-000000000001')).status).toBe(404);
  });

  it('an invalid card token', async () => {
    const order = await harness.place();
    const reply = await harness.send('POST', `/orders/${order.id}/pay`, {
      body: { means: { kind: 'card', token: '4111 1111' } },
    });
    expect([reply.status, problemOf(reply)]).toEqual([400, 'invalid-request | /means/token pattern']);
  });
});

describe('an upstream that does not respond', () => {
  it('is called again under the same key, and charges once', async () => {
    const order = await harness.place();
    harness.payments.calls.length = 0;
    harness.payments.fail('authorisePayment', 'lost', 'lost', 'lost', 'lost');
    const { status } = await harness.pay(order.id);
    expect(status).toBe(200);
    const requests = harness.payments.calls.filter(({ operation }) => operation === 'authorisePayment');
    expect(requests.length).toBeGreaterThan(4);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(1);
    expect(harness.paymentsOf(order.id)).toHaveLength(1);
  });

  it('for too long: 503 now, the result under the same key later', async () => {
    const order = await harness.place();
    const key = `later-${order.id}`;
    harness.inventory.failAlways('createReservation', 'lost');
    const unknown = await harness.pay(order.id, { key });
    expect([unknown.status, problemOf(unknown)]).toEqual([503, 'dependency-unavailable']);
    expect(Number(unknown.headers['retry-after'])).toBeGreaterThan(0);
    const meanwhile = await harness.pay(order.id, { key });
    expect([meanwhile.status, problemOf(meanwhile)]).toEqual([409, 'payment-in-flight']);
    harness.inventory.failAlways('createReservation', null);
    await until(async () => (await harness.read(order.id)).status === 'paid', 15_000);
    const reply = await harness.pay(order.id, { key });
    expect(reply).toMatchObject({ status: 200, headers: { 'idempotency-replayed': 'true' } });
    expect(reply.body).toMatchObject({ id: order.id, status: 'paid' });
    expect(harness.reservationsOf(order.id)).toHaveLength(1);
    expect(harness.paymentsOf(order.id)).toHaveLength(1);
  }, 40_000);
});

describe('the kitchen', () => {
  it('refuses: the order is cancelled, the money voided, the stock released', async () => {
    harness.kitchen.state.isFull = true;
    harness.inventory.stock.set(latteId, 2);
    const order = await harness.place();
    expect((await harness.pay(order.id)).status).toBe(200);
    const [saga] = await settled(order.id);
    expect(saga).toMatchObject({ goal: 'compensate', stock: 'released', money: 'voided', schedule: 'refused' });
    expect(await harness.read(order.id)).toMatchObject({
      status: 'cancelled',
      cancellation: { cause: 'kitchen', reason: '200 of 200 orders wait.' },
    });
    expect(harness.inventory.stock.get(latteId)).toBe(2);
    expect(harness.paymentsOf(order.id)).toMatchObject([{ status: 'voided' }]);
    const events = await harness.publishedEvents(order.id);
    expect(events.map(({ type }) => type)).toEqual([
      'orders.order-created.v1',
      'orders.order-paid.v1',
      'orders.order-cancelled.v1',
    ]);
    expect(events.at(-1)?.data).toMatchObject({ reason: '200 of 200 orders wait.' });
  });

  it('gets a scheduled order one lead time before it should be ready', async () => {
    const order = await harness.place({
      scheduledAt: new Date(harness.clock.now().getTime() + 3_600_000).toISOString(),
    });
    await harness.pay(order.id);
    const [waiting] = await until(async () => {
      const sagas = await harness.sagasOf(order.id);
      return (
        sagas[0]?.schedule === 'none' &&
        sagas[0].dueAt === new Date(Date.parse(order.scheduledAt!) - 600_000).toISOString() &&
        sagas
      );
    });
    expect(waiting).toMatchObject({ state: 'open', nextStep: 'schedule' });
    expect(harness.kitchen.schedules.has(order.id)).toBe(false);
    harness.clock.advance(3_001_000);
    await settled(order.id);
    expect(harness.kitchen.schedules.has(order.id)).toBe(true);
    expect((await harness.send('GET', '/sagas?state=open', { as: administrator })).body).toMatchObject({ data: [] });
  });
});
