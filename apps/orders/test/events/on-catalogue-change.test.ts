import { testId, until } from '@coffeemesh/testing';
import { cafeId, latteId, pickup } from '../builders.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ consumesEvents: true, cacheMs: 5_000 });
});
afterAll(() => harness.close());

const priceNow = async () => {
  const { body } = await harness.send<{ prices: { total: { amount: number } } }>('POST', '/quotes', { body: pickup });
  return body.prices.total.amount;
};
const setPrice = (amount: number) => {
  harness.products.state.products = harness.products.state.products.map((product) => ({
    ...product,
    sizes: product.sizes.map((size) => ({ ...size, price: { amount, currency: 'GBP' } })),
  }));
};
const at = '2026-05-04T08:15:30.000Z';
const product = {
  productId: latteId,
  categoryId: testId(1),
  kind: 'beverage',
  name: 'Latte',
  published: true,
  version: 2,
  at,
};

describe('cached menus and cafes', () => {
  it('are loaded once in five seconds', async () => {
    setPrice(100);
    const before = await priceNow();
    setPrice(200);
    expect(await priceNow()).toBe(before);
    expect(harness.products.calls).toHaveLength(1);
    harness.clock.advance(5_001);
    expect(await priceNow()).toBe(before + 200);
  });

  it.each([
    ['products.menu-changed.v1', cafeId, { cafeId, at }],
    ['products.product-updated.v1', latteId, product],
    ['products.product-created.v1', latteId, product],
    ['products.product-deleted.v1', latteId, product],
    ['products.product-back.v1', latteId, { productId: latteId, cafeId, at }],
    ['products.product-sold-out.v1', latteId, { productId: latteId, cafeId, at, reason: 'marked', until: null }],
  ])('are invalidated by %s', async (type, subject, data) => {
    const before = await priceNow();
    setPrice(before / 2 + 10);
    expect(await priceNow()).toBe(before);
    await harness.deliverEvent(type, subject, data);
    await until(async () => (await priceNow()) !== before, 4_000);
  });

  it.each(['cafes.cafe-status-changed.v1', 'cafes.cafe-updated.v1'])('are invalidated by %s', async (type) => {
    const place = async () => (await harness.send('POST', '/orders', { body: pickup })).status;
    const was = await place();
    harness.cafes.state.closedUntil = was === 201 ? new Date(Date.now() + 3_600_000).toISOString() : null;
    const data = {
      cafeId,
      name: 'CoffeeMesh Soho',
      timeZone: 'Europe/London',
      currency: 'GBP',
      fulfilmentTypes: ['pickup'],
      status: 'paused',
      version: 3,
      at,
    };
    await harness.deliverEvent(type, cafeId, data);
    await until(async () => (await place()) !== was, 4_000);
  });
});
