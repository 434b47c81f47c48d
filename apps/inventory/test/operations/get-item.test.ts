import { as, makeItem, newId, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getItem', () => {
  it('returns the item with its ETag, and 304 while it is unchanged', async () => {
    const item = await makeItem(harness);
    const response = await send(harness, 'GET', `/items/${item.id}`, { who: as.barista });
    expect([response.statusCode, response.json(), response.headers['etag']]).toEqual([200, item, '"1"']);
    const again = await send(harness, 'GET', `/items/${item.id}`, { headers: { 'if-none-match': '"1"' } });
    expect(again.statusCode).toBe(304);
  });

  it('returns 404 for an unknown item, 400 for an invalid id and 403 without the scope', async () => {
    expect((await send(harness, 'GET', `/items/${newId()}`)).statusCode).toBe(404);
    expect((await send(harness, 'GET', '/items/milk')).statusCode).toBe(400);
    expect((await send(harness, 'GET', `/items/${newId()}`, { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
