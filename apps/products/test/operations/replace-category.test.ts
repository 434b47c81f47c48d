import { customer, london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('replaces name and position on every menu at once', async () => {
  const { categoryId } = await products.product();
  await products.call('GET', `/menus/${london}`);
  await products.takeEvents();
  const replaced = await products.call('PUT', `/categories/${categoryId}`, {
    as: manager,
    headers: { 'if-match': '"1"' },
    body: { name: 'Kaffee', position: 5 },
  });
  expect(replaced).toMatchObject({
    status: 200,
    headers: { etag: '"2"' },
    body: { name: 'Kaffee', position: 5, version: 2 },
  });
  expect((await products.call('GET', `/menus/${london}`)).body.categories).toMatchObject([{ name: 'Kaffee' }]);
  const events = await products.takeEvents();
  expect(events.map(({ type, subject }) => `${type} ${subject}`)).toEqual([
    `products.menu-changed.v1 ${london}`,
    `products.menu-changed.v1 ${tokyo}`,
  ]);
});

test('returns 412 for a stale version and 428 for a missing one; * accepts any version', async () => {
  const id = await products.category();
  const put = (headers: Record<string, string>) =>
    products.call('PUT', `/categories/${id}`, { as: manager, headers, body: { name: `Name ${Math.random()}` } });
  expect((await put({ 'if-match': '"7"' })).body.type).toBe('/problems/stale-version');
  expect((await put({})).status).toBe(428);
  const responses = await Promise.all(Array.from({ length: 4 }, () => put({ 'if-match': '*' })));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await products.call('GET', `/categories/${id}`)).body.version).toBe(5);
  const racing = await Promise.all(Array.from({ length: 4 }, () => put({ 'if-match': '"5"' })));
  expect(racing.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
});

test("returns 409 for another category's name, 404 for an unknown category, 403 and 401 without permission", async () => {
  await products.category('Taken');
  const id = await products.category();
  const headers = { 'if-match': '"1"' };
  const body = { name: 'taken' };
  expect((await products.call('PUT', `/categories/${id}`, { as: manager, headers, body })).body.type).toBe(
    '/problems/category-name-taken',
  );
  expect((await products.call('PUT', `/categories/${london}`, { as: manager, headers, body })).status).toBe(404);
  expect((await products.call('PUT', `/categories/${id}`, { as: customer, headers, body })).status).toBe(403);
});
