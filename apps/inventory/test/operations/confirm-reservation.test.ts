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
  it('takes what is held out of the stock, and enters it as sold', async () => {
    const { bun, reservation } = await held();
    harness.clock.advance(1_000);
    const answer = await confirm(reservation.id);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.json()).toEqual({
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

  it('tells nothing: what is available stays the same', async () => {
    const { bun, reservation } = await held();
    const before = (await eventsOf(harness, bun)).length;
    await confirm(reservation.id);
    expect((await typesOf(harness, bun)).slice(before)).toEqual([]);
  });

  it('is done once: under the same key, under another, and by many at a time', async () => {
    const { bun, reservation } = await held();
    const key = newKey();
    const answers = await Promise.all([key, key, newKey(), newKey()].map((each) => confirm(reservation.id, each)));
    answers.push(await confirm(reservation.id, key), await confirm(reservation.id));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(await figuresOf(harness, bun)).toEqual([7, 0]);
    expect(await ledgerOf(reservation.id)).toHaveLength(1);
  });

  it('refuses what was given back', async () => {
    const { bun, reservation } = await held();
    await act(harness, reservation, 'release');
    const answer = await confirm(reservation.id);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      type: expect.stringMatching(/reservation-over$/),
      state: 'released',
      action: 'confirm',
      allowedActions: [],
    });
    expect(await figuresOf(harness, bun)).toEqual([10, 0]);
  });

  it('knows only what there is, and only for services', async () => {
    expect((await confirm(newId())).statusCode).toBe(404);
    const url = `/reservations/${newId()}/confirm`;
    expect((await send(harness, 'POST', url, { who: as.nobody })).statusCode).toBe(403);
  });
});
