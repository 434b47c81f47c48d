import { as, done, makeItem, makeRecipe, newId, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

type Page = { data: { productId: string }[]; page: { nextCursor: string | null; hasMore: boolean } };
const list = (query: string) => done<Page>(harness, 'GET', `/recipes?${query}`, { who: as.barista });
const idsIn = async (query: string) => (await list(query)).data.map(({ productId }) => productId);

describe('listRecipes', () => {
  const made: string[] = [];
  let milkId = '';
  beforeAll(async () => {
    const [milk, beans] = [await makeItem(harness), await makeItem(harness, { unit: 'g' })];
    milkId = milk.id;
    for (let i = 0; i < 5; i += 1)
      made.push(
        i % 2 === 0
          ? await makeRecipe(harness, { regular: [[beans, 18]] }, [{ optionId: newId(), takes: [[milk, 100]] }])
          : await makeRecipe(harness, { regular: [[beans, 18]] }),
      );
  });

  it('sorts by product id', async () => {
    expect(await idsIn('')).toEqual(made);
    expect(await idsIn('sort=-productId')).toEqual([...made].reverse());
  });

  it('filters by an item of any size or option and returns whole recipes', async () => {
    const { data } = await list(`itemId=${milkId}`);
    expect(data.map(({ productId }) => productId)).toEqual([made[0], made[2], made[4]]);
    expect(data[0]).toMatchObject({ sizes: [{ size: 'regular' }], options: [{ size: null }] });
    expect(await idsIn(`itemId=${newId()}`)).toEqual([]);
  });

  it.each(['productId', '-productId'])('returns every recipe once over all pages, sorted by %s', async (sort) => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { data, page } = await list(`sort=${sort}&limit=2${cursor}`);
      seen.push(...data.map(({ productId }) => productId));
      cursor = `&cursor=${page.nextCursor}`;
      expect(page.hasMore).toBe(pages < 2);
    }
    expect(seen).toEqual(sort === 'productId' ? made : [...made].reverse());
  });

  it('returns 403 without the scope', async () => {
    expect((await send(harness, 'GET', '/recipes', { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
