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

const remove = (productId: string, ifMatch = '*', sent: Sent = {}) =>
  send(harness, 'DELETE', `/recipes/${productId}`, { who: as.manager, headers: { 'if-match': ifMatch }, ...sent });

describe('deleteRecipe', () => {
  it('stops the product from taking stock and publishes stock-back', async () => {
    const milk = await makeStock(harness, 100);
    const productId = await makeRecipe(harness, { regular: [[milk, 101]] });
    expect((await typesOf(harness, milk)).at(-1)).toBe('out');
    expect((await remove(productId, '"1"')).statusCode).toBe(204);
    expect((await typesOf(harness, milk)).at(-1)).toBe('back');
    expect((await send(harness, 'GET', `/recipes/${productId}`)).statusCode).toBe(404);
    await reserve(harness, [portions(productId, 1_000_000)]);
    expect(await figuresOf(harness, milk)).toEqual([100, 0]);
  });

  it('returns 412 for a stale version and 428 without If-Match', async () => {
    const productId = await makeRecipe(harness, { regular: [[await makeItem(harness), 1]] });
    expect((await remove(productId, '"2"')).statusCode).toBe(412);
    expect((await remove(productId, '*', { headers: {} })).statusCode).toBe(428);
  });

  it('returns 404 for a product without a recipe and 403 without the scope', async () => {
    expect((await remove(newId())).statusCode).toBe(404);
    expect((await remove(newId(), '*', { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
