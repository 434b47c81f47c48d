import { until } from '@coffeemesh/testing';
import type { Order } from '../../src/generated/api/schemas.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ consumesEvents: true });
});
afterAll(() => harness.close());

const deliver = async (order: Order, event: 'started' | 'finished' | 'cancelled', more: object = {}, id?: string) => {
  const schedule = harness.kitchen.schedules.get(order.id)!;
  const data = {
    scheduleId: schedule.id,
    orderId: order.id,
    cafeId: order.cafeId,
    status: { started: 'progress', finished: 'finished', cancelled: 'cancelled' }[event],
    fulfilment: order.fulfilment,
    items: [{ productId: order.items[0]!.productId, name: 'Latte', size: 'small', options: [], quantity: 2 }],
    scheduled: schedule.scheduled,
    readyAt: schedule.readyAt,
    at: new Date().toISOString(),
    ...more,
  };
  return harness.deliverEvent(`kitchen.schedule-${event}.v1`, schedule.id, data, id);
};

const inKitchen = async () => {
  const order = await harness.place();
  await harness.pay(order.id);
  await until(async () => (await harness.read(order.id)).promisedAt !== null);
  return order;
};

const becomes = (orderId: string, status: string) => until(async () => (await harness.read(orderId)).status === status);
const allDone = (orderId: string) =>
  until(async () => {
    const sagas = await harness.sagasOf(orderId);
    return sagas.every(({ state }) => state === 'done') && sagas;
  });
const paymentOf = (orderId: string) => harness.paymentsOf(orderId)[0];
const reservationOf = (orderId: string) => harness.reservationsOf(orderId)[0];
const outcomeOf = async (id: string) => {
  const { rows } = await harness.admin.query('SELECT outcome FROM inbox_event WHERE event_id = $1', [id]);
  return (rows as { outcome: string }[])[0]?.outcome;
};

describe('schedule events', () => {
  it('started, finished: the order is in progress, then ready', async () => {
    const order = await inKitchen();
    await deliver(order, 'started');
    await becomes(order.id, 'progress');
    await until(async () => reservationOf(order.id)?.status === 'confirmed');
    await deliver(order, 'finished');
    await becomes(order.id, 'ready');
    const { body } = await harness.send<{ data: { action: string; by: string }[] }>(
      'GET',
      `/orders/${order.id}/history`,
    );
    expect(body.data.map(({ action, by }) => `${action} by ${by}`)).toEqual([
      'create by customer',
      'pay by customer',
      'start by system',
      'finish by system',
    ]);
    expect(paymentOf(order.id)?.status).toBe('authorised');
  });

  it('delivered twice: one effect', async () => {
    const order = await inKitchen();
    const id = await deliver(order, 'started');
    await deliver(order, 'started', {}, id);
    await becomes(order.id, 'progress');
    await until(async () => (await outcomeOf(id)) === 'applied');
    const { version } = await harness.read(order.id);
    await deliver(order, 'started', {}, id);
    const marker = await deliver(order, 'started');
    await until(async () => (await outcomeOf(marker)) === 'applied');
    expect((await harness.read(order.id)).version).toBe(version);
  });

  it('cancelled by the cafe: the order is cancelled, its money voided, its stock released', async () => {
    const order = await inKitchen();
    await deliver(order, 'cancelled', { cancelledBy: 'cafe', reason: 'The grinder is broken.' });
    await becomes(order.id, 'cancelled');
    expect((await harness.read(order.id)).cancellation).toEqual({ cause: 'kitchen', reason: 'The grinder is broken.' });
    await allDone(order.id);
    expect(paymentOf(order.id)?.status).toBe('voided');
    expect(reservationOf(order.id)?.status).toBe('released');
  });

  it('cancelled after the start: the money is voided, the used stock stays confirmed', async () => {
    const order = await inKitchen();
    await deliver(order, 'started');
    await until(async () => reservationOf(order.id)?.status === 'confirmed');
    await deliver(order, 'cancelled', { cancelledBy: 'cafe' });
    await becomes(order.id, 'cancelled');
    await allDone(order.id);
    expect(paymentOf(order.id)?.status).toBe('voided');
    expect(reservationOf(order.id)?.status).toBe('confirmed');
  });

  it('cancelled by a service: ignored', async () => {
    const order = await inKitchen();
    const id = await deliver(order, 'cancelled', { cancelledBy: 'service' });
    await until(async () => (await outcomeOf(id)) === 'applied');
    expect((await harness.read(order.id)).status).toBe('paid');
  });

  it('started after the order was cancelled: it stays cancelled', async () => {
    const order = await inKitchen();
    await harness.send('POST', `/orders/${order.id}/cancel`);
    const id = await deliver(order, 'started');
    await until(async () => (await outcomeOf(id)) === 'applied');
    expect((await harness.read(order.id)).status).toBe('cancelled');
    await allDone(order.id);
    expect(reservationOf(order.id)?.status).toBe('released');
  });
});
