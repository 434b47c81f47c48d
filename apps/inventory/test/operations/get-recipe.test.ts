import { as, makeItem, makeRecipe, newId, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getRecipe', () => {
  it('returns the recipe with its ETag, and 304 while it is unchanged', async () => {
    const milk = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[milk, 140]] });
    const response = await send(harness, 'GET', `/recipes/${productId}`, { who: as.barista });
    expect([response.statusCode, response.headers['etag']]).toEqual([200, '"1"']);
    const quantity = { amount: 140, unit: 'ml' };
    expect(response.json()).toMatchObject({
      productId,
      sizes: [{ size: 'regular', lines: [{ itemId: milk.id, quantity }] }],
      options: [],
    });
    const again = await send(harness, 'GET', `/recipes/${productId}`, { headers: { 'if-none-match': '"1"' } });
    expect(again.statusCode).toBe(304);
  });

  it('returns 404 for a product without a recipe and 403 without the scope', async () => {
    expect((await send(harness, 'GET', `/recipes/${newId()}`)).statusCode).toBe(404);
    expect((await send(harness, 'GET', `/recipes/${newId()}`, { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
