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
  it('takes something else from now on; what is reserved stays as it was', async () => {
    const milk = await makeStock(harness, 1_000);
    const productId = await makeRecipe(harness, { regular: [[milk, 100]] }, [
      { optionId: newId(), takes: [[milk, 50]] },
    ]);
    await reserve(harness, [portions(productId)]);
    harness.clock.advance(1_000);
    const answer = await replace(productId, { sizes: sizes(milk.id, 150) }, '"1"');
    expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"2"']);
    expect(answer.json()).toEqual({
      productId,
      sizes: sizes(milk.id, 150),
      options: [],
      createdAt: '2026-05-04T08:15:30.000Z',
      updatedAt: '2026-05-04T08:15:31.000Z',
      version: 2,
    });
    expect((await send(harness, 'GET', `/recipes/${productId}`)).json()).toEqual(answer.json());
    expect(await figuresOf(harness, milk)).toEqual([1_000, 100]);
    await reserve(harness, [portions(productId)]);
    expect(await figuresOf(harness, milk)).toEqual([1_000, 250]);
  });

  it('tells what can no longer be made, and what can again', async () => {
    const milk = await makeStock(harness, 100);
    const productId = await makeRecipe(harness, { regular: [[milk, 100]] });
    await replace(productId, { sizes: sizes(milk.id, 101) });
    expect((await typesOf(harness, milk)).at(-1)).toBe('out');
    await replace(productId, { sizes: sizes(milk.id, 99) });
    expect((await typesOf(harness, milk)).at(-1)).toBe('back');
  });

  it('points at what it does not know', async () => {
    const productId = await makeRecipe(harness, { regular: [[await makeItem(harness), 1]] });
    const answer = await replace(productId, { sizes: sizes(newId(), 1) });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([{ pointer: '/sizes/0/lines/0/itemId', code: 'item-exists' }]);
  });

  it('refuses a version that is not the current one, and no version', async () => {
    const milk = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[milk, 1]] });
    const both = await Promise.all(
      [2, 3].map((amount) => replace(productId, { sizes: sizes(milk.id, amount) }, '"1"')),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect((await replace(productId, { sizes: [] }, '*', { headers: {} })).statusCode).toBe(428);
  });

  it('lets all of several replacements of whatever version happen', async () => {
    const milk = await makeItem(harness);
    const productId = await makeRecipe(harness, { regular: [[milk, 1]] });
    const all = await Promise.all([2, 3, 4].map((amount) => replace(productId, { sizes: sizes(milk.id, amount) })));
    expect(all.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect((await send(harness, 'GET', `/recipes/${productId}`)).json()).toMatchObject({ version: 4 });
  });

  it('knows only products that have one, and only for those who may write stock', async () => {
    expect((await replace(newId(), { sizes: [] })).statusCode).toBe(404);
    expect((await replace(newId(), { sizes: [] }, '*', { who: as.nobody })).statusCode).toBe(403);
  });
});
