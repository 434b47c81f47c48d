import { startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('returns the category with its ETag, and 304 while it is unchanged', async () => {
  const id = await products.category('Coffee');
  const read = await products.call('GET', `/categories/${id}`);
  expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: { id, name: 'Coffee' } });
  const again = await products.call('GET', `/categories/${id}`, { headers: { 'if-none-match': '"1"' } });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('returns 404 for an unknown id and 400 for a malformed id', async () => {
  expect((await products.call('GET', '/categories/01900000-0000-7000-8000-000000000404')).status).toBe(404);
  expect((await products.call('GET', '/categories/coffee')).body.errors).toMatchObject([{ parameter: 'categoryId' }]);
});
