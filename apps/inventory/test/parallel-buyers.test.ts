import {
  as,
  testCafe,
  figuresOf,
  makeRecipe,
  makeStock,
  portions,
  reservationRequest,
  send,
  startHarness,
  type Harness,
} from './harness.ts';

const buyers = 16;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(buyers);
});
afterAll(() => harness.close());

/** Opens one connection per buyer before the first one buys. */
const openConnections = async (): Promise<void> => {
  const clients = await Promise.all(Array.from({ length: buyers }, () => harness.database.pool.connect()));
  for (const client of clients) client.release();
};

type Baskets = (buyer: number) => readonly unknown[];

/** The outcomes of `total` reservations, `buyers` of them in parallel. */
const buyAll = async (total: number, basketOf: Baskets): Promise<{ status: number; id: string }[]> => {
  await openConnections();
  let next = 0;
  const outcomes: { status: number; id: string }[] = [];
  const buyer = async (): Promise<void> => {
    while (next < total) {
      const body = reservationRequest(basketOf((next += 1)));
      const { statusCode } = await send(harness, 'POST', '/reservations', { who: as.orders, body });
      outcomes.push({ status: statusCode, id: body.reservationId });
    }
  };
  await Promise.all(Array.from({ length: buyers }, buyer));
  return outcomes;
};

const countOf = (outcomes: readonly { status: number }[], status: number): number =>
  outcomes.filter((outcome) => outcome.status === status).length;

describe('parallel buyers', () => {
  it('sells M units exactly M times', async () => {
    const cake = await makeStock(harness, 37, { unit: 'piece', kind: 'goods' });
    const productId = await makeRecipe(harness, { regular: [[cake, 1]] });
    const outcomes = await buyAll(120, () => [portions(productId)]);
    expect(countOf(outcomes, 201)).toBe(37);
    expect(countOf(outcomes, 409)).toBe(83);
    expect(await figuresOf(harness, cake)).toEqual([37, 37]);
    expect(harness.database.pool.totalCount).toBe(buyers);
  });

  it('holds all of a basket or none, in any order of items, without deadlock', async () => {
    const milk = await makeStock(harness, 5_000);
    const beans = await makeStock(harness, 900, { unit: 'g' });
    const cup = await makeStock(harness, 1_000, { unit: 'piece' });
    const latte = await makeRecipe(harness, {
      regular: [
        [milk, 100],
        [beans, 18],
        [cup, 1],
      ],
    });
    const cocoa = await makeRecipe(harness, {
      regular: [
        [cup, 1],
        [milk, 200],
      ],
    });
    const outcomes = await buyAll(90, (buyer) =>
      buyer % 2 === 0 ? [portions(latte), portions(cocoa)] : [portions(cocoa), portions(latte)],
    );
    const held = countOf(outcomes, 201);
    expect(held).toBe(Math.min(Math.floor(5_000 / 300), Math.floor(900 / 18)));
    expect(held + countOf(outcomes, 409)).toBe(90);
    expect(await figuresOf(harness, milk)).toEqual([5_000, held * 300]);
    expect(await figuresOf(harness, beans)).toEqual([900, held * 18]);
    expect(await figuresOf(harness, cup)).toEqual([1_000, held * 2]);
  });

  it('preserves the totals while reservations are confirmed, released and made in parallel', async () => {
    const cake = await makeStock(harness, 20, { unit: 'piece', kind: 'goods' });
    const productId = await makeRecipe(harness, { regular: [[cake, 1]] });
    const first = (await buyAll(20, () => [portions(productId)])).filter(({ status }) => status === 201);
    expect(first).toHaveLength(20);
    const ends = first.map(({ id }, i) =>
      send(harness, 'POST', `/reservations/${id}/${i < 8 ? 'confirm' : 'release'}`, { who: as.orders }),
    );
    const [second] = await Promise.all([buyAll(60, () => [portions(productId)]), ...ends]);
    const [onHand, reserved] = await figuresOf(harness, cake);
    expect(onHand).toBe(12);
    expect(reserved).toBe(countOf(second, 201));
    expect(reserved).toBeLessThanOrEqual(12);
    const { rows } = await harness.admin.query<{ sold: number }>(
      `SELECT -sum(change)::int AS sold FROM ledger_entry WHERE item_id = $1 AND kind = 'sold'`,
      [cake.id],
    );
    expect(rows).toEqual([{ sold: 8 }]);
  });

  it('sells what is restocked while buyers wait, and not what is wasted', async () => {
    const cake = await makeStock(harness, 5, { unit: 'piece', kind: 'goods' });
    const productId = await makeRecipe(harness, { regular: [[cake, 1]] });
    const lines = [{ itemId: cake.id, quantity: { amount: 5, unit: 'piece' } }];
    const moves = { restocks: 0, wastes: 0 };
    const mover = async (kind: keyof typeof moves): Promise<void> => {
      const reason = kind === 'wastes' ? { reason: 'expired' } : {};
      for (let i = 0; i < 40; i += 1) {
        const { statusCode } = await send(harness, 'POST', `/${kind}`, {
          body: { cafeId: testCafe, lines, ...reason },
        });
        if (statusCode === 201) moves[kind] += 1;
        expect([201, 409]).toContain(statusCode);
      }
    };
    const kinds = ['restocks', 'restocks', 'restocks', 'wastes'] as const;
    const [outcomes] = await Promise.all([buyAll(600, () => [portions(productId, 2)]), ...kinds.map(mover)]);
    const held = countOf(outcomes, 201);
    expect(held + countOf(outcomes, 409)).toBe(600);
    expect(moves.restocks).toBe(120);
    expect(await figuresOf(harness, cake)).toEqual([5 + 5 * (moves.restocks - moves.wastes), held * 2]);
  }, 60_000);

  it('makes one reservation for parallel requests with one key', async () => {
    const cake = await makeStock(harness, 5, { unit: 'piece', kind: 'goods' });
    const body = reservationRequest([portions(await makeRecipe(harness, { regular: [[cake, 5]] }))]);
    const sent = { key: 'the-same-for-all', who: as.orders, body };
    const responses = await Promise.all(
      Array.from({ length: buyers }, () => send(harness, 'POST', '/reservations', sent)),
    );
    expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(buyers).fill(201));
    expect(new Set(responses.map(({ body: text }) => text)).size).toBe(1);
    expect(await figuresOf(harness, cake)).toEqual([5, 5]);
  });
});
