import { as, levelOf, makeStock, newId, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getStockLevel', () => {
  it('returns the stock level with its ETag, and 304 while it is unchanged', async () => {
    const level = await levelOf(harness, await makeStock(harness, 100));
    const response = await send(harness, 'GET', `/stock-levels/${level.id}`, { who: as.barista });
    expect([response.statusCode, response.json(), response.headers['etag']]).toEqual([
      200,
      level,
      `"${level.version}"`,
    ]);
    const again = await send(harness, 'GET', `/stock-levels/${level.id}`, {
      headers: { 'if-none-match': `"${level.version}"` },
    });
    expect(again.statusCode).toBe(304);
  });

  it('returns 404 to staff of other cafes and 403 without the scope', async () => {
    const { id } = await levelOf(harness, await makeStock(harness, 100));
    const statusFor = async (who: typeof as.barista, of = id) =>
      (await send(harness, 'GET', `/stock-levels/${of}`, { who })).statusCode;
    expect(await statusFor(as.otherManager)).toBe(404);
    expect(await statusFor(as.withoutScopes)).toBe(403);
    expect(await statusFor(as.administrator, newId())).toBe(404);
  });
});
