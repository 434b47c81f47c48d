import type { Payment } from '../../src/generated/api/schemas.ts';
import {
  as,
  authorise,
  chargesOf,
  eventsOf,
  get,
  ledgerOf,
  newKey,
  otherCafe,
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

const authoriseWith = (body: unknown, sent = {}) => post(harness.app, '/payments', { body, ...sent });

test('holds the amount, books it and publishes payment-authorised', async () => {
  const body = paymentRequest();
  const response = await authoriseWith(body);
  expect(response.statusCode).toBe(201);
  const payment = response.json<Payment>();
  expect(response.headers).toMatchObject({ etag: '"2"', location: `/v1/payments/${payment.id}` });
  const { means: _means, ...expected } = body;
  expect(payment).toMatchObject({ ...expected, status: 'authorised', means: { kind: 'card' }, refunds: [] });
  expect(await eventsOf(harness, payment.id)).toEqual(['payments.payment-authorised.v1']);
  expect(await ledgerOf(harness, payment.id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
  expect(await chargesOf(harness, payment.id)).toEqual([
    { outcome: 'approved', held: 1245, captured: 0, refunded: 0, requestCount: 1 },
  ]);
  expect((await get(harness.app, `/payments/${payment.id}`)).json()).toEqual(payment);
});

test('accepts a request without a tip and an attempt', async () => {
  const payment = await authorise(harness, 'tok_approve', { tip: undefined, attemptId: undefined });
  expect(payment.tip).toEqual({ amount: 0, currency: 'GBP' });
  expect(payment).not.toHaveProperty('attemptId');
});

test.each([
  ['tok_decline', 'card-declined'],
  ['tok_insufficient_funds', 'insufficient-funds'],
  ['tok_no_such_card', 'unknown-card'],
  ['tok_constructor', 'unknown-card'],
])('%s is declined: %s', async (token, declineReason) => {
  const payment = await authorise(harness, token);
  expect(payment).toMatchObject({ status: 'declined', declineReason });
  expect(await eventsOf(harness, payment.id)).toEqual(['payments.payment-declined.v1']);
  expect(await ledgerOf(harness, payment.id)).toEqual({});
});

describe('charges once when the provider fails', () => {
  test.each([
    ['tok_timeout_after_charge', 1],
    ['tok_timeout_before_charge', 2],
    ['tok_duplicate_notification', 1],
    ['tok_slow', 1],
  ])('%s', async (token, requestCount) => {
    const payment = await authorise(harness, token);
    expect(payment.status).toBe('authorised');
    expect(await chargesOf(harness, payment.id)).toEqual([
      { outcome: 'approved', held: 1245, captured: 0, refunded: 0, requestCount },
    ]);
    expect(await eventsOf(harness, payment.id)).toEqual(['payments.payment-authorised.v1']);
    expect(await ledgerOf(harness, payment.id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
  });

  test('returns 503 when the provider cannot be reached; the payment stays pending for a repeat', async () => {
    const key = newKey();
    const body = paymentRequest('tok_unavailable');
    const first = await authoriseWith(body, { key });
    expect(first.statusCode).toBe(503);
    expect(first.headers['retry-after']).toBe('2');
    expect(first.json()).toMatchObject({
      type: expect.stringMatching(/provider-timeout$/),
      paymentId: expect.any(String),
    });
    const again = await authoriseWith(body, { key });
    expect([again.statusCode, again.json<{ paymentId: string }>().paymentId]).toEqual([503, first.json().paymentId]);
    const stored = await get(harness.app, `/payments/${first.json<{ paymentId: string }>().paymentId}`);
    expect(stored.json()).toMatchObject({ status: 'pending' });
    const other = await authoriseWith({ ...body, tip: undefined }, { key });
    expect([other.statusCode, other.json().type]).toEqual([422, expect.stringMatching(/idempotency-key-reused$/)]);
  });
});

describe('idempotency', () => {
  test('a repeat gets the first response', async () => {
    const key = newKey();
    const body = paymentRequest();
    const first = await authoriseWith(body, { key });
    const again = await authoriseWith(body, { key });
    expect(again.json()).toEqual(first.json());
    expect(again.headers).toMatchObject({ etag: '"2"', 'idempotency-replayed': 'true' });
    expect(await chargesOf(harness, first.json<Payment>().id)).toHaveLength(1);
  });

  test('another body with the same key gets 422', async () => {
    const key = newKey();
    await authoriseWith(paymentRequest(), { key });
    const other = await authoriseWith(paymentRequest(), { key });
    expect([other.statusCode, other.json().type]).toEqual([422, expect.stringMatching(/idempotency-key-reused$/)]);
  });

  test('the same key of another caller makes another payment', async () => {
    const key = newKey();
    const [first, second] = [
      await authoriseWith(paymentRequest(), { key }),
      await authoriseWith(paymentRequest(), { key, authorization: await as.manager() }),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json<Payment>().id).not.toBe(first.json<Payment>().id);
  });

  test('thirty parallel requests with one key charge once', async () => {
    const key = newKey();
    const body = paymentRequest('tok_slow');
    const responses = await Promise.all(Array.from({ length: 30 }, () => authoriseWith(body, { key })));
    const made = responses.filter(({ statusCode }) => statusCode === 201).map((response) => response.json<Payment>());
    const others = responses.filter(({ statusCode }) => statusCode !== 201);
    expect(made.length).toBeGreaterThan(0);
    expect(others.map(({ statusCode, headers }) => [statusCode, headers['retry-after']])).toEqual(
      others.map(() => [409, '1']),
    );
    expect(new Set(made.map((payment) => JSON.stringify(payment))).size).toBe(1);
    const { rows } = await harness.admin.query('SELECT id FROM payment WHERE order_id = $1', [body.orderId]);
    expect(rows).toEqual([{ id: made[0]?.id }]);
    expect((await chargesOf(harness, made[0]?.id ?? '')).map(({ held }) => held)).toEqual([1245]);
    expect(await eventsOf(harness, made[0]?.id ?? '')).toHaveLength(1);
  });

  test('an attempt that has a payment gets 409 with another key', async () => {
    const body = paymentRequest();
    const first = (await authoriseWith(body)).json<Payment>();
    const second = await authoriseWith(body);
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({
      type: expect.stringMatching(/payment-attempt-used$/),
      paymentId: first.id,
    });
  });
});

describe('refuses', () => {
  test('an invalid body, with all its errors at once', async () => {
    const response = await authoriseWith({
      ...paymentRequest(),
      amount: { amount: 0, currency: 'gbp' },
      means: { kind: 'card', token: '4242 4242 4242 4242' },
      price: 1,
    });
    expect(response.statusCode).toBe(400);
    expect(
      response
        .json<{ errors: { pointer: string }[] }>()
        .errors.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/amount/amount', '/amount/currency', '/means/token', '/price']);
    expect(response.body).not.toContain('4242');
  });

  test('broken rules, all at once, and never stores a card number', async () => {
    const response = await authoriseWith(
      paymentRequest('tok_4242424242424242', { tip: { amount: 9_999, currency: 'EUR' } }),
    );
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toMatchObject([
      { pointer: '/tip/currency', code: 'tip-currency' },
      { pointer: '/tip/amount', code: 'tip-within-amount' },
      { pointer: '/means/token', code: 'no-card-number' },
    ]);
    expect(response.body).not.toContain('4242');
    const { rows } = await harness.admin.query(`SELECT 1 FROM provider_call WHERE token LIKE '%4242%'`);
    expect(rows).toEqual([]);
  });

  test.each([
    ['a caller without a token', undefined, 401],
    ['a caller without the scope', as.noScopes, 403],
    ['a customer', as.customer, 403],
    ['a barista', as.barista, 403],
    ['a manager of another cafe', as.otherManager, 403],
  ])('%s', async (_name, who, status) => {
    const response = await authoriseWith(paymentRequest(), { authorization: who === undefined ? '' : await who() });
    expect(response.statusCode).toBe(status);
  });

  test('a request without a key, and another media type', async () => {
    const authorization = await as.orders();
    const without = { method: 'POST', url: '/v1/payments', headers: { authorization } } as const;
    expect((await harness.app.inject({ ...without, payload: paymentRequest() })).statusCode).toBe(400);
    const headers = { authorization, 'idempotency-key': newKey(), 'content-type': 'text/plain' };
    expect((await harness.app.inject({ ...without, headers, payload: 'pay' })).statusCode).toBe(415);
  });

  test('no manager of the cafe', async () => {
    const authorization = await as.otherManager();
    expect(
      (await authoriseWith(paymentRequest('tok_approve', { cafeId: otherCafe }), { authorization })).statusCode,
    ).toBe(201);
  });
});

test("clears the card's token after the provider has responded", async () => {
  const { id } = await authorise(harness);
  const { rows } = await harness.admin.query('SELECT token, status FROM provider_call WHERE payment_id = $1', [id]);
  expect(rows).toEqual([{ token: null, status: 'succeeded' }]);
});
