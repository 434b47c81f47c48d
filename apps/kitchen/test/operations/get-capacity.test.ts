import { as, testCafe, noToken, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const url = `/capacities/${testCafe}`;
const look = (sent = {}) => send(harness, 'GET', url, { who: as.barista, ...sent });

test('returns the default capacity until the cafe has its own', async () => {
  const response = await look();
  expect([response.statusCode, response.headers['etag'], response.json()]).toEqual([
    200,
    '"0"',
    { cafeId: testCafe, maxOpenSchedules: 200, maxWaitMinutes: 480, makeTimeSeconds: 60, parallelHands: 3 },
  ]);
  await harness.admin.query('INSERT INTO kitchen_capacity VALUES ($1, 7, 45, 90, 2, 4)', [testCafe]);
  const own = await look();
  expect([own.headers['etag'], own.json()]).toEqual([
    '"4"',
    { cafeId: testCafe, maxOpenSchedules: 7, maxWaitMinutes: 45, makeTimeSeconds: 90, parallelHands: 2 },
  ]);
  expect((await look({ headers: { 'if-none-match': '"4"' } })).statusCode).toBe(304);
});

test.each([
  ['a manager of the cafe', as.manager, 200],
  ['a barista of the cafe', as.barista, 200],
  ['an administrator', as.administrator, 200],
  ['a barista of another cafe', as.otherBarista, 404],
  ['a customer', as.customer, 404],
  ['a caller without the scope', as.withoutScopes, 403],
  ['a request without a token', noToken, 401],
])('responds to %s', async (_name, who, status) => {
  expect((await look({ who })).statusCode).toBe(status);
});

test('returns 400 for an invalid cafe id', async () => {
  expect((await send(harness, 'GET', '/capacities/soho')).statusCode).toBe(400);
});
