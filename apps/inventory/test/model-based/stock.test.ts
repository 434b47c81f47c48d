import { runModelBased } from '@coffeemesh/testing/model-based';
import type { Reservation } from '../../src/generated/api/schemas.ts';
import { done, eventsOf, figuresOf, makeRecipe, makeStock, otherCafe, startHarness, type Harness } from '../harness.ts';
import type { Model } from './stock-model.ts';
import { cafes, end, hold, holdAgain, move, race, repeat, waitAMinute } from './stock-steps.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** A new cake for each run: 20 pieces at one cafe, 10 at the other. */
const createSystem = async () => {
  const cake = await makeStock(harness, 20, { unit: 'piece' });
  const lines = [{ itemId: cake.id, quantity: { amount: 10, unit: 'piece' } }];
  await done(harness, 'POST', '/restocks', { body: { cafeId: otherCafe, lines } });
  const productId = await makeRecipe(harness, { slice: [[cake, 3]] });
  const model: Model = {
    now: harness.clock.now().getTime(),
    itemId: cake.id,
    productId,
    levels: [
      { onHand: 20, reserved: 0, published: ['back'] },
      { onHand: 10, reserved: 0, published: ['back'] },
    ],
    held: [],
    entries: 2,
    succeeded: [],
  };
  return { model, real: harness };
};

/** Stock levels and reservations equal the model. */
const compare = async ({ itemId, levels, held }: Model): Promise<void> => {
  for (const [cafe, { onHand, reserved }] of levels.entries())
    expect(await figuresOf(harness, { id: itemId }, cafes[cafe])).toEqual([onHand, reserved]);
  const statuses = await Promise.all(
    held.map(({ id }) => done<Reservation>(harness, 'GET', `/reservations/${id}`).then(({ status }) => status)),
  );
  expect(statuses).toEqual(held.map(({ status }) => status));
};

/** The ledger adds up to the stock levels, and the events are those that the model expects. */
const checkInvariants = async ({ itemId, levels, entries }: Model): Promise<void> => {
  const { rows } = await harness.admin.query<{ cafe: string; sum: number; lines: number }>(
    `SELECT cafe_id AS cafe, sum(change)::int AS sum, count(*)::int AS lines FROM ledger_entry
     WHERE item_id = $1 GROUP BY cafe_id ORDER BY cafe_id`,
    [itemId],
  );
  expect(rows.map(({ sum }) => sum)).toEqual(levels.map(({ onHand }) => onHand));
  expect(rows.reduce((sum, { lines }) => sum + lines, 0)).toBe(entries);
  const events = await eventsOf(harness, { id: itemId });
  const published = cafes.map((cafeId) =>
    events
      .filter(({ data }) => data['cafeId'] === cafeId)
      .map(({ type }) => type.replace(/^inventory\.stock-|\.v1$/g, '')),
  );
  expect(published).toEqual(levels.map((level) => level.published));
};

it('stock levels, reservations, ledger and events match the model after random movements and reservations', async () => {
  const steps = [move, hold, hold, hold, end, end, race, waitAMinute, repeat, holdAgain];
  await runModelBased<Model, Harness>({ steps, createSystem, compare, checkInvariants });
}, 240_000);
