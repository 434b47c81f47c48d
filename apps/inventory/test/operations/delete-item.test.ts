import {
  as,
  CAFE,
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
  it('removes what nobody has used; its name is free again', async () => {
    const { id, name } = await makeItem(harness);
    expect((await remove(id, '"1"')).statusCode).toBe(204);
    expect((await send(harness, 'GET', `/items/${id}`)).statusCode).toBe(404);
    expect((await makeItem(harness, { name })).name).toBe(name);
  });

  it('refuses what is in a recipe, until it is not', async () => {
    const item = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[item, 1]] });
    const answer = await remove(item.id);
    expect([answer.statusCode, answer.json().type]).toEqual([409, expect.stringMatching(/item-in-use$/)]);
    await send(harness, 'DELETE', `/recipes/${productId}`, { headers: { 'if-match': '*' } });
    expect((await remove(item.id)).statusCode).toBe(204);
  });

  it('refuses what has ever been in stock, even where nothing is left', async () => {
    const item = await makeStock(harness, 1);
    await done(harness, 'POST', '/counts', {
      body: { cafeId: CAFE, lines: [{ itemId: item.id, counted: { amount: 0, unit: 'ml' } }] },
    });
    expect((await remove(item.id)).statusCode).toBe(409);
  });

  it('refuses a version that is not the current one, and no version', async () => {
    const { id } = await makeItem(harness);
    expect((await remove(id, '"2"')).statusCode).toBe(412);
    expect((await remove(id, '*', { headers: {} })).statusCode).toBe(428);
  });

  it('knows only what there is, and only for those who may write stock', async () => {
    expect((await remove(newId())).statusCode).toBe(404);
    expect((await remove(newId(), '*', { who: as.nobody })).statusCode).toBe(403);
  });
});
