import { problemOf, until } from '@coffeemesh/testing';
import { cakeId } from '../builders.ts';
import { barista } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';
import { type Replica } from '../replica.ts';
import type { UpstreamServer } from '../upstreams/serve-upstream.ts';

/** The holder of a saga stops responding and its lease ends; another replica claims the saga. Then the first one resumes. */
let harness: Harness;
let other: Replica;
beforeAll(async () => {
  harness = await startHarness();
  other = await harness.startReplica();
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.inventory.stock.set(cakeId, 1000);
});

const cakes = { items: [{ productId: cakeId, size: 'slice', quantity: 10 }] };
const allDone = (orderId: string) =>
  until(async () => {
    const sagas = await harness.sagasOf(orderId);
    return sagas.length > 0 && sagas.every(({ state }) => state === 'done') && sagas;
  }, 15_000);

/** Holds the first request of `operation` until released. */
const stopAt = async (server: UpstreamServer, operation: string, act: () => Promise<unknown>) => {
  const hold = server.hold(operation);
  const acting = act();
  await hold.arrived;
  return { hold, acting };
};

describe('a payment that another worker takes over', () => {
  it.each([
    ['createReservation', () => harness.inventory],
    ['authorisePayment', () => harness.payments],
  ] as const)(
    'at %s: is paid once, and a repeated request gets its response',
    async (operation, server) => {
      const order = await harness.place(cakes);
      const key = `${operation}-${order.id}`;
      const { hold, acting } = await stopAt(server(), operation, () => harness.pay(order.id, { key }));
      harness.clock.advance(11_000);
      await until(async () => (await harness.read(order.id)).status === 'paid', 15_000);
      const again = await harness.pay(order.id, { key }, other);
      expect(again).toMatchObject({ status: 200, body: { id: order.id, status: 'paid' } });
      hold.release();
      expect(await acting).toMatchObject({ status: 200, body: again.body });
      await allDone(order.id);
      expect(harness.reservationsOf(order.id)).toMatchObject([{ status: 'held' }]);
      expect(harness.paymentsOf(order.id)).toMatchObject([{ status: 'authorised' }]);
      expect(harness.inventory.stock.get(cakeId)).toBe(990);
      expect((await harness.publishedEvents(order.id)).map(({ type }) => type)).toEqual([
        'orders.order-created.v1',
        'orders.order-paid.v1',
      ]);
    },
    40_000,
  );

  it('that is declined: the response is stored, the stock released', async () => {
    const order = await harness.place(cakes);
    const key = `declined-${order.id}`;
    const { hold, acting } = await stopAt(harness.payments, 'authorisePayment', () =>
      harness.pay(order.id, { key, token: 'tok_decline' }),
    );
    harness.clock.advance(11_000);
    const again = await until(async () => {
      const reply = await harness.pay(order.id, { key, token: 'tok_decline' }, other);
      return reply.status === 402 && reply;
    }, 15_000);
    expect(problemOf(again)).toBe('payment-declined');
    hold.release();
    expect(await acting).toMatchObject({ status: 402, body: again.body });
    await allDone(order.id);
    expect(harness.paymentsOf(order.id)).toMatchObject([{ status: 'declined' }]);
    expect(harness.inventory.stock.get(cakeId)).toBe(1000);
    expect((await harness.pay(order.id)).status).toBe(200);
  }, 40_000);

  it('too late: is compensated although it was authorised', async () => {
    const order = await harness.place(cakes);
    const { hold, acting } = await stopAt(harness.payments, 'authorisePayment', () => harness.pay(order.id));
    harness.clock.advance(61_000);
    await allDone(order.id);
    hold.release();
    expect(((await acting) as { status: number }).status).toBeGreaterThan(400);
    expect(await harness.read(order.id)).toMatchObject({ status: 'created', paymentInFlight: false });
    expect(harness.paymentsOf(order.id)).toMatchObject([{ status: 'voided' }]);
    expect(harness.inventory.stock.get(cakeId)).toBe(1000);
    expect((await harness.pay(order.id)).status).toBe(200);
  }, 40_000);
});

describe('a paid order whose saga another worker takes over', () => {
  it('at createSchedule: the order is scheduled once', async () => {
    const order = await harness.place(cakes);
    const { hold } = await stopAt(harness.kitchen, 'createSchedule', () => harness.pay(order.id));
    harness.clock.advance(11_000);
    await allDone(order.id);
    hold.release();
    const [saga] = await allDone(order.id);
    expect(saga).toMatchObject({ goal: 'make', schedule: 'scheduled' });
    expect((await harness.read(order.id)).promisedAt).not.toBeNull();
  }, 40_000);

  it.each([
    ['cancelSchedule', () => harness.kitchen],
    ['voidPayment', () => harness.payments],
    ['releaseReservation', () => harness.inventory],
  ] as const)(
    'at %s of a cancelled order: everything is compensated once',
    async (operation, server) => {
      const order = await harness.place(cakes);
      await harness.pay(order.id);
      await until(async () => (await harness.read(order.id)).promisedAt !== null);
      const { hold } = await stopAt(server(), operation, () => harness.send('POST', `/orders/${order.id}/cancel`));
      harness.clock.advance(11_000);
      await allDone(order.id);
      hold.release();
      const [saga] = await allDone(order.id);
      expect(saga).toMatchObject({ goal: 'compensate', stock: 'released', money: 'voided', schedule: 'cancelled' });
      expect(harness.inventory.stock.get(cakeId)).toBe(1000);
      expect(harness.kitchen.schedules.get(order.id)?.status).toBe('cancelled');
    },
    40_000,
  );

  it('at capturePayment: the money is captured once', async () => {
    const order = await harness.place(cakes);
    await harness.pay(order.id);
    await until(async () => (await harness.read(order.id)).promisedAt !== null);
    await harness.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [order.id]);
    const { hold } = await stopAt(harness.payments, 'capturePayment', () =>
      harness.send('POST', `/orders/${order.id}/collect`, { as: barista }),
    );
    harness.clock.advance(11_000);
    await allDone(order.id);
    hold.release();
    expect(harness.paymentsOf(order.id)).toMatchObject([{ status: 'captured' }]);
    expect(harness.reservationsOf(order.id)).toMatchObject([{ status: 'confirmed' }]);
  }, 40_000);
});
