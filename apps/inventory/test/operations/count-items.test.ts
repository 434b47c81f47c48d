import {
  as,
  testCafe,
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

const count = (itemId: string, amount: number, { unit = 'ml', ...sent }: Sent & { unit?: string } = {}) =>
  send(harness, 'POST', '/counts', {
    who: as.manager,
    body: { cafeId: testCafe, lines: [{ itemId, counted: { amount, unit } }], note: 'After closing' },
    ...sent,
  });

describe('countItems', () => {
  it.each([
    [700, -300],
    [1_200, 200],
  ])('sets onHand to %i and enters the difference of %i in the ledger', async (counted, change) => {
    const milk = await makeStock(harness, 1_000);
    const response = await count(milk.id, counted);
    expect(response.statusCode).toBe(201);
    expect(response.json().entries).toMatchObject([{ kind: 'count', change, onHand: counted, note: 'After closing' }]);
    expect(await figuresOf(harness, milk)).toEqual([counted, 0]);
  });

  it('makes no ledger entry when the count equals the stock', async () => {
    const milk = await makeStock(harness, 2_000);
    const response = await count(milk.id, 2, { unit: 'l' });
    expect([response.statusCode, response.json().entries]).toEqual([201, []]);
    expect(await figuresOf(harness, milk)).toEqual([2_000, 0]);
  });

  it('counts an item that the cafe never had, and counts it to zero', async () => {
    const milk = await makeItem(harness);
    expect((await count(milk.id, 500)).statusCode).toBe(201);
    expect((await count(milk.id, 0)).statusCode).toBe(201);
    expect(await figuresOf(harness, milk)).toEqual([0, 0]);
    expect(await typesOf(harness, milk)).toEqual(['back', 'out']);
  });

  it('returns 409 when less is counted than is reserved', async () => {
    const milk = await makeStock(harness, 1_000);
    await reserve(harness, [portions(await makeRecipe(harness, { regular: [[milk, 400]] }))]);
    const response = await count(milk.id, 399);
    expect([response.statusCode, response.json().errors[0].pointer]).toEqual([409, '/lines/0']);
    expect((await count(milk.id, 400)).statusCode).toBe(201);
    expect(await figuresOf(harness, milk)).toEqual([400, 400]);
  });

  it('returns 422 with a pointer to a wrong unit or an unknown item', async () => {
    const milk = await makeItem(harness);
    expect((await count(milk.id, 1, { unit: 'piece' })).json().errors).toMatchObject([
      { pointer: '/lines/0/counted/unit', code: 'unit-fits-item' },
    ]);
    expect((await count(newId(), 1)).json().errors).toMatchObject([
      { pointer: '/lines/0/itemId', code: 'item-exists' },
    ]);
  });

  it('returns 403 unless the caller manages the cafe', async () => {
    const { id } = await makeStock(harness, 10);
    for (const who of [as.barista, as.otherManager, as.withoutScopes])
      expect((await count(id, 1, { who })).statusCode).toBe(403);
  });
});
