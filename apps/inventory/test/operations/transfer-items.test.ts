import {
  as,
  CAFE,
  figuresOf,
  makeStock,
  newId,
  OTHER_CAFE,
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
  { to = OTHER_CAFE, from = CAFE, ...sent }: Sent & { to?: string; from?: string } = {},
) =>
  send(harness, 'POST', '/transfers', {
    who: as.managerOfBoth,
    body: { fromCafeId: from, toCafeId: to, lines: [{ itemId, quantity: { amount, unit: 'ml' } }] },
    ...sent,
  });

describe('transferItems', () => {
  it('takes from one cafe what it adds to the other, as one movement', async () => {
    const milk = await makeStock(harness, 1_000);
    const answer = await transfer(milk.id, 1_000);
    expect(answer.statusCode).toBe(201);
    expect(answer.json().entries).toMatchObject([
      { cafeId: CAFE, kind: 'transfer-out', change: -1_000, onHand: 0 },
      { cafeId: OTHER_CAFE, kind: 'transfer-in', change: 1_000, onHand: 1_000 },
    ]);
    expect(await figuresOf(harness, milk)).toEqual([0, 0]);
    expect(await figuresOf(harness, milk, OTHER_CAFE)).toEqual([1_000, 0]);
    expect((await typesOf(harness, milk)).slice(1).sort()).toEqual(['back', 'out']);
  });

  it('refuses more than there is, and moves nothing', async () => {
    const milk = await makeStock(harness, 1_000);
    const answer = await transfer(milk.id, 1_001);
    expect([answer.statusCode, answer.json().errors]).toMatchObject([409, [{ pointer: '/lines/0' }]]);
    expect((await send(harness, 'GET', `/stock-levels?itemId=${milk.id}&cafeId=${OTHER_CAFE}`)).json().data).toEqual(
      [],
    );
  });

  it.each([[CAFE], [CAFE.toUpperCase()]])('refuses a cafe and itself, as %s', async (to) => {
    const milk = await makeStock(harness, 1_000);
    const answer = await transfer(milk.id, 1, { to, who: as.administrator });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([{ pointer: '/toCafeId', code: 'between-two-cafes' }]);
    expect(await figuresOf(harness, milk)).toEqual([1_000, 0]);
  });

  it('refuses what nobody knows', async () => {
    expect((await transfer(newId(), 1)).statusCode).toBe(422);
  });

  it('neither loses nor makes anything, both ways at a time', async () => {
    const milk = await makeStock(harness, 1_000);
    const beans = await makeStock(harness, 1_000, { cafeId: OTHER_CAFE });
    const moves = Array.from({ length: 20 }, (_, i) =>
      i % 2 === 0 ? transfer(milk.id, 10) : transfer(beans.id, 10, { from: OTHER_CAFE, to: CAFE }),
    );
    for (const { statusCode } of await Promise.all(moves)) expect(statusCode).toBe(201);
    expect(await figuresOf(harness, milk)).toEqual([900, 0]);
    expect(await figuresOf(harness, milk, OTHER_CAFE)).toEqual([100, 0]);
    expect(await figuresOf(harness, beans)).toEqual([100, 0]);
  });

  it('is for those who manage both, and points at the cafe that they do not', async () => {
    const { id } = await makeStock(harness, 10);
    const pointersFor = async (who: typeof as.manager) => {
      const answer = await transfer(id, 1, { who });
      return [answer.statusCode, answer.json().errors?.map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await pointersFor(as.manager)).toEqual([403, ['/toCafeId']]);
    expect(await pointersFor(as.otherManager)).toEqual([403, ['/fromCafeId']]);
    expect(await pointersFor(as.barista)).toEqual([403, ['/fromCafeId', '/toCafeId']]);
  });
});
