import { cakeId } from '../builders.ts';
import { startChain, until, type Chain, type Copy } from '../harness.ts';

let chain: Chain;
let copies: Copy[];
beforeAll(async () => {
  chain = await startChain();
  copies = [chain, await chain.startCopy(), await chain.startCopy()];
});
afterAll(() => chain.close());

const cake = { items: [{ productId: cakeId, size: 'slice', quantity: 1 }] };
const copy = (index: number) => copies[index % copies.length];
const noneOpen = () =>
  until(async () => {
    const { rows } = await chain.admin.query('SELECT 1 FROM saga WHERE due_at IS NOT NULL');
    return rows.length === 0;
  }, 20_000);

describe('several copies of the service', () => {
  it('do each step of each order once', async () => {
    const orders = await Promise.all(Array.from({ length: 30 }, () => chain.place(cake)));
    await Promise.all(orders.map(({ id }, i) => chain.pay(id, {}, copy(i))));
    await noneOpen();
    const cancelled = orders.slice(0, 15);
    await Promise.all(cancelled.map(({ id }, i) => chain.ask('POST', `/orders/${id}/cancel`, {}, copy(i + 1))));
    await noneOpen();

    const calls = [chain.inventory, chain.payments, chain.kitchen].flatMap((server) => server.calls);
    const perKey = new Map<string, number>();
    for (const { operation, key } of calls) {
      const name = `${operation} ${key}`;
      perKey.set(name, (perKey.get(name) ?? 0) + 1);
    }
    expect([...perKey].filter(([, count]) => count > 1)).toEqual([]);
    const perOperation = Object.groupBy(calls, ({ operation }) => operation);
    expect(Object.fromEntries(Object.entries(perOperation).map(([name, list]) => [name, list?.length]))).toEqual({
      createReservation: 30,
      authorisePayment: 30,
      createSchedule: 30,
      cancelSchedule: 15,
      voidPayment: 15,
      releaseReservation: 15,
    });
  }, 60_000);

  it('sell as many as there are, and no more', async () => {
    chain.inventory.shelves.set(cakeId, 7);
    const orders = await Promise.all(Array.from({ length: 20 }, () => chain.place(cake)));
    const replies = await Promise.all(orders.map(({ id }, i) => chain.pay(id, {}, copy(i))));
    expect(replies.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 7 }, () => 200),
      ...Array.from({ length: 13 }, () => 409),
    ]);
    chain.inventory.shelves.clear();
  }, 60_000);

  it('expire what nobody has paid, each order once, and nothing that is being paid', async () => {
    const unpaid = await Promise.all(Array.from({ length: 25 }, () => chain.place(cake)));
    const paying = await chain.place(cake);
    const hold = chain.payments.hold('authorisePayment');
    const payment = chain.pay(paying.id);
    await hold.arrived;
    // Time passes for the orders, but not so much that the payment would be given up.
    const ids = [...unpaid, paying].map(({ id }) => id);
    await chain.admin.query(`UPDATE "order" SET expires_at = now() - interval '1 second' WHERE id = ANY($1)`, [ids]);
    for (const { id } of unpaid) await until(async () => (await chain.read(id)).status === 'cancelled');
    expect((await chain.read(unpaid[0]!.id)).cancellation).toEqual({
      cause: 'unpaid',
      reason: 'It was not paid in time.',
    });
    hold.release();
    expect((await payment).status).toBe(200);
    for (const { id } of unpaid) {
      const told = await chain.told(id);
      expect(told.map(({ type }) => type)).toEqual(['orders.order-created.v1', 'orders.order-cancelled.v1']);
    }
    const { body } = await chain.ask<{ data: object[] }>('GET', `/orders/${unpaid[0]!.id}/history`);
    expect(body.data).toMatchObject([{ action: 'create' }, { action: 'expire', by: 'system' }]);
  }, 60_000);

  it('do not take an expired order for a payable one', async () => {
    const order = await chain.place(cake);
    const idle = await chain.startCopy({ works: false });
    await Promise.all(copies.map(({ worker }) => worker.stop()));
    await chain.admin.query(`UPDATE "order" SET expires_at = now() WHERE id = $1`, [order.id]);
    const reply = await chain.pay(order.id, {}, idle);
    expect([reply.status, (reply.body as unknown as { type: string }).type]).toEqual([409, '/problems/order-expired']);
    await Promise.all(copies.map(({ worker }) => worker.start()));
    await until(async () => (await chain.read(order.id)).status === 'cancelled');
  });
});
