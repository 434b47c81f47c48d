import { expireReservations } from '../../src/application/expire-reservations.ts';
import {
  act,
  done,
  figuresOf,
  makeRecipe,
  makeStock,
  portions,
  reserve,
  startHarness,
  typesOf,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(() => harness.close());

const minute = 60_000;

test('expires due reservations once with parallel sweepers, and publishes stock-back once', async () => {
  const cake = await makeStock(harness, 30, { unit: 'piece' });
  const productId = await makeRecipe(harness, { slice: [[cake, 1]] });
  const held = [];
  for (let i = 0; i < 30; i += 1) held.push(await reserve(harness, [portions(productId, 1, 'slice')]));
  expect(await figuresOf(harness, cake)).toEqual([30, 30]);
  harness.clock.advance(15 * minute - 1);
  await expireReservations(harness.deps);
  expect(await figuresOf(harness, cake)).toEqual([30, 30]);
  harness.clock.advance(1);
  await Promise.all(Array.from({ length: 4 }, () => expireReservations(harness.deps)));
  expect(await figuresOf(harness, cake)).toEqual([30, 0]);
  const { rows } = await harness.admin.query('SELECT status, version, count(*)::int FROM reservation GROUP BY 1, 2');
  expect(rows).toEqual([{ status: 'expired', version: 2, count: held.length }]);
  expect(await typesOf(harness, cake)).toEqual(['back', 'out', 'back']);
});

test('leaves confirmed, released, extended and unlimited reservations as they are', async () => {
  const cake = await makeStock(harness, 10, { unit: 'piece' });
  const productId = await makeRecipe(harness, { slice: [[cake, 1]] });
  const take = (over = {}) => reserve(harness, [portions(productId, 1, 'slice')], over);
  const [confirmed, released, extended, endless] = [
    await take(),
    await take(),
    await take(),
    await take({ expiresAt: null }),
  ];
  await act(harness, confirmed, 'confirm');
  await act(harness, released, 'release');
  await done(harness, 'POST', `/reservations/${extended.id}/extend`, { body: { expiresAt: null } });
  harness.clock.advance(20 * minute);
  await expireReservations(harness.deps);
  const { rows } = await harness.admin.query<{ id: string; status: string }>('SELECT id, status FROM reservation');
  expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual({
    [confirmed.id]: 'confirmed',
    [released.id]: 'released',
    [extended.id]: 'held',
    [endless.id]: 'held',
  });
  expect(await figuresOf(harness, cake)).toEqual([9, 2]);
});
