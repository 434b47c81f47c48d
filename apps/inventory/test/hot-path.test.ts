import { jest } from '@jest/globals';
import { Client } from 'pg';
import { DuplicateEffect } from '@coffeemesh/kernel';
import { createReceipt } from '@coffeemesh/postgres';
import { newReservation } from '../src/domain/reservation.ts';
import { createReservationStore } from '../src/store/reservation-store.ts';
import {
  act,
  testCafe,
  eventsOf,
  figuresOf,
  makeRecipe,
  makeStock,
  newId,
  portions,
  reserve,
  startHarness,
  typesOf,
  type Harness,
} from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** The statements that `work` sends to the database, by name or text. The first finds the idempotency key. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const query = jest.spyOn(Client.prototype, 'query');
  await work();
  const sent = query.mock.calls.map(([statement]: unknown[]) =>
    typeof statement === 'string' ? statement : (statement as { name: string }).name,
  );
  query.mockRestore();
  return sent;
};

const cakeOf = async (amount: number) => {
  const cake = await makeStock(harness, amount, { unit: 'piece' });
  return { cake, productId: await makeRecipe(harness, { slice: [[cake, 1]] }) };
};

describe('a write that causes no event', () => {
  it('takes one statement for a reservation', async () => {
    const { productId } = await cakeOf(10);
    expect(await statementsOf(() => reserve(harness, [portions(productId, 1, 'slice')]))).toEqual([
      'receipt-find',
      'hold-stock',
    ]);
  });

  it('takes one statement after the read for a confirmation or a release', async () => {
    const { productId } = await cakeOf(10);
    for (const action of ['confirm', 'release'] as const) {
      const reservation = await reserve(harness, [portions(productId, 1, 'slice')]);
      const statements = await statementsOf(() => act(harness, reservation, action));
      expect(statements).toEqual(['receipt-find', 'read-reservation', 'end-reservation']);
    }
  });
});

describe('a write that causes events', () => {
  it('runs again within a transaction, with the events', async () => {
    const { cake, productId } = await cakeOf(10);
    const statements = await statementsOf(() => reserve(harness, [portions(productId, 10, 'slice')]));
    expect(statements).toEqual(['receipt-find', 'hold-stock', 'BEGIN', 'hold-stock', 'outbox-append', 'COMMIT']);
    expect(await typesOf(harness, cake)).toEqual(['back', 'out']);
  });

  it('changes nothing when the events cannot be written', async () => {
    const { cake, productId } = await cakeOf(10);
    const store = createReservationStore(harness.database, () => {
      throw new Error('no event');
    });
    const items = [portions(productId, 10, 'slice')];
    const request = { reservationId: newId(), orderId: newId(), cafeId: testCafe, items };
    const reservation = newReservation(request, harness.clock.now());
    await expect(store.hold(reservation, { events: [] })).rejects.toThrow('no event');
    expect(await figuresOf(harness, cake)).toEqual([10, 0]);
    await expect(store.get(reservation.id)).rejects.toMatchObject({ slug: 'not-found' });
    expect(await typesOf(harness, cake)).toEqual(['back']);
  });

  it('reports a change under a key that has a response already as a duplicate, and changes nothing', async () => {
    const { cake, productId } = await cakeOf(10);
    const store = createReservationStore(harness.database, () => []);
    const key = { callerId: 'orders', operation: 'createReservation', key: newId(), fingerprint: 'print' };
    const hold = (quantity: number) => {
      const items = [portions(productId, quantity, 'slice')];
      const request = { reservationId: newId(), orderId: newId(), cafeId: testCafe, items };
      const receipt = createReceipt(key, { status: 201, body: {} });
      return store.hold(newReservation(request, harness.clock.now()), { events: [], receipt });
    };
    await hold(1);
    await expect(hold(2)).rejects.toThrow(DuplicateEffect);
    expect(await figuresOf(harness, cake)).toEqual([10, 1]);
  });

  it('publishes the amount after each change, once for each crossing, with parallel buyers', async () => {
    const { cake, productId } = await cakeOf(8);
    const buyers = Array.from({ length: 12 }, () => reserve(harness, [portions(productId, 1, 'slice')]));
    const outcomes = await Promise.allSettled(buyers);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
    const events = await eventsOf(harness, cake);
    expect(events.map(({ type, data }) => [type, data['available']])).toEqual([
      ['inventory.stock-back.v1', 8],
      ['inventory.stock-out.v1', 0],
    ]);
  });
});
