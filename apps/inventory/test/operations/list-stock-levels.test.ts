import {
  as,
  testCafe,
  done,
  makeItem,
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

type Page = { data: { itemName: string }[]; page: { nextCursor: string | null; hasMore: boolean } };
const list = (query: string, who: Who = as.administrator) =>
  done<Page>(harness, 'GET', `/stock-levels?${query}`, { who });
const namesIn = async (query: string, who?: Who) => (await list(query, who)).data.map(({ itemName }) => itemName);

describe('listStockLevels', () => {
  const all = ['almond milk', 'Beans', 'Cups', 'Oat milk', 'Whole milk'];
  beforeAll(async () => {
    const [whole, almond, oat] = [
      await makeStock(harness, 1_000, { name: 'Whole milk' }),
      await makeStock(harness, 1_000, { name: 'almond milk' }),
      await makeStock(harness, 100, { name: 'Oat milk' }),
    ];
    await makeStock(harness, 10, { name: 'Beans', cafeId: otherCafe, unit: 'g' });
    const cups = await makeStock(harness, 5, { name: 'Cups', unit: 'piece' });
    await makeItem(harness, { name: 'Never in stock' });
    const latte = await makeRecipe(harness, {
      regular: [
        [whole, 200],
        [cups, 1],
      ],
      large: [[oat, 120]],
    });
    await reserve(harness, [portions(latte, 4)]);
    const { data } = await done<{ data: { id: string }[] }>(harness, 'GET', `/stock-levels?itemId=${almond.id}`);
    await done(harness, 'PATCH', `/stock-levels/${data[0]?.id}`, {
      headers: { 'if-match': '*' },
      body: { lowLevel: 1_000, parLevel: 5_000 },
    });
  });

  it('sorts by item name, ignoring case', async () => {
    expect(await namesIn('')).toEqual(all);
    expect(await namesIn('sort=-name')).toEqual([...all].reverse());
  });

  it('returns onHand, reserved and available', async () => {
    expect((await list('search=whole')).data).toMatchObject([
      { onHand: 1_000, reserved: 800, available: 200, unit: 'ml', cafeId: testCafe, status: 'ok' },
    ]);
  });

  it('filters by status; out means less than the smallest portion of any recipe', async () => {
    expect(await namesIn('status=out')).toEqual(['Oat milk']);
    expect(await namesIn('status=low')).toEqual(['almond milk']);
    expect(await namesIn('status=ok')).toEqual(['Beans', 'Cups', 'Whole milk']);
  });

  it('searches for literal text, also with LIKE wildcards', async () => {
    expect(await namesIn('search=MILK')).toEqual(['almond milk', 'Oat milk', 'Whole milk']);
    expect(await namesIn('search=%25')).toEqual([]);
    expect(await namesIn('search=_')).toEqual([]);
  });

  it('returns only stock levels of cafes where the caller works', async () => {
    expect(await namesIn('', as.barista)).toEqual(all.filter((name) => name !== 'Beans'));
    expect(await namesIn(`cafeId=${otherCafe}`)).toEqual(['Beans']);
    expect(await namesIn(`cafeId=${otherCafe}`, as.barista)).toEqual([]);
    expect(await namesIn('', as.otherManager)).toEqual(['Beans']);
  });

  it.each(['name', '-name'])('returns every stock level once over all pages, sorted by %s', async (sort) => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { data, page } = await list(`sort=${sort}&limit=2${cursor}`);
      seen.push(...data.map(({ itemName }) => itemName));
      cursor = `&cursor=${page.nextCursor}`;
      expect(page.hasMore).toBe(pages < 2);
    }
    expect(seen).toEqual(sort === 'name' ? all : [...all].reverse());
  });

  it('returns 403 without the scope and 400 for a limit above the maximum', async () => {
    expect((await send(harness, 'GET', '/stock-levels', { who: as.withoutScopes })).statusCode).toBe(403);
    expect((await send(harness, 'GET', '/stock-levels?limit=101')).statusCode).toBe(400);
  });
});
