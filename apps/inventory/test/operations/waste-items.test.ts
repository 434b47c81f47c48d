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

const waste = (itemId: string, amount: number, sent: Sent = {}) =>
  send(harness, 'POST', '/wastes', {
    who: as.manager,
    body: { cafeId: testCafe, reason: 'spilled', lines: [{ itemId, quantity: { amount, unit: 'ml' } }] },
    ...sent,
  });

describe('wasteItems', () => {
  it('takes the items out of the stock and enters the reason in the ledger', async () => {
    const milk = await makeStock(harness, 1_000);
    const response = await waste(milk.id, 300);
    expect(response.statusCode).toBe(201);
    expect(response.json().entries).toMatchObject([
      { kind: 'waste', change: -300, onHand: 700, reason: 'spilled', note: null },
    ]);
    expect(await figuresOf(harness, milk)).toEqual([700, 0]);
  });

  it('publishes stock-out when the last is wasted', async () => {
    const milk = await makeStock(harness, 1_000);
    expect((await waste(milk.id, 1_000)).statusCode).toBe(201);
    expect(await typesOf(harness, milk)).toEqual(['back', 'out']);
  });

  it('returns 409 when reserved stock would be wasted', async () => {
    const milk = await makeStock(harness, 1_000, { name: 'Sheep milk' });
    await reserve(harness, [portions(await makeRecipe(harness, { regular: [[milk, 400]] }))]);
    const response = await waste(milk.id, 601);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
      type: expect.stringMatching(/stock-not-available$/),
      errors: [
        {
          pointer: '/lines/0',
          code: 'stock-not-available',
          detail: 'Sheep milk: 1000 ml on hand, 400 ml of it reserved.',
        },
      ],
    });
    expect((await waste(milk.id, 600)).statusCode).toBe(201);
    expect(await figuresOf(harness, milk)).toEqual([400, 400]);
  });

  it('returns 409 for an item that the cafe never had and 422 for an unknown one', async () => {
    const { id } = await makeItem(harness);
    expect((await waste(id, 1)).statusCode).toBe(409);
    expect((await waste(newId(), 1)).statusCode).toBe(422);
  });

  it('never takes more than is available, also in parallel', async () => {
    const milk = await makeStock(harness, 1_000);
    const responses = await Promise.all(Array.from({ length: 10 }, () => waste(milk.id, 300)));
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, ...Array(7).fill(409)]);
    expect(await figuresOf(harness, milk)).toEqual([100, 0]);
  });

  it('returns 403 unless the caller manages the cafe', async () => {
    const { id } = await makeStock(harness, 10);
    for (const who of [as.barista, as.otherManager, as.withoutScopes])
      expect((await waste(id, 1, { who })).statusCode).toBe(403);
  });
});
