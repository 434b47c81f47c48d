import {
  act,
  as,
  done,
  eventsOf,
  figuresOf,
  makeRecipe,
  makeStock,
  newId,
  newKey,
  portions,
  reserve,
  send,
  typesOf,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const confirm = (id: string, key = newKey()) =>
  send(harness, 'POST', `/reservations/${id}/confirm`, { who: as.orders, key });
const ledgerOf = async (movementId: string) =>
  (await done<{ data: unknown[] }>(harness, 'GET', `/ledger-entries?movementId=${movementId}&sort=sequence`)).data;

/** A reservation that holds 3 of 10 buns. */
const held = async () => {
  const bun = await makeStock(harness, 10, { unit: 'piece' });
  const productId = await makeRecipe(harness, { regular: [[bun, 1]] });
  return { bun, reservation: await reserve(harness, [portions(productId, 3)]) };
};

describe('confirmReservation', () => {
  it('takes the held stock and enters it in the ledger as sold', async () => {
    const { bun, reservation } = await held();
    harness.clock.advance(1_000);
    const response = await confirm(reservation.id);
    expect(response.statusCode).toBe(200);
    expect(response.headers['etag']).toBe('"2"');
    expect(response.json()).toEqual({
      ...reservation,
      status: 'confirmed',
      endedAt: harness.clock.now().toISOString(),
      version: 2,
    });
    expect(await figuresOf(harness, bun)).toEqual([7, 0]);
    expect(await ledgerOf(reservation.id)).toMatchObject([
      { itemId: bun.id, kind: 'sold', change: -3, onHand: 7, reason: null, note: null, actorId: 'orders' },
    ]);
  });

  it('publishes nothing, since the available amount does not change', async () => {
    const { bun, reservation } = await held();
    const before = (await eventsOf(harness, bun)).length;
    await confirm(reservation.id);
    expect((await typesOf(harness, bun)).slice(before)).toEqual([]);
  });

  it('is applied once, with the same key, with other keys and in parallel', async () => {
    const { bun, reservation } = await held();
    const key = newKey();
    const responses = await Promise.all([key, key, newKey(), newKey()].map((each) => confirm(reservation.id, each)));
    responses.push(await confirm(reservation.id, key), await confirm(reservation.id));
    expect(new Set(responses.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(await figuresOf(harness, bun)).toEqual([7, 0]);
    expect(await ledgerOf(reservation.id)).toHaveLength(1);
  });

  it('returns 409 for a released reservation', async () => {
    const { bun, reservation } = await held();
    await act(harness, reservation, 'release');
    const response = await confirm(reservation.id);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
      type: expect.stringMatching(/reservation-over$/),
      state: 'released',
      action: 'confirm',
      allowedActions: [],
    });
    expect(await figuresOf(harness, bun)).toEqual([10, 0]);
  });

  it('returns 404 for an unknown reservation and 403 without the scope', async () => {
    expect((await confirm(newId())).statusCode).toBe(404);
    const url = `/reservations/${newId()}/confirm`;
    expect((await send(harness, 'POST', url, { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
