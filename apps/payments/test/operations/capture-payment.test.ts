import { testId } from '@coffeemesh/testing';
import type { Payment } from '../../src/generated/api/schemas.ts';
import {
  as,
  authorise,
  capture,
  chargesOf,
  eventsOf,
  ledgerOf,
  newKey,
  post,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const take = (id: string, sent = {}) => post(harness.app, `/payments/${id}/capture`, sent);

test('takes what was held, books it and tells of it', async () => {
  const { id } = await authorise(harness);
  harness.clock.advance(60_000);
  const answer = await take(id);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['etag']).toBe('"4"');
  expect(answer.json()).toMatchObject({ status: 'captured', capturedAt: harness.clock.now().toISOString() });
  expect(await chargesOf(harness, id)).toMatchObject([{ held: 0, captured: 1245 }]);
  expect(await ledgerOf(harness, id)).toEqual({ 'provider-receivable': 1245, sales: -1145, tips: -100 });
  expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1', 'payments.payment-captured.v1']);
});

test('once: again under the same key and under another, and by many at the same time', async () => {
  const { id } = await authorise(harness);
  const key = newKey();
  const first = await take(id, { key });
  const same = await take(id, { key });
  expect([same.headers['idempotency-replayed'], same.json()]).toEqual(['true', first.json()]);
  expect((await take(id)).json()).toEqual(first.json());

  const { id: another } = await authorise(harness);
  const answers = await Promise.all(Array.from({ length: 10 }, () => take(another)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(await chargesOf(harness, another)).toMatchObject([{ captured: 1245 }]);
  expect(await eventsOf(harness, another)).toHaveLength(2);
});

test('a provider that takes it and says nothing is asked again, and takes it once', async () => {
  const payment = await capture(harness, 'tok_timeout_after_capture');
  expect(payment.status).toBe('captured');
  expect(await chargesOf(harness, payment.id)).toMatchObject([{ held: 0, captured: 1245 }]);
});

test('a provider that refuses changes nothing, and may be asked again under another key', async () => {
  const { id } = await authorise(harness, 'tok_capture_refused');
  const key = newKey();
  for (const sent of [{ key }, { key }, {}]) {
    const answer = await take(id, sent);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      type: expect.stringMatching(/provider-refused$/),
      reason: 'authorisation-expired',
    });
  }
  const { rows } = await harness.admin.query(
    `SELECT provider_key FROM provider_call WHERE payment_id = $1 AND kind = 'capture' ORDER BY created_at, id`,
    [id],
  );
  expect(rows).toEqual([{ provider_key: `${id}/capture/1` }, { provider_key: `${id}/capture/2` }]);
  expect(await ledgerOf(harness, id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
  expect((await post(harness.app, `/payments/${id}/void`)).json()).toMatchObject({ status: 'voided' });
});

test.each([
  ['declined', async () => authorise(harness, 'tok_decline'), []],
  [
    'voided',
    async () => {
      const { id } = await authorise(harness);
      return (await post(harness.app, `/payments/${id}/void`)).json<Payment>();
    },
    [],
  ],
] as const)('a payment that is %s is not captured', async (state, made, allowedActions) => {
  const { id } = await made();
  const answer = await take(id);
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({
    type: expect.stringMatching(/state-conflict$/),
    state,
    action: 'capture',
    allowedActions,
  });
});

test.each([
  ['without a token', undefined, 401],
  ['without the scope', as.nobody, 403],
  ['to its customer, who may only look', as.customer, 403],
  ['to another customer', as.stranger, 404],
  ['to a manager of another cafe', as.otherManager, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await authorise(harness);
  expect((await take(id, { authorization: who === undefined ? '' : await who() })).statusCode).toBe(status);
});

test('of nothing: 404, and 400 for what is no id', async () => {
  expect((await take(testId(404))).statusCode).toBe(404);
  const answer = await take('nonsense');
  expect([answer.statusCode, answer.json().errors]).toEqual([
    400,
    [expect.objectContaining({ parameter: 'paymentId' })],
  ]);
});
