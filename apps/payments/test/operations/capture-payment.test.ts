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

const captureById = (id: string, sent = {}) => post(harness.app, `/payments/${id}/capture`, sent);

test('captures the held amount, books it and publishes payment-captured', async () => {
  const { id } = await authorise(harness);
  harness.clock.advance(60_000);
  const response = await captureById(id);
  expect(response.statusCode).toBe(200);
  expect(response.headers['etag']).toBe('"4"');
  expect(response.json()).toMatchObject({ status: 'captured', capturedAt: harness.clock.now().toISOString() });
  expect(await chargesOf(harness, id)).toMatchObject([{ held: 0, captured: 1245 }]);
  expect(await ledgerOf(harness, id)).toEqual({ 'provider-receivable': 1245, sales: -1145, tips: -100 });
  expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1', 'payments.payment-captured.v1']);
});

test('captures once: repeated with the same key, with another key, and by parallel requests', async () => {
  const { id } = await authorise(harness);
  const key = newKey();
  const first = await captureById(id, { key });
  const same = await captureById(id, { key });
  expect([same.headers['idempotency-replayed'], same.json()]).toEqual(['true', first.json()]);
  expect((await captureById(id)).json()).toEqual(first.json());

  const { id: another } = await authorise(harness);
  const responses = await Promise.all(Array.from({ length: 10 }, () => captureById(another)));
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(responses.map(() => 200));
  expect(new Set(responses.map(({ body }) => body)).size).toBe(1);
  expect(await chargesOf(harness, another)).toMatchObject([{ captured: 1245 }]);
  expect(await eventsOf(harness, another)).toHaveLength(2);
});

test('captures once when the response of the provider is lost', async () => {
  const payment = await capture(harness, 'tok_timeout_after_capture');
  expect(payment.status).toBe('captured');
  expect(await chargesOf(harness, payment.id)).toMatchObject([{ held: 0, captured: 1245 }]);
});

test('returns 409 when the provider refuses; another key makes a new call', async () => {
  const { id } = await authorise(harness, 'tok_capture_refused');
  const key = newKey();
  for (const sent of [{ key }, { key }, {}]) {
    const response = await captureById(id, sent);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
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
] as const)('returns 409 with the allowed actions when the payment is %s', async (state, made, allowedActions) => {
  const { id } = await made();
  const response = await captureById(id);
  expect(response.statusCode).toBe(409);
  expect(response.json()).toMatchObject({
    type: expect.stringMatching(/state-conflict$/),
    state,
    action: 'capture',
    allowedActions,
  });
});

test.each([
  ['without a token', undefined, 401],
  ['without the scope', as.noScopes, 403],
  ['for its customer', as.customer, 403],
  ['for another customer', as.otherCustomer, 404],
  ['for a manager of another cafe', as.otherManager, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await authorise(harness);
  expect((await captureById(id, { authorization: who === undefined ? '' : await who() })).statusCode).toBe(status);
});

test('returns 404 for an unknown payment and 400 for an invalid id', async () => {
  expect((await captureById(testId(404))).statusCode).toBe(404);
  const response = await captureById('nonsense');
  expect([response.statusCode, response.json().errors]).toEqual([
    400,
    [expect.objectContaining({ parameter: 'paymentId' })],
  ]);
});
