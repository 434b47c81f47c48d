import { problemOf, until } from '@coffeemesh/testing';
import { latteId } from '../builders.ts';
import { barista } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

/** Participants whose state differs from what the saga stored: changed by hand, or their idempotency keys have expired. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.inventory.stock.set(latteId, 10);
  harness.inventory.remembers.keys = true;
  harness.payments.remembers.keys = true;
});

const allDone = (orderId: string) =>
  until(async () => {
    const sagas = await harness.sagasOf(orderId);
    return sagas.length > 0 && sagas.every(({ state }) => state === 'done') && sagas;
  });
const paidOrder = async () => {
  const order = await harness.place();
  const { body } = await harness.pay(order.id);
  await allDone(order.id);
  return body;
};
const paymentOf = (orderId: string) => harness.paymentsOf(orderId)[0]!;
const reservationOf = (orderId: string) => harness.reservationsOf(orderId)[0]!;
const cancel = (orderId: string) => harness.send('POST', `/orders/${orderId}/cancel`);

describe('a saga whose participant has another state', () => {
  it('refunds a payment that was captured by hand', async () => {
    const order = await paidOrder();
    const payment = paymentOf(order.id);
    harness.payments.payments.set(payment.attemptId!, { ...payment, status: 'captured' });
    await cancel(order.id);
    expect(await allDone(order.id)).toMatchObject([{ goal: 'compensate', money: 'refunded', stock: 'released' }]);
    expect(paymentOf(order.id).status).toBe('refunded');
  });

  it('accepts a payment that was voided by hand', async () => {
    const order = await paidOrder();
    const payment = paymentOf(order.id);
    harness.payments.payments.set(payment.attemptId!, { ...payment, status: 'voided' });
    await cancel(order.id);
    expect(await allDone(order.id)).toMatchObject([{ money: 'voided' }]);
  });

  it.each([
    ['reservation', 'createReservation', () => harness.inventory],
    ['payment', 'authorisePayment', () => harness.payments],
  ] as const)('finds its %s after a lost response and an expired idempotency key', async (_what, operation, server) => {
    const order = await harness.place();
    server().fail(operation, 'lost');
    server().remembers.keys = false;
    const { status, body } = await harness.pay(order.id);
    expect([status, body.paymentId]).toEqual([200, paymentOf(order.id).id]);
    expect(reservationOf(order.id).status).toBe('held');
  });

  it('captures the money although the stock was released by hand', async () => {
    const order = await paidOrder();
    const reservation = reservationOf(order.id);
    harness.inventory.reservations.set(reservation.id, {
      ...reservation,
      status: 'released',
      endedAt: reservation.createdAt,
    });
    await harness.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [order.id]);
    expect((await harness.send('POST', `/orders/${order.id}/collect`, { as: barista })).status).toBe(200);
    expect(await allDone(order.id)).toMatchObject([{ goal: 'settle', stock: 'released', money: 'captured' }]);
  });

  it('retries while the provider refuses to capture, until the payment is captured by hand', async () => {
    const order = await paidOrder();
    await harness.admin.query(`UPDATE "order" SET status = 'ready', version = version + 1 WHERE id = $1`, [order.id]);
    harness.payments.state.refusesCapture = true;
    await harness.send('POST', `/orders/${order.id}/collect`, { as: barista });
    const [saga] = await until(async () => {
      const sagas = await harness.sagasOf(order.id);
      return sagas[0]?.lastError !== null && sagas;
    });
    expect(saga).toMatchObject({ state: 'open', nextStep: 'capture', stock: 'confirmed', money: 'authorised' });
    expect(saga?.lastError).toContain('capture at payments: The payment provider refused');
    const payment = paymentOf(order.id);
    harness.payments.payments.set(payment.attemptId!, { ...payment, status: 'captured' });
    expect(await allDone(order.id)).toMatchObject([{ goal: 'settle', money: 'captured' }]);
    harness.payments.state.refusesCapture = false;
  });

  it('accepts a schedule that was finished before it could be cancelled', async () => {
    const order = await paidOrder();
    const schedule = harness.kitchen.schedules.get(order.id)!;
    harness.kitchen.schedules.set(order.id, { ...schedule, status: 'finished' });
    await cancel(order.id);
    expect(await allDone(order.id)).toMatchObject([{ schedule: 'finished', money: 'voided', stock: 'released' }]);
  });

  it('accepts a schedule that no longer exists', async () => {
    const order = await paidOrder();
    harness.kitchen.schedules.delete(order.id);
    await cancel(order.id);
    expect(await allDone(order.id)).toMatchObject([{ schedule: 'cancelled' }]);
  });

  it('cancels the order when the kitchen had cancelled its schedule', async () => {
    const order = await harness.place();
    const hold = harness.kitchen.hold('createSchedule');
    await harness.pay(order.id);
    await hold.arrived;
    hold.release();
    await allDone(order.id);
    await harness.admin.query(
      `UPDATE saga SET schedule = 'requested', schedule_id = NULL, due_at = now() WHERE order_id = $1`,
      [order.id],
    );
    const schedule = harness.kitchen.schedules.get(order.id)!;
    harness.kitchen.schedules.set(order.id, { ...schedule, status: 'cancelled', cancelReason: 'No beans.' });
    await until(async () => (await harness.read(order.id)).status === 'cancelled');
    expect((await harness.read(order.id)).cancellation).toEqual({ cause: 'kitchen', reason: 'No beans.' });
    expect(await allDone(order.id)).toMatchObject([{ money: 'voided', stock: 'released', schedule: 'cancelled' }]);
  });

  it('treats invalid means as a declined card', async () => {
    const order = await harness.place();
    harness.payments.state.refusesMeans = true;
    const reply = await harness.pay(order.id);
    harness.payments.state.refusesMeans = false;
    expect([reply.status, problemOf(reply)]).toEqual([402, 'payment-declined']);
    expect(harness.inventory.stock.get(latteId)).toBe(10);
  });

  it('outlives a deleted order, and releases its stock', async () => {
    const order = await harness.place();
    harness.inventory.failAlways('releaseReservation', 'down');
    expect((await harness.pay(order.id, { token: 'tok_decline' })).status).toBe(402);
    expect((await harness.send('DELETE', `/orders/${order.id}`, { ifMatch: '*' })).status).toBe(204);
    expect(harness.inventory.stock.get(latteId)).toBe(8);
    harness.inventory.failAlways('releaseReservation', null);
    await until(async () => harness.inventory.stock.get(latteId) === 10, 15_000);
  }, 30_000);
});
