import type { Payment } from '../../src/generated/api/schemas.ts';
import {
  as,
  authorise,
  chargesOf,
  eventsOf,
  get,
  ledgerOf,
  newKey,
  OTHER_CAFE,
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

const pay = (body: unknown, sent = {}) => post(harness.app, '/payments', { body, ...sent });

test('holds the amount, books it and tells of it', async () => {
  const body = paymentRequest();
  const answer = await pay(body);
  expect(answer.statusCode).toBe(201);
  const payment = answer.json<Payment>();
  expect(answer.headers).toMatchObject({ etag: '"2"', location: `/v1/payments/${payment.id}` });
  const { means: _means, ...shown } = body;
  expect(payment).toMatchObject({ ...shown, status: 'authorised', means: { kind: 'card' }, refunds: [] });
  expect(await eventsOf(harness, payment.id)).toEqual(['payments.payment-authorised.v1']);
  expect(await ledgerOf(harness, payment.id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
  expect(await chargesOf(harness, payment.id)).toEqual([
    { outcome: 'approved', held: 1245, captured: 0, refunded: 0, timesAsked: 1 },
  ]);
  expect((await get(harness.app, `/payments/${payment.id}`)).json()).toEqual(payment);
});

test('without a tip and an attempt', async () => {
  const payment = await authorise(harness, 'tok_approve', { tip: undefined, attemptId: undefined });
  expect(payment.tip).toEqual({ amount: 0, currency: 'GBP' });
  expect(payment).not.toHaveProperty('attemptId');
});

test.each([
  ['tok_decline', 'card-declined'],
  ['tok_insufficient_funds', 'insufficient-funds'],
  ['tok_nobody_knows', 'unknown-card'],
  ['tok_constructor', 'unknown-card'],
])('%s is declined: %s', async (token, declineReason) => {
  const payment = await authorise(harness, token);
  expect(payment).toMatchObject({ status: 'declined', declineReason });
  expect(await eventsOf(harness, payment.id)).toEqual(['payments.payment-declined.v1']);
  expect(await ledgerOf(harness, payment.id)).toEqual({});
});

describe('a provider that misbehaves charges once', () => {
  test.each([
    ['tok_timeout_after_charge', 1],
    ['tok_timeout_before_charge', 2],
    ['tok_double_answer', 1],
    ['tok_slow', 1],
  ])('%s', async (token, timesAsked) => {
    const payment = await authorise(harness, token);
    expect(payment.status).toBe('authorised');
    expect(await chargesOf(harness, payment.id)).toEqual([
      { outcome: 'approved', held: 1245, captured: 0, refunded: 0, timesAsked },
    ]);
    expect(await eventsOf(harness, payment.id)).toEqual(['payments.payment-authorised.v1']);
    expect(await ledgerOf(harness, payment.id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
  });

  test('one that cannot be reached: 503, pending, and the same again', async () => {
    const key = newKey();
    const body = paymentRequest('tok_unavailable');
    const first = await pay(body, { key });
    expect(first.statusCode).toBe(503);
    expect(first.headers['retry-after']).toBe('2');
    expect(first.json()).toMatchObject({
      type: expect.stringMatching(/provider-silent$/),
      paymentId: expect.any(String),
    });
    const again = await pay(body, { key });
    expect([again.statusCode, again.json<{ paymentId: string }>().paymentId]).toEqual([503, first.json().paymentId]);
    const kept = await get(harness.app, `/payments/${first.json<{ paymentId: string }>().paymentId}`);
    expect(kept.json()).toMatchObject({ status: 'pending' });
    const other = await pay({ ...body, tip: undefined }, { key });
    expect([other.statusCode, other.json().type]).toEqual([422, expect.stringMatching(/idempotency-key-reused$/)]);
  });
});

describe('one key, one charge', () => {
  test('a repeat is given the first answer', async () => {
    const key = newKey();
    const body = paymentRequest();
    const first = await pay(body, { key });
    const again = await pay(body, { key });
    expect(again.json()).toEqual(first.json());
    expect(again.headers).toMatchObject({ etag: '"2"', 'idempotency-replayed': 'true' });
    expect(await chargesOf(harness, first.json<Payment>().id)).toHaveLength(1);
  });

  test('another body under it is refused', async () => {
    const key = newKey();
    await pay(paymentRequest(), { key });
    const other = await pay(paymentRequest(), { key });
    expect([other.statusCode, other.json().type]).toEqual([422, expect.stringMatching(/idempotency-key-reused$/)]);
  });

  test("another caller's same key is another key", async () => {
    const key = newKey();
    const [first, second] = [
      await pay(paymentRequest(), { key }),
      await pay(paymentRequest(), { key, authorization: await as.manager() }),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json<Payment>().id).not.toBe(first.json<Payment>().id);
  });

  test('of thirty at the same time', async () => {
    const key = newKey();
    const body = paymentRequest('tok_slow');
    const answers = await Promise.all(Array.from({ length: 30 }, () => pay(body, { key })));
    const made = answers.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json<Payment>());
    const others = answers.filter(({ statusCode }) => statusCode !== 201);
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

  test('an attempt has one payment, whatever the key', async () => {
    const body = paymentRequest();
    const first = (await pay(body)).json<Payment>();
    const second = await pay(body);
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({
      type: expect.stringMatching(/payment-attempt-used$/),
      paymentId: first.id,
    });
  });
});

describe('is refused', () => {
  test('with every fault of its shape at once', async () => {
    const answer = await pay({
      ...paymentRequest(),
      amount: { amount: 0, currency: 'gbp' },
      means: { kind: 'card', token: '4242 4242 4242 4242' },
      price: 1,
    });
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json<{ errors: { pointer: string }[] }>()
        .errors.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/amount/amount', '/amount/currency', '/means/token', '/price']);
    expect(answer.body).not.toContain('4242');
  });

  test('with every broken rule at once, and a card number is never kept', async () => {
    const answer = await pay(paymentRequest('tok_4242424242424242', { tip: { amount: 9_999, currency: 'EUR' } }));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([
      { pointer: '/tip/currency', code: 'tip-currency' },
      { pointer: '/tip/amount', code: 'tip-within-amount' },
      { pointer: '/means/token', code: 'no-card-number' },
    ]);
    expect(answer.body).not.toContain('4242');
    const { rows } = await harness.admin.query(`SELECT 1 FROM provider_call WHERE token LIKE '%4242%'`);
    expect(rows).toEqual([]);
  });

  test.each([
    ['without a token', undefined, 401],
    ['without the scope', as.nobody, 403],
    ['to a customer', as.customer, 403],
    ['to a barista', as.barista, 403],
    ['to a manager of another cafe', as.otherManager, 403],
  ])('%s', async (_name, who, status) => {
    const answer = await pay(paymentRequest(), { authorization: who === undefined ? '' : await who() });
    expect(answer.statusCode).toBe(status);
  });

  test('without a key, and with another media type', async () => {
    const authorization = await as.orders();
    const without = { method: 'POST', url: '/v1/payments', headers: { authorization } } as const;
    expect((await harness.app.inject({ ...without, payload: paymentRequest() })).statusCode).toBe(400);
    const headers = { authorization, 'idempotency-key': newKey(), 'content-type': 'text/plain' };
    expect((await harness.app.inject({ ...without, headers, payload: 'pay' })).statusCode).toBe(415);
  });

  test('a manager takes money for her own cafe only', async () => {
    const authorization = await as.otherManager();
    expect((await pay(paymentRequest('tok_approve', { cafeId: OTHER_CAFE }), { authorization })).statusCode).toBe(201);
  });
});

test("a card's token is forgotten once the provider has answered", async () => {
  const { id } = await authorise(harness);
  const { rows } = await harness.admin.query('SELECT token, status FROM provider_call WHERE payment_id = $1', [id]);
  expect(rows).toEqual([{ token: null, status: 'succeeded' }]);
});
