import { problemOf } from '@coffeemesh/testing';
import { pickup } from '../builders.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('concurrent payments of one order', () => {
  it('one pays, the other gets 409 with Retry-After', async () => {
    const order = await harness.place();
    const hold = harness.payments.hold('authorisePayment');
    const first = harness.pay(order.id);
    await hold.arrived;
    expect(await harness.read(order.id)).toMatchObject({ status: 'created', paymentInFlight: true });
    const second = await harness.pay(order.id);
    expect([second.status, problemOf(second)]).toEqual([409, 'payment-in-flight']);
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
    for (const [method, options] of [
      ['PUT', { body: pickup, ifMatch: '*' }],
      ['DELETE', { ifMatch: '*' }],
    ] as const) {
      const other = await harness.send(method, `/orders/${order.id}`, options);
      expect([other.status, problemOf(other)]).toEqual([409, 'payment-in-flight']);
    }
    hold.release();
    expect((await first).status).toBe(200);
    expect(harness.paymentsOf(order.id)).toHaveLength(1);
  });

  it('twenty requests pay once', async () => {
    const order = await harness.place();
    const replies = await Promise.all(Array.from({ length: 20 }, () => harness.pay(order.id)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const slugs = new Set(replies.filter(({ status }) => status !== 200).map(problemOf));
    for (const slug of slugs) expect(['payment-in-flight', 'order-not-payable']).toContain(slug);
    expect(harness.paymentsOf(order.id)).toHaveLength(1);
    expect(harness.reservationsOf(order.id)).toHaveLength(1);
  });

  it('twenty requests under one key get one response', async () => {
    const order = await harness.place();
    const key = `twenty-${order.id}`;
    const replies = await Promise.all(Array.from({ length: 20 }, () => harness.pay(order.id, { key })));
    for (const reply of replies)
      if (reply.status !== 200) expect(['payment-in-flight', 'request-in-flight']).toContain(problemOf(reply));
    const paid = replies.filter(({ status }) => status === 200);
    expect(paid.length).toBeGreaterThan(0);
    for (const { body } of paid) expect(body).toEqual(paid[0]!.body);
    expect((await harness.pay(order.id, { key })).body).toEqual(paid[0]!.body);
    expect(harness.paymentsOf(order.id)).toHaveLength(1);
  });

  it('one key cannot pay two orders', async () => {
    const [left, right] = [await harness.place(), await harness.place()];
    const hold = harness.payments.hold('authorisePayment');
    const first = harness.pay(left.id, { key: 'two-orders' });
    await hold.arrived;
    const second = await harness.pay(right.id, { key: 'two-orders' });
    expect([second.status, problemOf(second)]).toEqual([409, 'request-in-flight']);
    hold.release();
    expect((await first).status).toBe(200);
    const third = await harness.pay(right.id, { key: 'two-orders' });
    expect([third.status, problemOf(third)]).toEqual([422, 'idempotency-key-reused']);
    expect((await harness.read(right.id)).status).toBe('created');
    expect(harness.paymentsOf(right.id)).toEqual([]);
  });
});
