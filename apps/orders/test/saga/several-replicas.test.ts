import { until } from '@coffeemesh/testing';
import { cakeId } from '../builders.ts';
import { startHarness, type Harness } from '../harness.ts';
import { type Replica } from '../replica.ts';

let harness: Harness;
let replicas: Replica[];
beforeAll(async () => {
  harness = await startHarness({ cacheMs: 5_000 });
  replicas = [harness, await harness.startReplica(), await harness.startReplica()];
});
afterAll(() => harness.close());

const cake = { items: [{ productId: cakeId, size: 'slice', quantity: 1 }] };
const replica = (index: number) => replicas[index % replicas.length];
const noneOpen = () =>
  until(async () => {
    const { rows } = await harness.admin.query('SELECT 1 FROM saga WHERE due_at IS NOT NULL');
    return rows.length === 0;
  }, 20_000);

describe('several replicas', () => {
  it('do each step of each order once', async () => {
    const orders = await harness.placeAll(18, cake);
    await Promise.all(orders.map(({ id }, i) => harness.pay(id, {}, replica(i))));
    await noneOpen();
    const cancelled = orders.slice(0, 9);
    await Promise.all(cancelled.map(({ id }, i) => harness.send('POST', `/orders/${id}/cancel`, {}, replica(i + 1))));
    await noneOpen();

    // A request without a timely response is repeated under the same key, never under another.
    const calls = [harness.inventory, harness.payments, harness.kitchen].flatMap((server) => server.calls);
    const keysOf = (operation: string) =>
      new Set(calls.filter((call) => call.operation === operation).map(({ key }) => key));
    for (const operation of ['createReservation', 'authorisePayment', 'createSchedule'])
      expect([operation, keysOf(operation).size]).toEqual([operation, 18]);
    for (const operation of ['cancelSchedule', 'voidPayment', 'releaseReservation'])
      expect([operation, keysOf(operation).size]).toEqual([operation, 9]);
    const count = (all: Iterable<{ status: string }>, status: string) =>
      [...all].filter((each) => each.status === status).length;
    expect(harness.payments.payments.size).toBe(18);
    expect(count(harness.payments.payments.values(), 'authorised')).toBe(9);
    expect(count(harness.inventory.reservations.values(), 'held')).toBe(9);
    expect(count(harness.kitchen.schedules.values(), 'pending')).toBe(9);
  }, 60_000);

  it('sell exactly the stock', async () => {
    harness.inventory.stock.set(cakeId, 7);
    const orders = await harness.placeAll(16, cake);
    const replies = await Promise.all(orders.map(({ id }, i) => harness.pay(id, {}, replica(i))));
    expect(replies.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 7 }, () => 200),
      ...Array.from({ length: 9 }, () => 409),
    ]);
    harness.inventory.stock.clear();
  }, 60_000);

  it('expire each unpaid order once, and none that is being paid', async () => {
    const unpaid = await harness.placeAll(20, cake);
    const paying = await harness.place(cake);
    const hold = harness.payments.hold('authorisePayment');
    const payment = harness.pay(paying.id);
    await hold.arrived;
    // The orders expire, but the payment does not time out.
    const ids = [...unpaid, paying].map(({ id }) => id);
    await harness.admin.query(`UPDATE "order" SET expires_at = now() - interval '1 second' WHERE id = ANY($1)`, [ids]);
    for (const { id } of unpaid) await until(async () => (await harness.read(id)).status === 'cancelled');
    expect((await harness.read(unpaid[0]!.id)).cancellation).toEqual({
      cause: 'unpaid',
      reason: 'It was not paid in time.',
    });
    hold.release();
    expect((await payment).status).toBe(200);
    for (const { id } of unpaid) {
      const events = await harness.publishedEvents(id);
      expect(events.map(({ type }) => type)).toEqual(['orders.order-created.v1', 'orders.order-cancelled.v1']);
    }
    const { body } = await harness.send<{ data: object[] }>('GET', `/orders/${unpaid[0]!.id}/history`);
    expect(body.data).toMatchObject([{ action: 'create' }, { action: 'expire', by: 'system' }]);
  }, 60_000);

  it('refuse to pay an expired order before it is cancelled', async () => {
    const order = await harness.place(cake);
    const idle = await harness.startReplica({ runsWorker: false });
    await Promise.all(replicas.map(({ worker }) => worker.stop()));
    await harness.admin.query(`UPDATE "order" SET expires_at = now() WHERE id = $1`, [order.id]);
    const reply = await harness.pay(order.id, {}, idle);
    expect([reply.status, (reply.body as unknown as { type: string }).type]).toEqual([409, '/problems/order-expired']);
    await Promise.all(replicas.map(({ worker }) => worker.start()));
    await until(async () => (await harness.read(order.id)).status === 'cancelled');
  });
});
