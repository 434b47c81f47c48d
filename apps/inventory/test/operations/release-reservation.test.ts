import { expireReservations } from '../../src/application/expire-reservations.ts';
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
  it('makes the held stock available and publishes stock-back', async () => {
    const { bun, productId, reservation } = await held();
    const response = await release(reservation.id);
    expect([response.statusCode, response.headers['etag']]).toEqual([200, '"2"']);
    expect(response.json()).toEqual({ ...reservation, status: 'released', endedAt: reservation.createdAt, version: 2 });
    expect(await figuresOf(harness, bun)).toEqual([3, 0]);
    expect((await typesOf(harness, bun)).slice(-2)).toEqual(['out', 'back']);
    expect((await reserve(harness, [portions(productId, 3)])).status).toBe('held');
  });

  it('is applied once, also in parallel', async () => {
    const { bun, reservation } = await held();
    const responses = await Promise.all(Array.from({ length: 6 }, () => release(reservation.id)));
    expect(new Set(responses.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(await figuresOf(harness, bun)).toEqual([3, 0]);
    expect((await typesOf(harness, bun)).filter((type) => type === 'back')).toHaveLength(2);
  });

  it('returns an expired reservation unchanged', async () => {
    const { reservation } = await held();
    harness.clock.advance(16 * 60_000);
    await expireReservations(harness.deps);
    const response = await release(reservation.id);
    expect([response.statusCode, response.json().status]).toEqual([200, 'expired']);
  });

  it('returns 409 for a confirmed reservation', async () => {
    const { bun, reservation } = await held();
    await act(harness, reservation, 'confirm');
    const response = await release(reservation.id);
    expect([response.statusCode, response.json().type]).toEqual([409, expect.stringMatching(/reservation-over$/)]);
    expect(await figuresOf(harness, bun)).toEqual([0, 0]);
  });

  it('applies either a parallel confirmation or release, never both', async () => {
    const { bun, reservation } = await held();
    const [released, confirmed] = await Promise.all([
      release(reservation.id),
      send(harness, 'POST', `/reservations/${reservation.id}/confirm`, { who: as.orders }),
    ]);
    expect([released.statusCode, confirmed.statusCode].sort()).toEqual([200, 409]);
    expect(await figuresOf(harness, bun)).toEqual([confirmed.statusCode === 200 ? 0 : 3, 0]);
  });

  it('returns 404 for an unknown reservation', async () => {
    expect((await release(newId())).statusCode).toBe(404);
  });
});
