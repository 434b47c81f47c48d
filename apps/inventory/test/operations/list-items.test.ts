import { as, done, makeItem, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

type Page = { data: { name: string }[]; page: { nextCursor: string | null; hasMore: boolean } };
const list = (query: string) => done<Page>(harness, 'GET', `/items?${query}`, { who: as.barista });
const namesIn = async (query: string) => (await list(query)).data.map(({ name }) => name);

describe('listItems', () => {
  const made = ['Whole milk', 'beans', 'Cup 100%', 'Oat milk', 'almond milk'];
  const byName = ['almond milk', 'beans', 'Cup 100%', 'Oat milk', 'Whole milk'];
  beforeAll(async () => {
    for (const name of made) {
      await makeItem(harness, { name, kind: name.startsWith('Cup') ? 'packaging' : 'ingredient' });
      harness.clock.advance(1_000);
    }
  });

  it.each([
    ['', byName],
    ['sort=-name', [...byName].reverse()],
    ['sort=createdAt', made],
    ['sort=-createdAt', [...made].reverse()],
    ['kind=packaging', ['Cup 100%']],
    ['search=MILK', ['almond milk', 'Oat milk', 'Whole milk']],
    ['search=%25', ['Cup 100%']],
    ['search=milk&kind=goods', []],
  ])('filters and sorts with "%s"', async (query, names) => {
    expect(await namesIn(query)).toEqual(names);
  });

  it.each([
    ['name', byName],
    ['-name', [...byName].reverse()],
    ['createdAt', made],
    ['-createdAt', [...made].reverse()],
  ])('returns every item once over all pages, sorted by %s', async (sort, names) => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { data, page } = await list(`sort=${sort}&limit=2${cursor}`);
      seen.push(...data.map(({ name }) => name));
      cursor = `&cursor=${page.nextCursor}`;
      expect(page.hasMore).toBe(pages < 2);
    }
    expect(seen).toEqual(names);
  });

  it('returns 400 for an unknown filter or a cursor of another list, and 403 without the scope', async () => {
    const { page } = await list('limit=1');
    const statusOf = async (query: string) => (await send(harness, 'GET', `/items?${query}`)).statusCode;
    expect(await statusOf('color=white')).toBe(400);
    expect(await statusOf(`limit=1&sort=-name&cursor=${page.nextCursor}`)).toBe(400);
    expect((await send(harness, 'GET', '/items', { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
