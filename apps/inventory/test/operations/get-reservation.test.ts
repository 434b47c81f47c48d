import {
  act,
  as,
  makeRecipe,
  makeStock,
  newId,
  portions,
  reserve,
  send,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('getReservation', () => {
  it('returns the reservation with its lines by item name', async () => {
    const milk = await makeStock(harness, 1_000, { name: 'Whole milk' });
    const beans = await makeStock(harness, 1_000, { name: 'Espresso beans', unit: 'g' });
    const productId = await makeRecipe(harness, {
      regular: [
        [milk, 140],
        [beans, 18],
      ],
    });
    const reservation = await reserve(harness, [portions(productId, 2), portions(productId, 1)]);
    const response = await send(harness, 'GET', `/reservations/${reservation.id}`, { who: as.orders });
    expect([response.statusCode, response.headers['etag']]).toEqual([200, '"1"']);
    expect(response.json()).toEqual({
      ...reservation,
      lines: [
        { itemId: beans.id, itemName: 'Espresso beans', amount: 54, unit: 'g' },
        { itemId: milk.id, itemName: 'Whole milk', amount: 420, unit: 'ml' },
      ],
    });
  });

  it('returns 304 while the version is unchanged', async () => {
    const reservation = await reserve(harness, [portions(newId())]);
    const look = () => send(harness, 'GET', `/reservations/${reservation.id}`, { headers: { 'if-none-match': '"1"' } });
    expect((await look()).statusCode).toBe(304);
    await act(harness, reservation, 'confirm');
    expect((await look()).json()).toMatchObject({ status: 'confirmed', lines: [] });
  });

  it('returns 404 to staff of other cafes and 403 without the scope', async () => {
    const { id } = await reserve(harness, [portions(newId())]);
    const seenBy = async (who: () => Promise<string>) =>
      (await send(harness, 'GET', `/reservations/${id}`, { who })).statusCode;
    expect(await Promise.all([as.barista, as.otherManager, as.withoutScopes].map(seenBy))).toEqual([200, 404, 403]);
    expect((await send(harness, 'GET', `/reservations/${newId()}`)).statusCode).toBe(404);
  });
});
