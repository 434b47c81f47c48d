import type { Provider } from '../src/domain/provider.ts';
import { hearNotice } from '../src/background/hear-notices.ts';
import { createNoticeListener } from '../src/background/hear-notices.ts';
import { settleForgotten } from '../src/background/settle-forgotten.ts';
import type { Payment } from '../src/generated/api/schemas.ts';
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
} from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

class Killed extends Error {}

/** A process that dies right before, or right after, the provider does what it is asked. */
const dying = (when: 'before' | 'after') => {
  const provider: Provider = {
    ...harness.deps.provider,
    perform: async (request) => {
      if (when === 'after') await harness.deps.provider.perform(request);
      throw new Killed();
    },
  };
  return harness.copy({ provider });
};

const paymentsOf = async (orderId: string): Promise<string[]> =>
  (await harness.admin.query<{ id: string }>('SELECT id FROM payment WHERE order_id = $1', [orderId])).rows.map(
    ({ id }) => id,
  );

/** As if the time that a request may take had passed. */
const forget = (paymentId: string) =>
  harness.admin.query(`UPDATE provider_call SET next_ask_at = now() WHERE payment_id = $1 AND status = 'pending'`, [
    paymentId,
  ]);

describe.each(['before', 'after'] as const)('a process that dies %s the provider acts', (when) => {
  test('authorising: the same request goes on where it was', async () => {
    const key = newKey();
    const body = paymentRequest();
    expect((await post(dying(when), '/payments', { body, key })).statusCode).toBe(500);
    const [id = ''] = await paymentsOf(body.orderId);
    expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({ status: 'pending' });
    const answers = await Promise.all([1, 2, 3].map(() => post(harness.app, '/payments', { body, key })));
    expect(answers.every(({ statusCode }) => statusCode === 201 || statusCode === 409)).toBe(true);
    const answer = await post(harness.app, '/payments', { body, key });
    expect([answer.statusCode, answer.json<Payment>()]).toMatchObject([201, { id, status: 'authorised' }]);
    expect(await paymentsOf(body.orderId)).toEqual([id]);
    expect(await chargesOf(harness, id)).toMatchObject([{ outcome: 'approved', held: 1245 }]);
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
  });

  test('authorising: nobody asks again, and the sweeper settles it once', async () => {
    const body = paymentRequest();
    await post(dying(when), '/payments', { body });
    const [id = ''] = await paymentsOf(body.orderId);
    expect(await settleForgotten(harness.deps, log)).toBe(0);
    await forget(id);
    const taken = await Promise.all([settleForgotten(harness.deps, log), settleForgotten(harness.deps, log)]);
    expect(taken.sort()).toEqual([0, 1]);
    expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({ status: 'authorised' });
    expect(await chargesOf(harness, id)).toMatchObject([{ outcome: 'approved', held: 1245 }]);
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
  });

  test('authorising: settled by the sweeper, the same request is told so', async () => {
    const key = newKey();
    const body = paymentRequest();
    await post(dying(when), '/payments', { body, key });
    const [id = ''] = await paymentsOf(body.orderId);
    await forget(id);
    await settleForgotten(harness.deps, log);
    const answer = await post(harness.app, '/payments', { body, key });
    expect([answer.statusCode, answer.json<Payment>().id]).toEqual([201, id]);
    expect((await post(harness.app, '/payments', { body, key })).headers['idempotency-replayed']).toBe('true');
  });

  test('capturing: whoever comes next finishes it, even who wants something else', async () => {
    const { id } = await authorise(harness);
    await post(dying(when), `/payments/${id}/capture`);
    expect((await post(harness.app, `/payments/${id}/void`)).json()).toMatchObject({ state: 'captured' });
    expect(await chargesOf(harness, id)).toMatchObject([{ held: 0, captured: 1245 }]);
    expect(await ledgerOf(harness, id)).toEqual({ 'provider-receivable': 1245, sales: -1145, tips: -100 });
  });

  test('refunding: the same request gives it back once, another one gives more', async () => {
    const { id } = await capture(harness);
    const key = newKey();
    const body = { reason: 'Cold.', amount: { amount: 350, currency: 'GBP' } };
    await post(dying(when), `/payments/${id}/refund`, { body, key });
    const other = await post(harness.app, `/payments/${id}/refund`, { body: { ...body, reason: 'Late.' } });
    expect(other.json()).toMatchObject({ refunded: { amount: 700 } });
    const again = await post(harness.app, `/payments/${id}/refund`, { body, key });
    expect([again.statusCode, again.json()]).toMatchObject([200, { refunded: { amount: 700 } }]);
    expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 700 }]);
    expect(await ledgerOf(harness, id)).toMatchObject({ refunds: 700 });
  });
});

test('a process that dies on a machine whose clock is slow: what it began is settled once all the same', async () => {
  const clock = { now: () => new Date(harness.clock.now().getTime() - 5_000) };
  const provider: Provider = {
    ...harness.deps.provider,
    perform: async (request) => {
      await harness.deps.provider.perform(request);
      throw new Killed();
    },
  };
  const slow = harness.copy({ clock, provider });
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

describe('the provider sends notices', () => {
  test('what a notice says is kept, and the second one changes nothing', async () => {
    const body = paymentRequest();
    await post(dying('after'), '/payments', { body });
    const [id = ''] = await paymentsOf(body.orderId);
    const key = `${id}/authorise/1`;
    const answer = await harness.deps.provider.find(key);
    if (answer === undefined) throw new Error('not charged');
    expect(await hearNotice({ key, answer }, harness.deps)).toBe(true);
    expect(await hearNotice({ key, answer }, harness.deps)).toBe(false);
    expect(await hearNotice({ key: 'nobody/authorise/1', answer }, harness.deps)).toBe(false);
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
  });

  test('beside the answer, three times: one effect', async () => {
    const listener = createNoticeListener(harness.deps, log);
    await listener.start();
    const { id, status } = await authorise(harness, 'tok_double_answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await listener.stop();
    expect(status).toBe('authorised');
    expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1']);
    expect(await ledgerOf(harness, id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
  });
});
