import { as, testCafe, makeSchedule, noToken, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.admin.query('DELETE FROM schedule; DELETE FROM kitchen_capacity'));

const url = `/capacities/${testCafe}`;
const wanted = { maxOpenSchedules: 1, maxWaitMinutes: 45, makeTimeSeconds: 90, parallelHands: 2 };
const replace = (version: string, sent = {}) =>
  send(harness, 'PUT', url, { who: as.manager, headers: { 'if-match': version }, body: wanted, ...sent });

test('sets the capacity, also again', async () => {
  const response = await replace('"0"');
  expect([response.statusCode, response.headers['etag'], response.json()]).toEqual([
    200,
    '"1"',
    { cafeId: testCafe, ...wanted },
  ]);
  expect((await send(harness, 'GET', url)).json()).toEqual(response.json());
  expect((await replace('"1"')).headers['etag']).toBe('"2"');
});

test('applies to later orders', async () => {
  await replace('*');
  const { scheduled, readyAt } = await makeSchedule(harness);
  expect(new Date(readyAt).getTime() - new Date(scheduled).getTime()).toBe(90_000);
  await expect(makeSchedule(harness)).rejects.toThrow('kitchen-at-capacity');
});

test('returns 428 without If-Match and 412 for a stale version', async () => {
  expect((await replace('', { headers: {} })).statusCode).toBe(428);
  expect((await replace('"1"')).statusCode).toBe(412);
  const first = await Promise.all([replace('"0"'), replace('"0"')]);
  expect(first.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  const next = await Promise.all([replace('"1"'), replace('"1"'), replace('*')]);
  expect(next.filter(({ statusCode }) => statusCode === 412).length).toBeGreaterThanOrEqual(1);
  expect(next[2]?.statusCode).toBe(200);
});

test.each([
  ['a manager of the cafe', as.manager, 200],
  ['an administrator', as.administrator, 200],
  ['a barista of the cafe', as.barista, 403],
  ['a caller with the read scope only', as.reader, 403],
  ['a barista of another cafe', as.otherBarista, 404],
  ['a customer', as.customer, 404],
  ['a request without a token', noToken, 401],
])('responds to %s', async (_name, who, status) => {
  expect((await replace('*', { who })).statusCode).toBe(status);
});

test('returns 400 with a pointer for every invalid field', async () => {
  const response = await replace('*', { body: { ...wanted, maxOpenSchedules: 0, parallelHands: 1.5, hands: 2 } });
  expect(
    response
      .json<{ errors: { pointer: string }[] }>()
      .errors.map(({ pointer }) => pointer)
      .sort(),
  ).toEqual(['/hands', '/maxOpenSchedules', '/parallelHands']);
});
