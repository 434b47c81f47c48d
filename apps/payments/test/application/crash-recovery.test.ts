import { applyNotification } from '../../src/application/provider-notifications.ts';
import { createNotificationListener } from '../../src/application/provider-notifications.ts';
import { recoverPendingCalls } from '../../src/application/recover-pending-calls.ts';
import type { PaymentProvider } from '../../src/domain/ports.ts';
import type { Payment } from '../../src/generated/api/schemas.ts';
import {
  authorise,
  capture,
  chargesOf,
  eventsOf,
  get,
  ledgerOf,
  log,
  newKey,
  paymentRequest,
  post,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

class ProcessKilled extends Error {}

/** A replica that crashes right before, or right after, the provider executes a call. */
const crashing = (when: 'before' | 'after') => {
  const provider: PaymentProvider = {
    ...harness.deps.provider,
    send: async (request) => {
      if (when === 'after') await harness.deps.provider.send(request);
      throw new ProcessKilled();
    },
  };
  return harness.replica({ provider });
};

const paymentsOf = async (orderId: string): Promise<string[]> =>
  (await harness.admin.query<{ id: string }>('SELECT id FROM payment WHERE order_id = $1', [orderId])).rows.map(
    ({ id }) => id,
  );

/** Makes the pending call of the payment stale. */
const makeStale = (paymentId: string) =>
  harness.admin.query(`UPDATE provider_call SET next_attempt_at = now() WHERE payment_id = $1 AND status = 'pending'`, [
    paymentId,
  ]);

describe.each(['before', 'after'] as const)('crash %s the provider executes the call', (when) => {
  test('authorise: a repeat continues the same payment and charges once', async () => {
    const key = newKey();
    const body = paymentRequest();
    expect((await post(crashing(when), '/payments', { body, key })).statusCode).toBe(500);
    const [id = ''] = await paymentsOf(body.orderId);
    expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({ status: 'pending' });
    const responses = await Promise.all([1, 2, 3].map(() => post(harness.app, '/payments', { body, key })));
    expect(responses.every(({ statusCode }) => statusCode === 201 || statusCode === 409)).toBe(true);
    const response = await post(harness.app, '/payments', { body, key });
    expect([response.statusCode, response.json<Payment>()]).toMatchObject([201, { id, status: 'authorised' }]);
    expect(await paymentsOf(body.orderId)).toEqual([id]);
    expect(await chargesOf(harness, id)).toMatchObject([{ outcome: 'approved', held: 1245 }]);
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
  });

  test('authorise: without a repeat, the sweeper settles the payment once', async () => {
    const body = paymentRequest();
    await post(crashing(when), '/payments', { body });
    const [id = ''] = await paymentsOf(body.orderId);
    expect(await recoverPendingCalls(harness.deps, log)).toBe(0);
    await makeStale(id);
    const taken = await Promise.all([recoverPendingCalls(harness.deps, log), recoverPendingCalls(harness.deps, log)]);
    expect(taken.sort()).toEqual([0, 1]);
    expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({ status: 'authorised' });
    expect(await chargesOf(harness, id)).toMatchObject([{ outcome: 'approved', held: 1245 }]);
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
  });

  test('authorise: a repeat after the sweeper returns the settled payment', async () => {
    const key = newKey();
    const body = paymentRequest();
    await post(crashing(when), '/payments', { body, key });
    const [id = ''] = await paymentsOf(body.orderId);
    await makeStale(id);
    await recoverPendingCalls(harness.deps, log);
    const response = await post(harness.app, '/payments', { body, key });
    expect([response.statusCode, response.json<Payment>().id]).toEqual([201, id]);
    expect((await post(harness.app, '/payments', { body, key })).headers['idempotency-replayed']).toBe('true');
  });

  test('capture: the next request settles it, also if it is a void', async () => {
    const { id } = await authorise(harness);
    await post(crashing(when), `/payments/${id}/capture`);
    expect((await post(harness.app, `/payments/${id}/void`)).json()).toMatchObject({ state: 'captured' });
    expect(await chargesOf(harness, id)).toMatchObject([{ held: 0, captured: 1245 }]);
    expect(await ledgerOf(harness, id)).toEqual({ 'provider-receivable': 1245, sales: -1145, tips: -100 });
  });

  test('refund: a repeat has no second effect, another request refunds more', async () => {
    const { id } = await capture(harness);
    const key = newKey();
    const body = { reason: 'Cold.', amount: { amount: 350, currency: 'GBP' } };
    await post(crashing(when), `/payments/${id}/refund`, { body, key });
    const other = await post(harness.app, `/payments/${id}/refund`, { body: { ...body, reason: 'Late.' } });
    expect(other.json()).toMatchObject({ refunded: { amount: 700 } });
    const again = await post(harness.app, `/payments/${id}/refund`, { body, key });
    expect([again.statusCode, again.json()]).toMatchObject([200, { refunded: { amount: 700 } }]);
    expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 700 }]);
    expect(await ledgerOf(harness, id)).toMatchObject({ refunds: 700 });
  });
});

test('settles once what a crashed replica with a slow clock has begun', async () => {
  const clock = { now: () => new Date(harness.clock.now().getTime() - 5_000) };
  const provider: PaymentProvider = {
    ...harness.deps.provider,
    send: async (request) => {
      await harness.deps.provider.send(request);
      throw new ProcessKilled();
    },
  };
  const slow = harness.replica({ clock, provider });
  const { id } = await authorise(harness);
  const key = newKey();
  await post(slow, `/payments/${id}/capture`, { key });
  expect((await post(harness.app, `/payments/${id}/capture`, { key })).statusCode).toBe(200);
  const body = { reason: 'Cold.', amount: { amount: 350, currency: 'GBP' } };
  await post(slow, `/payments/${id}/refund`, { body });
  expect((await post(harness.app, `/payments/${id}/refund`, { body })).json()).toMatchObject({
    status: 'captured',
    refunded: { amount: 700 },
    refunds: [{ status: 'succeeded' }, { status: 'succeeded' }],
  });
  expect(await ledgerOf(harness, id)).toMatchObject({ refunds: 700 });
});

describe('provider notifications', () => {
  test('the first notification settles the call, a duplicate changes nothing', async () => {
    const body = paymentRequest();
    await post(crashing('after'), '/payments', { body });
    const [id = ''] = await paymentsOf(body.orderId);
    const key = `${id}/authorise/1`;
    const response = await harness.deps.provider.find(key);
    if (response === undefined) throw new Error('not charged');
    expect(await applyNotification({ key, response }, harness.deps)).toBe(true);
    expect(await applyNotification({ key, response }, harness.deps)).toBe(false);
    expect(await applyNotification({ key: 'unknown/authorise/1', response }, harness.deps)).toBe(false);
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
  });

  test('a response and two notifications have one effect', async () => {
    const listener = createNotificationListener(harness.deps, log);
    await listener.start();
    const { id, status } = await authorise(harness, 'tok_duplicate_notification');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await listener.stop();
    expect(status).toBe('authorised');
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
    expect(await ledgerOf(harness, id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
  });
});
