import {
  as,
  levelOf,
  makeRecipe,
  makeStock,
  newId,
  portions,
  reserve,
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

const patch = (id: string, body: unknown, ifMatch = '*', sent: Sent = {}) =>
  send(harness, 'PATCH', `/stock-levels/${id}`, { who: as.manager, body, headers: { 'if-match': ifMatch }, ...sent });

describe('updateStockLevel', () => {
  it('changes only the given fields', async () => {
    const level = await levelOf(harness, await makeStock(harness, 100));
    const response = await patch(level.id, { lowLevel: 20, parLevel: 200 }, `"${level.version}"`);
    const version = level.version + 1;
    expect([response.statusCode, response.headers['etag']]).toEqual([200, `"${version}"`]);
    expect(response.json()).toEqual({ ...level, lowLevel: 20, parLevel: 200, version });
    expect((await patch(level.id, { parLevel: 300 })).json()).toMatchObject({ lowLevel: 20, parLevel: 300 });
  });

  it('publishes stock-low when the new low level is reached', async () => {
    const milk = await makeStock(harness, 100);
    const { id } = await levelOf(harness, milk);
    expect((await patch(id, { lowLevel: 100, parLevel: 200 })).json().status).toBe('low');
    expect((await typesOf(harness, milk)).at(-1)).toBe('low');
  });

  it('returns 422 when the par level is below the low level', async () => {
    const { id } = await levelOf(harness, await makeStock(harness, 100));
    const response = await patch(id, { lowLevel: 20, parLevel: 10 });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toMatchObject([{ pointer: '/parLevel', code: 'par-above-low' }]);
    expect((await patch(id, { lowLevel: 1 })).statusCode).toBe(422);
  });

  it('returns 412 for a stale version, also after a change of the stock, and 428 without If-Match', async () => {
    const milk = await makeStock(harness, 100);
    const { id, version } = await levelOf(harness, milk);
    await reserve(harness, [portions(await makeRecipe(harness, { regular: [[milk, 1]] }))]);
    expect((await patch(id, { parLevel: 10 }, `"${version}"`)).statusCode).toBe(412);
    expect((await send(harness, 'PATCH', `/stock-levels/${id}`, { body: { parLevel: 10 } })).statusCode).toBe(428);
    expect((await patch(id, { parLevel: 10 })).statusCode).toBe(200);
  });

  it('returns 400 for unknown fields, an empty patch, null and fractions', async () => {
    const { id } = await levelOf(harness, await makeStock(harness, 100));
    for (const body of [{ onHand: 5 }, {}, { lowLevel: null }, { lowLevel: 1.5 }, { lowLevel: -1 }])
      expect((await patch(id, body)).statusCode).toBe(400);
  });

  it('returns 403 or 404 unless the caller manages the cafe', async () => {
    const { id } = await levelOf(harness, await makeStock(harness, 100));
    const statusFor = async (who: typeof as.barista, of = id) =>
      (await patch(of, { parLevel: 10 }, '*', { who })).statusCode;
    expect(await statusFor(as.barista)).toBe(403);
    expect(await statusFor(as.otherManager)).toBe(404);
    expect(await statusFor(as.withoutScopes)).toBe(403);
    expect(await statusFor(as.administrator, newId())).toBe(404);
  });
});
