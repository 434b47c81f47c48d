import {
  as,
  CAFE,
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
    body: { cafeId: CAFE, reason: 'spilled', lines: [{ itemId, quantity: { amount, unit: 'ml' } }] },
    ...sent,
  });

describe('wasteItems', () => {
  it('takes it out of the stock, and says why in the ledger', async () => {
    const milk = await makeStock(harness, 1_000);
    const answer = await waste(milk.id, 300);
    expect(answer.statusCode).toBe(201);
    expect(answer.json().entries).toMatchObject([
      { kind: 'waste', change: -300, onHand: 700, reason: 'spilled', note: null },
    ]);
    expect(await figuresOf(harness, milk)).toEqual([700, 0]);
  });

  it('takes the last of it, and tells that it is out', async () => {
    const milk = await makeStock(harness, 1_000);
    expect((await waste(milk.id, 1_000)).statusCode).toBe(201);
    expect(await typesOf(harness, milk)).toEqual(['back', 'out']);
  });

  it('leaves what is reserved', async () => {
    const milk = await makeStock(harness, 1_000, { name: 'Sheep milk' });
    await reserve(harness, [portions(await makeRecipe(harness, { regular: [[milk, 400]] }))]);
    const answer = await waste(milk.id, 601);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
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

  it('refuses what the cafe never had, and what nobody knows', async () => {
    const { id } = await makeItem(harness);
    expect((await waste(id, 1)).statusCode).toBe(409);
    expect((await waste(newId(), 1)).statusCode).toBe(422);
  });

  it('never takes more than there is, by however many at a time', async () => {
    const milk = await makeStock(harness, 1_000);
    const answers = await Promise.all(Array.from({ length: 10 }, () => waste(milk.id, 300)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, ...Array(7).fill(409)]);
    expect(await figuresOf(harness, milk)).toEqual([100, 0]);
  });

  it('is for managers of the cafe', async () => {
    const { id } = await makeStock(harness, 10);
    for (const who of [as.barista, as.otherManager, as.nobody])
      expect((await waste(id, 1, { who })).statusCode).toBe(403);
  });
});
