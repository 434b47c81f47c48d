import { startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('a category is read with its entity tag, and not again while it is the same', async () => {
  const id = await products.category('Coffee');
  const read = await products.call('GET', `/categories/${id}`);
  expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: { id, name: 'Coffee' } });
  const again = await products.call('GET', `/categories/${id}`, { headers: { 'if-none-match': '"1"' } });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('an unknown id is a 404, what is no id a 400', async () => {
  expect((await products.call('GET', '/categories/01900000-0000-7000-8000-000000000404')).status).toBe(404);
  expect((await products.call('GET', '/categories/coffee')).body.errors).toMatchObject([{ parameter: 'categoryId' }]);
});
