import { as, makeItem, newId, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getItem', () => {
  it('shows an item, with its version', async () => {
    const item = await makeItem(harness);
    const answer = await send(harness, 'GET', `/items/${item.id}`, { who: as.barista });
    expect([answer.statusCode, answer.json(), answer.headers['etag']]).toEqual([200, item, '"1"']);
    const again = await send(harness, 'GET', `/items/${item.id}`, { headers: { 'if-none-match': '"1"' } });
    expect(again.statusCode).toBe(304);
  });

  it('knows only what there is, and only for staff', async () => {
    expect((await send(harness, 'GET', `/items/${newId()}`)).statusCode).toBe(404);
    expect((await send(harness, 'GET', '/items/milk')).statusCode).toBe(400);
    expect((await send(harness, 'GET', `/items/${newId()}`, { who: as.nobody })).statusCode).toBe(403);
  });
});
