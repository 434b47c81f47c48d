import {
  as,
  figuresOf,
  makeItem,
  makeRecipe,
  makeStock,
  newId,
  portions,
  reserve,
  send,
  typesOf,
  type Sent,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const line = (itemId: string, amount: number, unit = 'ml') => ({ itemId, quantity: { amount, unit } });
const sizes = (itemId: string, amount: number) => [{ size: 'regular', lines: [line(itemId, amount)] }];
const replace = (productId: string, body: unknown, ifMatch = '*', sent: Sent = {}) =>
  send(harness, 'PUT', `/recipes/${productId}`, { who: as.manager, headers: { 'if-match': ifMatch }, body, ...sent });

describe('replaceRecipe', () => {
  it('applies to later reservations and leaves existing ones as they are', async () => {
    const milk = await makeStock(harness, 1_000);
    const productId = await makeRecipe(harness, { regular: [[milk, 100]] }, [
      { optionId: newId(), takes: [[milk, 50]] },
    ]);
    await reserve(harness, [portions(productId)]);
    harness.clock.advance(1_000);
    const response = await replace(productId, { sizes: sizes(milk.id, 150) }, '"1"');
    expect([response.statusCode, response.headers['etag']]).toEqual([200, '"2"']);
    expect(response.json()).toEqual({
      productId,
      sizes: sizes(milk.id, 150),
      options: [],
      createdAt: '2026-05-04T08:15:30.000Z',
      updatedAt: '2026-05-04T08:15:31.000Z',
      version: 2,
    });
    expect((await send(harness, 'GET', `/recipes/${productId}`)).json()).toEqual(response.json());
    expect(await figuresOf(harness, milk)).toEqual([1_000, 100]);
    await reserve(harness, [portions(productId)]);
    expect(await figuresOf(harness, milk)).toEqual([1_000, 250]);
  });

  it('publishes stock-out and stock-back when the new recipe changes what can be made', async () => {
    const milk = await makeStock(harness, 100);
    const productId = await makeRecipe(harness, { regular: [[milk, 100]] });
    await replace(productId, { sizes: sizes(milk.id, 101) });
    expect((await typesOf(harness, milk)).at(-1)).toBe('out');
    await replace(productId, { sizes: sizes(milk.id, 99) });
    expect((await typesOf(harness, milk)).at(-1)).toBe('back');
  });

  it('returns 422 with a pointer to an unknown item', async () => {
    const productId = await makeRecipe(harness, { regular: [[await makeItem(harness), 1]] });
    const response = await replace(productId, { sizes: sizes(newId(), 1) });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toMatchObject([{ pointer: '/sizes/0/lines/0/itemId', code: 'item-exists' }]);
  });

  it('returns 412 for a stale version and 428 without If-Match', async () => {
    const milk = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[milk, 1]] });
    const both = await Promise.all(
      [2, 3].map((amount) => replace(productId, { sizes: sizes(milk.id, amount) }, '"1"')),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect((await replace(productId, { sizes: [] }, '*', { headers: {} })).statusCode).toBe(428);
  });

  it('applies all parallel replacements with If-Match: *', async () => {
    const milk = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[milk, 1]] });
    const all = await Promise.all([2, 3, 4].map((amount) => replace(productId, { sizes: sizes(milk.id, amount) })));
    expect(all.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect((await send(harness, 'GET', `/recipes/${productId}`)).json()).toMatchObject({ version: 4 });
  });

  it('returns 404 for a product without a recipe and 403 without the scope', async () => {
    expect((await replace(newId(), { sizes: [] })).statusCode).toBe(404);
    expect((await replace(newId(), { sizes: [] }, '*', { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
