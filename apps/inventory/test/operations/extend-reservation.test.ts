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
  it.each([[null], ['2026-05-05T08:15:30.000Z']])('holds it until %s', async (expiresAt) => {
    const { bun, reservation } = await held();
    const answer = await extend(reservation.id, expiresAt);
    expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"2"']);
    expect(answer.json()).toEqual({ ...reservation, expiresAt, version: 2 });
    expect(await figuresOf(harness, bun)).toEqual([3, 2]);
  });

  it('is done once under one key', async () => {
    const { reservation } = await held();
    const key = newKey();
    const answers = [await extend(reservation.id, null, key), await extend(reservation.id, null, key)];
    expect(answers.map((answer) => answer.json().version)).toEqual([2, 2]);
    expect((await extend(reservation.id, '2026-05-05T08:15:30.000Z', key)).statusCode).toBe(422);
  });

  it('refuses the past, and more than thirty days', async () => {
    const { reservation } = await held();
    for (const expiresAt of ['2026-05-04T08:15:30.000Z', '2026-06-03T08:15:31.000Z']) {
      const answer = await extend(reservation.id, expiresAt);
      expect(answer.statusCode).toBe(422);
      expect(answer.json().errors).toMatchObject([{ pointer: '/expiresAt', code: 'expiry-in-range' }]);
    }
  });

  it.each(['confirm', 'release'] as const)('refuses after a %s', async (action) => {
    const { reservation } = await held();
    await act(harness, reservation, action);
    const answer = await extend(reservation.id, null);
    expect([answer.statusCode, answer.json().type]).toEqual([409, expect.stringMatching(/reservation-over$/)]);
  });

  it('knows only what there is', async () => {
    expect((await extend(newId(), null)).statusCode).toBe(404);
  });
});
