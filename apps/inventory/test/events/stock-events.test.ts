import Schema from 'typebox/schema';
import { published } from '../../src/generated/events/published.ts';
import {
  act,
  testCafe,
  done,
  eventsOf,
  levelOf,
  makeRecipe,
  makeStock,
  newId,
  portions,
  reserve,
  send,
  startHarness,
  typesOf,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
afterEach(async () => {
  const { rows } = await harness.admin.query<{ type: keyof typeof published; subject: string; data: unknown }>(
    'DELETE FROM outbox_event RETURNING type, subject, data',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { type, subject, data } of rows) {
    expect({ type, data, fits: Schema.Check(published[type], data) }).toEqual({ type, data, fits: true });
    expect((data as { stockLevelId: string }).stockLevelId).toBe(subject);
  }
});

const whole = newId();

test('publishes stock-out and stock-back for each size when its need is passed', async () => {
  const milk = await makeStock(harness, 700);
  const latte = await makeRecipe(harness, { small: [[milk, 200]], large: [[milk, 300]] });
  const first = await reserve(harness, [portions(latte, 1, 'large')]);
  expect(await typesOf(harness, milk)).toEqual(['back']);
  const second = await reserve(harness, [portions(latte, 1, 'small')]);
  const third = await reserve(harness, [portions(latte, 1, 'small')]);
  await act(harness, second, 'confirm');
  await act(harness, third, 'release');
  await act(harness, first, 'release');
  const events = (await eventsOf(harness, milk)).slice(1).map(({ type, data }) => ({
    type,
    available: data['available'],
    sizes: (data['unavailableSizes'] as { size: string }[]).map(({ size }) => size),
  }));
  expect(events).toEqual([
    { type: 'inventory.stock-out.v1', available: 200, sizes: ['large'] },
    { type: 'inventory.stock-out.v1', available: 0, sizes: ['large', 'small'] },
    { type: 'inventory.stock-back.v1', available: 200, sizes: ['large'] },
    { type: 'inventory.stock-back.v1', available: 500, sizes: [] },
  ]);
});

test('lists an option as unavailable only when no size of it can be made', async () => {
  const milk = await makeStock(harness, 500);
  const beans = await makeStock(harness, 1000);
  const latte = await makeRecipe(harness, { small: [[beans, 9]], large: [[beans, 18]] }, [
    { optionId: whole, size: 'small', takes: [[milk, 100]] },
    { optionId: whole, size: 'large', takes: [[milk, 200]] },
  ]);
  await reserve(harness, [portions(latte, 2, 'large', [whole])]);
  await reserve(harness, [portions(latte, 1, 'small', [whole])]);
  const events = (await eventsOf(harness, milk)).slice(1);
  expect(events.map(({ data }) => [data['available'], data['unavailableOptions']])).toEqual([
    [100, []],
    [0, [{ productId: latte, optionId: whole }]],
  ]);
});

test('publishes stock-low once on the way down, and when the low level is raised to the stock', async () => {
  const cake = await makeStock(harness, 10, { unit: 'piece' });
  const productId = await makeRecipe(harness, { slice: [[cake, 1]] });
  const setLow = async (lowLevel: number) => {
    const { id, version } = await levelOf(harness, cake);
    const headers = { 'if-match': `"${version}"` };
    await done(harness, 'PATCH', `/stock-levels/${id}`, { headers, body: { lowLevel, parLevel: 20 } });
  };
  await setLow(8);
  await reserve(harness, [portions(productId, 1, 'slice')]);
  await reserve(harness, [portions(productId, 1, 'slice')]);
  await reserve(harness, [portions(productId, 1, 'slice')]);
  expect(await typesOf(harness, cake)).toEqual(['back', 'low']);
  await setLow(2);
  await setLow(9);
  expect(await typesOf(harness, cake)).toEqual(['back', 'low', 'low']);
  expect((await eventsOf(harness, cake)).at(-1)?.data).toMatchObject({ available: 7, lowLevel: 9, parLevel: 20 });
});

test('publishes stock-out and stock-back for wastes and counts as for reservations', async () => {
  const cake = await makeStock(harness, 10, { unit: 'piece' });
  await makeRecipe(harness, { slice: [[cake, 4]] });
  const lines = [{ itemId: cake.id, quantity: { amount: 7, unit: 'piece' } }];
  await done(harness, 'POST', '/wastes', { body: { cafeId: testCafe, reason: 'expired', lines } });
  const counted = [{ itemId: cake.id, counted: { amount: 5, unit: 'piece' } }];
  await done(harness, 'POST', '/counts', { body: { cafeId: testCafe, lines: counted } });
  expect(await typesOf(harness, cake)).toEqual(['back', 'out', 'back']);
});

test('publishes stock-out for a recipe that needs more than is available, and stock-back for one that needs less', async () => {
  const cake = await makeStock(harness, 5, { unit: 'piece' });
  const productId = await makeRecipe(harness, { slice: [[cake, 6]] });
  expect(await typesOf(harness, cake)).toEqual(['back', 'out']);
  const lines = [{ itemId: cake.id, quantity: { amount: 5, unit: 'piece' } }];
  const body = { sizes: [{ size: 'slice', lines }] };
  await done(harness, 'PUT', `/recipes/${productId}`, { headers: { 'if-match': '"1"' }, body });
  expect(await typesOf(harness, cake)).toEqual(['back', 'out', 'back']);
});

test('publishes nothing for a refused reservation', async () => {
  const cake = await makeStock(harness, 1, { unit: 'piece' });
  const productId = await makeRecipe(harness, { slice: [[cake, 1]] });
  const body = { reservationId: newId(), orderId: newId(), cafeId: testCafe, items: [portions(productId, 2, 'slice')] };
  expect((await send(harness, 'POST', '/reservations', { body })).statusCode).toBe(409);
  expect(await typesOf(harness, cake)).toEqual(['back']);
});
