import { as, makeItem, makeRecipe, newId, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getRecipe', () => {
  it('shows what a product takes, with its version', async () => {
    const milk = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[milk, 140]] });
    const answer = await send(harness, 'GET', `/recipes/${productId}`, { who: as.barista });
    expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"1"']);
    const quantity = { amount: 140, unit: 'ml' };
    expect(answer.json()).toMatchObject({
      productId,
      sizes: [{ size: 'regular', lines: [{ itemId: milk.id, quantity }] }],
      options: [],
    });
    const again = await send(harness, 'GET', `/recipes/${productId}`, { headers: { 'if-none-match': '"1"' } });
    expect(again.statusCode).toBe(304);
  });

  it('knows only products that have one, and only for staff', async () => {
    expect((await send(harness, 'GET', `/recipes/${newId()}`)).statusCode).toBe(404);
    expect((await send(harness, 'GET', `/recipes/${newId()}`, { who: as.nobody })).statusCode).toBe(403);
  });
});
