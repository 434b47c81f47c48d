import { expireReservations } from '../../src/background/expire-reservations.ts';
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
  typesOf,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const release = (id: string, key = newKey()) =>
  send(harness, 'POST', `/reservations/${id}/release`, { who: as.orders, key });

/** A reservation that holds 3 of 3 buns. */
const held = async () => {
  const bun = await makeStock(harness, 3, { unit: 'piece' });
  const productId = await makeRecipe(harness, { regular: [[bun, 1]] });
  return { bun, productId, reservation: await reserve(harness, [portions(productId, 3)]) };
};

describe('releaseReservation', () => {
  it('gives back what is held, and tells that it can be sold again', async () => {
    const { bun, productId, reservation } = await held();
    const answer = await release(reservation.id);
    expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"2"']);
    expect(answer.json()).toEqual({ ...reservation, status: 'released', endedAt: reservation.createdAt, version: 2 });
    expect(await figuresOf(harness, bun)).toEqual([3, 0]);
    expect((await typesOf(harness, bun)).slice(-2)).toEqual(['out', 'back']);
    expect((await reserve(harness, [portions(productId, 3)])).status).toBe('held');
  });

  it('is done once, by however many at a time', async () => {
    const { bun, reservation } = await held();
    const answers = await Promise.all(Array.from({ length: 6 }, () => release(reservation.id)));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(await figuresOf(harness, bun)).toEqual([3, 0]);
    expect((await typesOf(harness, bun)).filter((type) => type === 'back')).toHaveLength(2);
  });

  it('answers with what has expired as it is', async () => {
    const { reservation } = await held();
    harness.clock.advance(16 * 60_000);
    await expireReservations(harness.deps);
    const answer = await release(reservation.id);
    expect([answer.statusCode, answer.json().status]).toEqual([200, 'expired']);
  });

  it('refuses what was taken', async () => {
    const { bun, reservation } = await held();
    await act(harness, reservation, 'confirm');
    const answer = await release(reservation.id);
    expect([answer.statusCode, answer.json().type]).toEqual([409, expect.stringMatching(/reservation-over$/)]);
    expect(await figuresOf(harness, bun)).toEqual([0, 0]);
  });

  it('lets either a confirmation or a release happen, never both', async () => {
    const { bun, reservation } = await held();
    const [released, confirmed] = await Promise.all([
      release(reservation.id),
      send(harness, 'POST', `/reservations/${reservation.id}/confirm`, { who: as.orders }),
    ]);
    expect([released.statusCode, confirmed.statusCode].sort()).toEqual([200, 409]);
    expect(await figuresOf(harness, bun)).toEqual([confirmed.statusCode === 200 ? 0 : 3, 0]);
  });

  it('knows only what there is', async () => {
    expect((await release(newId())).statusCode).toBe(404);
  });
});
