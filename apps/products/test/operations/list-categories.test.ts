import { manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('lists categories in menu order page by page, ascending and descending', async () => {
  for (const [name, position] of [
    ['Cakes', 20],
    ['Coffee', 10],
    ['Beans', 30],
    ['Tea', 10],
  ] as const)
    await products.call('POST', '/categories', { as: manager, body: { name, position } });
  const names = async (query: string) => {
    const seen: string[] = [];
    for (let path: string | undefined = `/categories?${query}`; path !== undefined;) {
      const { body, headers } = await products.call('GET', path);
      seen.push(...body.data.map((category: { name: string }) => category.name));
      expect(headers['link'] === undefined).toBe(!body.page.hasMore);
      path = body.page.hasMore ? `/categories?${query}&cursor=${body.page.nextCursor}` : undefined;
    }
    return seen;
  };
  expect(await names('limit=1')).toEqual(['Coffee', 'Tea', 'Cakes', 'Beans']);
  expect(await names('limit=3&sort=-position')).toEqual(['Beans', 'Cakes', 'Tea', 'Coffee']);
  expect(await names('limit=2&sort=name')).toEqual(['Beans', 'Cakes', 'Coffee', 'Tea']);
  expect(await names('limit=2&sort=-name')).toEqual(['Tea', 'Coffee', 'Cakes', 'Beans']);
});

test('returns 400 for a cursor of another order, a forged cursor and a limit over 100', async () => {
  const { body } = await products.call('GET', '/categories?limit=1');
  const elsewhere = await products.call('GET', `/categories?limit=1&sort=name&cursor=${body.page.nextCursor}`);
  expect(elsewhere).toMatchObject({ status: 400, body: { type: '/problems/invalid-cursor' } });
  const forged = Buffer.from(JSON.stringify([['x', 'y'], '[["sort","position"]]'])).toString('base64url');
  expect((await products.call('GET', `/categories?cursor=${forged}`)).status).toBe(400);
  expect((await products.call('GET', '/categories?limit=101')).body.errors).toMatchObject([{ parameter: 'limit' }]);
});
