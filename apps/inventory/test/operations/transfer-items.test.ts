import {
  as,
  testCafe,
  figuresOf,
  makeStock,
  newId,
  otherCafe,
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

const transfer = (
  itemId: string,
  amount: number,
  { to = otherCafe, from = testCafe, ...sent }: Sent & { to?: string; from?: string } = {},
) =>
  send(harness, 'POST', '/transfers', {
    who: as.managerOfBoth,
    body: { fromCafeId: from, toCafeId: to, lines: [{ itemId, quantity: { amount, unit: 'ml' } }] },
    ...sent,
  });

describe('transferItems', () => {
  it('takes items from one cafe and adds them to the other in one movement', async () => {
    const milk = await makeStock(harness, 1_000);
    const response = await transfer(milk.id, 1_000);
    expect(response.statusCode).toBe(201);
    expect(response.json().entries).toMatchObject([
      { cafeId: testCafe, kind: 'transfer-out', change: -1_000, onHand: 0 },
      { cafeId: otherCafe, kind: 'transfer-in', change: 1_000, onHand: 1_000 },
    ]);
    expect(await figuresOf(harness, milk)).toEqual([0, 0]);
    expect(await figuresOf(harness, milk, otherCafe)).toEqual([1_000, 0]);
    expect((await typesOf(harness, milk)).slice(1).sort()).toEqual(['back', 'out']);
  });

  it('returns 409 and moves nothing when more is moved than is available', async () => {
    const milk = await makeStock(harness, 1_000);
    const response = await transfer(milk.id, 1_001);
    expect([response.statusCode, response.json().errors]).toMatchObject([409, [{ pointer: '/lines/0' }]]);
    expect((await send(harness, 'GET', `/stock-levels?itemId=${milk.id}&cafeId=${otherCafe}`)).json().data).toEqual([]);
  });

  it.each([[testCafe], [testCafe.toUpperCase()]])('returns 422 when both cafes are the same, %s', async (to) => {
    const milk = await makeStock(harness, 1_000);
    const response = await transfer(milk.id, 1, { to, who: as.administrator });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toMatchObject([{ pointer: '/toCafeId', code: 'between-two-cafes' }]);
    expect(await figuresOf(harness, milk)).toEqual([1_000, 0]);
  });

  it('returns 422 for an unknown item', async () => {
    expect((await transfer(newId(), 1)).statusCode).toBe(422);
  });

  it('preserves the totals when transfers run in parallel in both directions', async () => {
    const milk = await makeStock(harness, 1_000);
    const beans = await makeStock(harness, 1_000, { cafeId: otherCafe });
    const moves = Array.from({ length: 20 }, (_, i) =>
      i % 2 === 0 ? transfer(milk.id, 10) : transfer(beans.id, 10, { from: otherCafe, to: testCafe }),
    );
    for (const { statusCode } of await Promise.all(moves)) expect(statusCode).toBe(201);
    expect(await figuresOf(harness, milk)).toEqual([900, 0]);
    expect(await figuresOf(harness, milk, otherCafe)).toEqual([100, 0]);
    expect(await figuresOf(harness, beans)).toEqual([100, 0]);
  });

  it('returns 403 with a pointer to each cafe that the caller does not manage', async () => {
    const { id } = await makeStock(harness, 10);
    const pointersFor = async (who: typeof as.manager) => {
      const response = await transfer(id, 1, { who });
      return [response.statusCode, response.json().errors?.map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await pointersFor(as.manager)).toEqual([403, ['/toCafeId']]);
    expect(await pointersFor(as.otherManager)).toEqual([403, ['/fromCafeId']]);
    expect(await pointersFor(as.barista)).toEqual([403, ['/fromCafeId', '/toCafeId']]);
  });
});
