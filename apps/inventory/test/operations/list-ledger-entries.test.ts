import {
  act,
  as,
  testCafe,
  done,
  makeRecipe,
  makeStock,
  otherCafe,
  portions,
  reserve,
  send,
  type Who,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

type Entry = { sequence: number; kind: string; change: number; onHand: number; movementId: string };
type Page = { data: Entry[]; page: { nextCursor: string | null; hasMore: boolean } };
const list = (query: string, who: Who = as.administrator) =>
  done<Page>(harness, 'GET', `/ledger-entries?${query}`, { who });
const kindsIn = async (query: string, who?: Who) => (await list(query, who)).data.map(({ kind }) => kind);

describe('listLedgerEntries', () => {
  let query = '';
  beforeAll(async () => {
    const milk = await makeStock(harness, 1_000);
    query = `itemId=${milk.id}`;
    const lines = [{ itemId: milk.id, quantity: { amount: 100, unit: 'ml' } }];
    harness.clock.advance(1_000);
    await done(harness, 'POST', '/wastes', { body: { cafeId: testCafe, reason: 'expired', lines } });
    harness.clock.advance(1_000);
    await done(harness, 'POST', '/transfers', { body: { fromCafeId: testCafe, toCafeId: otherCafe, lines } });
    harness.clock.advance(1_000);
    const held = await reserve(harness, [portions(await makeRecipe(harness, { regular: [[milk, 50]] }), 2)]);
    await act(harness, held, 'confirm');
    await makeStock(harness, 7);
  });

  it('has an entry for every change of the stock, newest first', async () => {
    const { data } = await list(query);
    expect(data.map(({ kind, change, onHand }) => [kind, change, onHand])).toEqual([
      ['sold', -100, 700],
      ['transfer-in', 100, 100],
      ['transfer-out', -100, 800],
      ['waste', -100, 900],
      ['restock', 1_000, 1_000],
    ]);
    const { data: oldest } = await list(`${query}&sort=sequence`);
    expect(oldest).toEqual([...data].reverse());
  });

  it('filters by cafe, kind, movement and time', async () => {
    expect(await kindsIn(`${query}&cafeId=${otherCafe}`)).toEqual(['transfer-in']);
    expect(await kindsIn(`${query}&kind=waste`)).toEqual(['waste']);
    const [moved] = (await list(`${query}&kind=transfer-in`)).data;
    expect(await kindsIn(`movementId=${moved?.movementId}`)).toEqual(['transfer-in', 'transfer-out']);
    expect(await kindsIn(`${query}&since=2026-05-04T08:15:31.000Z&until=2026-05-04T08:15:33.000Z`)).toEqual([
      'transfer-in',
      'transfer-out',
      'waste',
    ]);
  });

  it.each(['sequence', '-sequence'])('returns every entry once over all pages, sorted by %s', async (sort) => {
    const seen: number[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { data, page } = await list(`${query}&sort=${sort}&limit=2${cursor}`);
      seen.push(...data.map(({ sequence }) => sequence));
      cursor = `&cursor=${page.nextCursor}`;
      expect(page.hasMore).toBe(pages < 2);
    }
    const inOrder = [...new Set(seen)].sort((a, b) => (sort === 'sequence' ? a - b : b - a));
    expect([seen, seen.length]).toEqual([inOrder, 5]);
  });

  it('returns only entries of cafes where the caller works', async () => {
    expect(await kindsIn(query, as.barista)).toEqual(['sold', 'transfer-out', 'waste', 'restock']);
    expect(await kindsIn(query, as.otherManager)).toEqual(['transfer-in']);
    expect(await kindsIn(`${query}&cafeId=${testCafe}`, as.otherManager)).toEqual([]);
  });

  it('returns 403 without the scope and 400 for an invalid cursor', async () => {
    expect((await send(harness, 'GET', '/ledger-entries', { who: as.withoutScopes })).statusCode).toBe(403);
    expect((await send(harness, 'GET', '/ledger-entries?cursor=abc')).statusCode).toBe(400);
  });
});
