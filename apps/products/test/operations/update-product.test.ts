import { london, manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const patch = (id: string, body: object, version = '"1"') =>
  products.call('PATCH', `/products/${id}`, { as: manager, headers: { 'if-match': version }, body, patch: true });

test('changes given fields, removes null fields, keeps the rest', async () => {
  const product = await products.product();
  const changed = await patch(product.id, { description: null, allergens: ['nuts', 'nuts'] });
  expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' } });
  expect(changed.body).toEqual({ ...product, description: null, allergens: ['nuts'], version: 2 });
});

test('publishes the product; the next read of the menu shows it', async () => {
  const { id } = await products.product({ published: false });
  const onMenu = async () => {
    const { body } = await products.call('GET', `/menus/${london}`);
    return body.products.some(({ productId }: { productId: string }) => productId === id);
  };
  expect(await onMenu()).toBe(false);
  await patch(id, { published: true });
  expect(await onMenu()).toBe(true);
  await patch(id, { published: false }, '"2"');
  expect(await onMenu()).toBe(false);
});

test('returns 422 if the patched product breaks a rule', async () => {
  const { id } = await products.product();
  const refused = await patch(id, { sizes: [{ code: 'one', name: 'One', prices: [{ amount: 1, currency: 'USD' }] }] });
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map(({ code }: { code: string }) => code)).toEqual(Array(3).fill('same-currencies'));
});

test('returns 400 for an empty patch and a null of a required field, 415 for another media type', async () => {
  const { id } = await products.product();
  expect((await patch(id, {})).status).toBe(400);
  expect((await patch(id, { name: null })).status).toBe(400);
  const plain = await products.call('PATCH', `/products/${id}`, {
    as: manager,
    headers: { 'if-match': '"1"' },
    body: {},
  });
  expect(plain.status).toBe(415);
  expect((await patch(id, { published: false }, '"2"')).status).toBe(412);
});
