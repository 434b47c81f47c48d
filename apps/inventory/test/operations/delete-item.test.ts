import {
  as,
  testCafe,
  done,
  makeItem,
  makeRecipe,
  makeStock,
  newId,
  send,
  type Sent,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const remove = (id: string, ifMatch = '*', sent: Sent = {}) =>
  send(harness, 'DELETE', `/items/${id}`, { who: as.manager, headers: { 'if-match': ifMatch }, ...sent });

describe('deleteItem', () => {
  it('deletes an unused item and frees its name', async () => {
    const { id, name } = await makeItem(harness);
    expect((await remove(id, '"1"')).statusCode).toBe(204);
    expect((await send(harness, 'GET', `/items/${id}`)).statusCode).toBe(404);
    expect((await makeItem(harness, { name })).name).toBe(name);
  });

  it('returns 409 while the item is in a recipe', async () => {
    const item = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[item, 1]] });
    const response = await remove(item.id);
    expect([response.statusCode, response.json().type]).toEqual([409, expect.stringMatching(/item-in-use$/)]);
    await send(harness, 'DELETE', `/recipes/${productId}`, { headers: { 'if-match': '*' } });
    expect((await remove(item.id)).statusCode).toBe(204);
  });

  it('returns 409 for an item that was ever in stock, even if none is left', async () => {
    const item = await makeStock(harness, 1);
    await done(harness, 'POST', '/counts', {
      body: { cafeId: testCafe, lines: [{ itemId: item.id, counted: { amount: 0, unit: 'ml' } }] },
    });
    expect((await remove(item.id)).statusCode).toBe(409);
  });

  it('returns 412 for a stale version and 428 without If-Match', async () => {
    const { id } = await makeItem(harness);
    expect((await remove(id, '"2"')).statusCode).toBe(412);
    expect((await remove(id, '*', { headers: {} })).statusCode).toBe(428);
  });

  it('returns 404 for an unknown item and 403 without the scope', async () => {
    expect((await remove(newId())).statusCode).toBe(404);
    expect((await remove(newId(), '*', { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
