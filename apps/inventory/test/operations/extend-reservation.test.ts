import {
  act,
  as,
  figuresOf,
  makeRecipe,
  makeStock,
  newId,
  newKey,
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

const extend = (id: string, expiresAt: string | null, key = newKey()) =>
  send(harness, 'POST', `/reservations/${id}/extend`, { who: as.orders, key, body: { expiresAt } });

const held = async () => {
  const bun = await makeStock(harness, 3, { unit: 'piece' });
  const productId = await makeRecipe(harness, { regular: [[bun, 1]] });
  return { bun, reservation: await reserve(harness, [portions(productId, 2)]) };
};

describe('extendReservation', () => {
  it.each([[null], ['2026-05-05T08:15:30.000Z']])('sets expiresAt to %s', async (expiresAt) => {
    const { bun, reservation } = await held();
    const response = await extend(reservation.id, expiresAt);
    expect([response.statusCode, response.headers['etag']]).toEqual([200, '"2"']);
    expect(response.json()).toEqual({ ...reservation, expiresAt, version: 2 });
    expect(await figuresOf(harness, bun)).toEqual([3, 2]);
  });

  it('is applied once per idempotency key', async () => {
    const { reservation } = await held();
    const key = newKey();
    const responses = [await extend(reservation.id, null, key), await extend(reservation.id, null, key)];
    expect(responses.map((response) => response.json().version)).toEqual([2, 2]);
    expect((await extend(reservation.id, '2026-05-05T08:15:30.000Z', key)).statusCode).toBe(422);
  });

  it('returns 422 for a past expiry or one more than 30 days away', async () => {
    const { reservation } = await held();
    for (const expiresAt of ['2026-05-04T08:15:30.000Z', '2026-06-03T08:15:31.000Z']) {
      const response = await extend(reservation.id, expiresAt);
      expect(response.statusCode).toBe(422);
      expect(response.json().errors).toMatchObject([{ pointer: '/expiresAt', code: 'expiry-in-range' }]);
    }
  });

  it.each(['confirm', 'release'] as const)('refuses after a %s', async (action) => {
    const { reservation } = await held();
    await act(harness, reservation, action);
    const response = await extend(reservation.id, null);
    expect([response.statusCode, response.json().type]).toEqual([409, expect.stringMatching(/reservation-over$/)]);
  });

  it('returns 404 for an unknown reservation', async () => {
    expect((await extend(newId(), null)).statusCode).toBe(404);
  });
});
