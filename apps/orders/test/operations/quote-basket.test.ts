import { testId, problemOf } from '@coffeemesh/testing';
import type { Quote } from '../../src/generated/api/schemas.ts';
import { address, cakeId, latteId, pickup } from '../builders.ts';
import { ada } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const basket = { ...pickup, fulfilment: 'delivery', address, tip: { amount: 100, currency: 'GBP' } };
const quote = (body: object, options = {}) => harness.send<Quote>('POST', '/quotes', { body, ...options });

describe('quoteBasket', () => {
  it('returns the prices of an order placed now, and stores nothing', async () => {
    const { status, body } = await quote(basket);
    expect(status).toBe(200);
    expect(body.prices).toMatchObject({
      subtotal: { amount: 680 },
      deliveryFee: { amount: 299 },
      total: { amount: 1079 },
    });
    const order = await harness.place({ ...basket, contact: { name: 'Ada' } });
    expect(order).toMatchObject({ items: body.items, prices: body.prices });
    const { rows } = await harness.admin.query('SELECT 1 FROM idempotency_receipt WHERE operation <> $1', [
      'createOrder',
    ]);
    expect(rows).toEqual([]);
  });

  it('prices also while the cafe is closed', async () => {
    harness.cafes.state.closedUntil = new Date(Date.now() + 60_000).toISOString();
    const { status } = await quote(pickup);
    harness.cafes.state.closedUntil = null;
    expect(status).toBe(200);
  });

  it('returns 422 with every violation', async () => {
    const items = [
      { productId: latteId, size: 'vat', quantity: 1 },
      { productId: cakeId, size: 'slice', quantity: 1, options: [testId(7)] },
    ];
    const reply = await quote({ ...pickup, items });
    expect([reply.status, problemOf(reply)]).toEqual([
      422,
      'rules-broken | /items/0/size size-on-menu | /items/1/options/0 options-on-menu',
    ]);
  });

  it.each([
    ['a field that is not in the contract', { ...pickup, scheduledAt: '2026-05-04T08:15:30Z' }, 400, '/scheduledAt'],
    ['an unknown cafe', { ...pickup, cafeId: testId(2) }, 422, '/cafeId'],
  ])('refuses %s', async (_what, body, status, pointer) => {
    const reply = await quote(body);
    expect(reply.status).toBe(status);
    expect(problemOf(reply)).toContain(pointer);
  });

  it('returns 403 without the scope', async () => {
    expect((await quote(pickup, { as: { ...ada, scopes: ['orders:read'] } })).status).toBe(403);
  });

  it('returns 503 while cafes is down', async () => {
    harness.cafes.failAlways('getCafe', 'lost');
    const reply = await quote(pickup);
    harness.cafes.failAlways('getCafe', null);
    expect([reply.status, problemOf(reply)]).toEqual([503, 'dependency-unavailable']);
  });
});
