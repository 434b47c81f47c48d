import { takeWalks } from '@coffeemesh/testing';

import type { Reservation } from '../src/generated/api/schemas.ts';
import { done, eventsOf, figuresOf, makeRecipe, makeStock, OTHER_CAFE, startHarness, type Harness } from './harness.ts';
import type { Model } from './walk/stock-model.ts';
import { cafes, end, hold, holdAgain, move, pass, race, repeat } from './walk/stock-steps.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** A cake of its own for each walk: twenty pieces here, ten there. */
const begin = async () => {
  const cake = await makeStock(harness, 20, { unit: 'piece' });
  const lines = [{ itemId: cake.id, quantity: { amount: 10, unit: 'piece' } }];
  await done(harness, 'POST', '/restocks', { body: { cafeId: OTHER_CAFE, lines } });
  const productId = await makeRecipe(harness, { slice: [[cake, 3]] });
  const model: Model = {
    now: harness.clock.now().getTime(),
    itemId: cake.id,
    productId,
    shelves: [
      { onHand: 20, reserved: 0, told: ['back'] },
      { onHand: 10, reserved: 0, told: ['back'] },
    ],
    held: [],
    entries: 2,
    granted: [],
  };
  return { model, real: harness };
};

/** The shelves, and every reservation. */
const compare = async ({ itemId, shelves, held }: Model): Promise<void> => {
  for (const [cafe, { onHand, reserved }] of shelves.entries())
    expect(await figuresOf(harness, { id: itemId }, cafes[cafe])).toEqual([onHand, reserved]);
  const seen = await Promise.all(
    held.map(({ id }) => done<Reservation>(harness, 'GET', `/reservations/${id}`).then(({ status }) => status)),
  );
  expect(seen).toEqual(held.map(({ status }) => status));
};

/** The ledger adds up to the shelves, line for line, and what was told of each shelf is what happened to it. */
const count = async ({ itemId, shelves, entries }: Model): Promise<void> => {
  const { rows } = await harness.admin.query<{ cafe: string; sum: number; lines: number }>(
    `SELECT cafe_id AS cafe, sum(change)::int AS sum, count(*)::int AS lines FROM ledger_entry
     WHERE item_id = $1 GROUP BY cafe_id ORDER BY cafe_id`,
    [itemId],
  );
  expect(rows.map(({ sum }) => sum)).toEqual(shelves.map(({ onHand }) => onHand));
  expect(rows.reduce((sum, { lines }) => sum + lines, 0)).toBe(entries);
  const events = await eventsOf(harness, { id: itemId });
  const told = cafes.map((cafeId) =>
    events
      .filter(({ data }) => data['cafeId'] === cafeId)
      .map(({ type }) => type.replace(/^inventory\.stock-|\.v1$/g, '')),
  );
  expect(told).toEqual(shelves.map((shelf) => shelf.told));
};

it('whatever is moved, held, taken and given back: shelves, reservations, ledger and news are what the cafes expect', async () => {
  const steps = [move, hold, hold, hold, end, end, race, pass, repeat, holdAgain];
  await takeWalks<Model, Harness>({ steps, begin, compare, count });
}, 240_000);
