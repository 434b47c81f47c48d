import { london, manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const patch = (id: string, body: object, version = '"1"') =>
  products.call('PATCH', `/products/${id}`, { as: manager, headers: { 'if-match': version }, body, patch: true });

test('what is named changes, null takes away, the rest stays', async () => {
  const product = await products.product();
  const changed = await patch(product.id, { description: null, allergens: ['nuts', 'nuts'] });
  expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' } });
  expect(changed.body).toEqual({ ...product, description: null, allergens: ['nuts'], version: 2 });
});

test('publishing puts it on the menus, at once for the one who did it', async () => {
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

test('the rules of a whole product hold for what comes out', async () => {
  const { id } = await products.product();
  const refused = await patch(id, { sizes: [{ code: 'one', name: 'One', prices: [{ amount: 1, currency: 'USD' }] }] });
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map(({ code }: { code: string }) => code)).toEqual(Array(3).fill('same-currencies'));
});

test('an empty patch, a null where something must be, and another media type are refused', async () => {
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
