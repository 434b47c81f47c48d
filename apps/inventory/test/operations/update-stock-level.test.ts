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
  it('sets what is named, and keeps the other', async () => {
    const level = await levelOf(harness, await makeStock(harness, 100));
    const answer = await patch(level.id, { lowLevel: 20, parLevel: 200 }, `"${level.version}"`);
    const version = level.version + 1;
    expect([answer.statusCode, answer.headers['etag']]).toEqual([200, `"${version}"`]);
    expect(answer.json()).toEqual({ ...level, lowLevel: 20, parLevel: 200, version });
    expect((await patch(level.id, { parLevel: 300 })).json()).toMatchObject({ lowLevel: 20, parLevel: 300 });
  });

  it('tells what has become low by it', async () => {
    const milk = await makeStock(harness, 100);
    const { id } = await levelOf(harness, milk);
    expect((await patch(id, { lowLevel: 100, parLevel: 200 })).json().status).toBe('low');
    expect((await typesOf(harness, milk)).at(-1)).toBe('low');
  });

  it('refuses to fill up to what would still be low', async () => {
    const { id } = await levelOf(harness, await makeStock(harness, 100));
    const answer = await patch(id, { lowLevel: 20, parLevel: 10 });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([{ pointer: '/parLevel', code: 'par-above-low' }]);
    expect((await patch(id, { lowLevel: 1 })).statusCode).toBe(422);
  });

  it('refuses a version that is not the current one, also when the stock itself has moved', async () => {
    const milk = await makeStock(harness, 100);
    const { id, version } = await levelOf(harness, milk);
    await reserve(harness, [portions(await makeRecipe(harness, { regular: [[milk, 1]] }))]);
    expect((await patch(id, { parLevel: 10 }, `"${version}"`)).statusCode).toBe(412);
    expect((await send(harness, 'PATCH', `/stock-levels/${id}`, { body: { parLevel: 10 } })).statusCode).toBe(428);
    expect((await patch(id, { parLevel: 10 })).statusCode).toBe(200);
  });

  it('refuses unknown members, none at all, null and fractions', async () => {
    const { id } = await levelOf(harness, await makeStock(harness, 100));
    for (const body of [{ onHand: 5 }, {}, { lowLevel: null }, { lowLevel: 1.5 }, { lowLevel: -1 }])
      expect((await patch(id, body)).statusCode).toBe(400);
  });

  it('is for managers of the cafe', async () => {
    const { id } = await levelOf(harness, await makeStock(harness, 100));
    const statusFor = async (who: typeof as.barista, of = id) =>
      (await patch(of, { parLevel: 10 }, '*', { who })).statusCode;
    expect(await statusFor(as.barista)).toBe(403);
    expect(await statusFor(as.otherManager)).toBe(404);
    expect(await statusFor(as.nobody)).toBe(403);
    expect(await statusFor(as.administrator, newId())).toBe(404);
  });
});
