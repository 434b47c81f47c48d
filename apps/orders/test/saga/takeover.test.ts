import { cakeId } from '../builders.ts';
import { barista, problemOf, startHarness, until, type Harness, type Replica } from '../harness.ts';
import type { NeighbourServer } from '../neighbours/serve.ts';

/** Somebody holds a saga and is heard of no more; another copy of the service takes it up. Then the first comes back. */
let chain: Harness;
let other: Replica;
beforeAll(async () => {
  chain = await startHarness();
  other = await chain.startCopy();
});
afterAll(() => chain.close());
beforeEach(() => {
  chain.inventory.shelves.set(cakeId, 1000);
});

const cakes = { items: [{ productId: cakeId, size: 'slice', quantity: 10 }] };
const allDone = (orderId: string) =>
  until(async () => {
    const sagas = await chain.sagasOf(orderId);
    return sagas.length > 0 && sagas.every(({ state }) => state === 'done') && sagas;
  }, 15_000);

/** Takes the order to where its first request for `operation` is under way, and leaves it there. */
const stopAt = async (server: NeighbourServer, operation: string, act: () => Promise<unknown>) => {
  const hold = server.hold(operation);
  const acting = act();
  await hold.arrived;
  return { hold, acting };
};

describe('a payment that somebody else takes up', () => {
  it.each([
    ['createReservation', () => chain.inventory],
    ['authorisePayment', () => chain.payments],
  ] as const)(
    'at %s: is paid once, and answered to whoever asks again',
    async (operation, server) => {
      const order = await chain.place(cakes);
      const key = `${operation}-${order.id}`;
      const { hold, acting } = await stopAt(server(), operation, () => chain.pay(order.id, { key }));
      chain.clock.advance(11_000);
      await until(async () => (await chain.read(order.id)).status === 'paid', 15_000);
      const again = await chain.pay(order.id, { key }, other);
      expect(again).toMatchObject({ status: 200, body: { id: order.id, status: 'paid' } });
      hold.release();
      expect(await acting).toMatchObject({ status: 200, body: again.body });
      await allDone(order.id);
      expect(chain.reservationsOf(order.id)).toMatchObject([{ status: 'held' }]);
      expect(chain.paymentsOf(order.id)).toMatchObject([{ status: 'authorised' }]);
      expect(chain.inventory.shelves.get(cakeId)).toBe(990);
      expect((await chain.told(order.id)).map(({ type }) => type)).toEqual([
        'orders.order-created.v1',
        'orders.order-paid.v1',
      ]);
    },
    40_000,
  );

  it('and that is declined: the answer is kept, the stock given back', async () => {
    const order = await chain.place(cakes);
    const key = `declined-${order.id}`;
    const { hold, acting } = await stopAt(chain.payments, 'authorisePayment', () =>
      chain.pay(order.id, { key, token: 'tok_decline' }),
    );
    chain.clock.advance(11_000);
    const again = await until(async () => {
      const reply = await chain.pay(order.id, { key, token: 'tok_decline' }, other);
      return reply.status === 402 && reply;
    }, 15_000);
    expect(problemOf(again)).toBe('payment-declined');
    hold.release();
    expect(await acting).toMatchObject({ status: 402, body: again.body });
    await allDone(order.id);
    expect(chain.paymentsOf(order.id)).toMatchObject([{ status: 'declined' }]);
    expect(chain.inventory.shelves.get(cakeId)).toBe(1000);
    expect((await chain.pay(order.id)).status).toBe(200);
  }, 40_000);

  it('too late: is undone, though it was authorised', async () => {
    const order = await chain.place(cakes);
    const { hold, acting } = await stopAt(chain.payments, 'authorisePayment', () => chain.pay(order.id));
    chain.clock.advance(61_000);
    await allDone(order.id);
    hold.release();
    expect(((await acting) as { status: number }).status).toBeGreaterThan(400);
    expect(await chain.read(order.id)).toMatchObject({ status: 'created', paymentInFlight: false });
    expect(chain.paymentsOf(order.id)).toMatchObject([{ status: 'voided' }]);
    expect(chain.inventory.shelves.get(cakeId)).toBe(1000);
    expect((await chain.pay(order.id)).status).toBe(200);
  }, 40_000);
});

describe('what follows from a payment, when somebody else takes it up', () => {
  it('at createSchedule: the order is scheduled once', async () => {
    const order = await chain.place(cakes);
    const { hold } = await stopAt(chain.kitchen, 'createSchedule', () => chain.pay(order.id));
    chain.clock.advance(11_000);
    await allDone(order.id);
    hold.release();
    const [saga] = await allDone(order.id);
    expect(saga).toMatchObject({ goal: 'make', ticket: 'scheduled' });
    expect((await chain.read(order.id)).promisedAt).not.toBeNull();
  }, 40_000);

  it.each([
    ['cancelSchedule', () => chain.kitchen],
    ['voidPayment', () => chain.payments],
    ['releaseReservation', () => chain.inventory],
  ] as const)(
    'at %s of a cancelled order: everything is given back once',
    async (operation, server) => {
      const order = await chain.place(cakes);
      await chain.pay(order.id);
      await until(async () => (await chain.read(order.id)).promisedAt !== null);
      const { hold } = await stopAt(server(), operation, () => chain.ask('POST', `/orders/${order.id}/cancel`));
      chain.clock.advance(11_000);
      await allDone(order.id);
      hold.release();
      const [saga] = await allDone(order.id);
      expect(saga).toMatchObject({ goal: 'undo', stock: 'released', money: 'voided', ticket: 'cancelled' });
      expect(chain.inventory.shelves.get(cakeId)).toBe(1000);
      expect(chain.kitchen.schedules.get(order.id)?.status).toBe('cancelled');
    },
    40_000,
  );

  it('at capturePayment: is captured once', async () => {
    const order = await chain.place(cakes);
    await chain.pay(order.id);
    await until(async () => (await chain.read(order.id)).promisedAt !== null);
    await chain.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [order.id]);
    const { hold } = await stopAt(chain.payments, 'capturePayment', () =>
      chain.ask('POST', `/orders/${order.id}/collect`, { as: barista }),
    );
    chain.clock.advance(11_000);
    await allDone(order.id);
    hold.release();
    expect(chain.paymentsOf(order.id)).toMatchObject([{ status: 'captured' }]);
    expect(chain.reservationsOf(order.id)).toMatchObject([{ status: 'confirmed' }]);
  }, 40_000);
});
