import { as, CAFE, nobodyAtAll, send, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const url = `/capacities/${CAFE}`;
const look = (sent = {}) => send(harness, 'GET', url, { who: as.barista, ...sent });

test('a cafe has the defaults of the chain until its manager sets its own', async () => {
  const answer = await look();
  expect([answer.statusCode, answer.headers['etag'], answer.json()]).toEqual([
    200,
    '"0"',
    { cafeId: CAFE, maxOpenTickets: 200, maxWaitMinutes: 480, makeTimeSeconds: 60, parallelHands: 3 },
  ]);
  await harness.admin.query('INSERT INTO kitchen_capacity VALUES ($1, 7, 45, 90, 2, 4)', [CAFE]);
  const own = await look();
  expect([own.headers['etag'], own.json()]).toEqual([
    '"4"',
    { cafeId: CAFE, maxOpenTickets: 7, maxWaitMinutes: 45, makeTimeSeconds: 90, parallelHands: 2 },
  ]);
  expect((await look({ headers: { 'if-none-match': '"4"' } })).statusCode).toBe(304);
});

test.each([
  ['a manager of the cafe', as.manager, 200],
  ['a barista of the cafe', as.barista, 200],
  ['an administrator', as.administrator, 200],
  ['a barista of another cafe', as.otherBarista, 404],
  ['a customer', as.customer, 404],
  ['whoever lacks the scope', as.nobody, 403],
  ['nobody', nobodyAtAll, 401],
])('to %s', async (_name, who, status) => {
  expect((await look({ who })).statusCode).toBe(status);
});

test('of what is no cafe: 400', async () => {
  expect((await send(harness, 'GET', '/capacities/soho')).statusCode).toBe(400);
});
