import { london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const mark = (productId: string, until: string | null, cafeId = london) =>
  products.call('PUT', `/menus/${cafeId}/products/${productId}/sold-out`, { as: manager, body: { until } });

test('marks the product on the menu at once and publishes one event per change', async () => {
  const { id } = await products.product();
  await products.call('GET', `/menus/${london}`);
  await products.takeEvents();
  const until = '2026-05-05T06:00:00.000Z';
  const marked = await mark(id, '2026-05-05T08:00:00+02:00');
  expect(marked).toMatchObject({ status: 200, headers: { etag: '"0"' } });
  expect(marked.body).toMatchObject({ soldOut: true, soldOutReason: 'marked', soldOutUntil: until, version: 0 });
  const { body } = await products.call('GET', `/menus/${london}`);
  expect(body.products).toMatchObject([
    { productId: id, soldOut: true, soldOutUntil: until, sizes: [{ soldOut: false }, {}] },
  ]);
  const event = { type: 'products.product-sold-out.v1', subject: id };
  expect(await products.takeEvents()).toMatchObject([{ ...event, data: { cafeId: london, reason: 'marked', until } }]);
  await mark(id, until);
  expect(await products.takeEvents()).toEqual([]);
  await mark(id, null);
  expect(await products.takeEvents()).toMatchObject([{ ...event, data: { until: null } }]);
});

test('returns 422 for a past instant, 403 for another cafe, 404 for unknown ids', async () => {
  const { id } = await products.product();
  expect(await mark(id, '2026-05-04T08:00:00.000Z')).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/until', code: 'until-in-future' }] },
  });
  expect((await mark(id, 'tomorrow')).body.errors).toMatchObject([{ pointer: '/until' }]);
  expect((await mark(id, null, tokyo)).status).toBe(403);
  expect((await mark(tokyo, null)).status).toBe(404);
});
