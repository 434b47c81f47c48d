import { encodeCursor, type CursorPosition } from '@coffeemesh/kernel';
import { testId } from '@coffeemesh/testing';
import type { PaymentPage } from '../../src/generated/api/schemas.ts';
import {
  as,
  authorise,
  capture,
  testCafe,
  get,
  newOrderId,
  otherCafe,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
let ids: string[];
const orderId = newOrderId();
const otherCustomer = '0190c0de-0000-7000-8000-00000000ee02';

beforeAll(async () => {
  harness = await startHarness();
  const made = [
    () => authorise(harness),
    () => authorise(harness, 'tok_decline', { orderId }),
    () => authorise(harness, 'tok_approve', { orderId }),
    () => authorise(harness, 'tok_approve', { cafeId: otherCafe, customerId: otherCustomer }),
    () => capture(harness),
  ];
  ids = [];
  for (const make of made) {
    ids.push((await make()).id);
    harness.clock.advance(60_000);
  }
});
afterAll(() => harness.close());

/** The indexes, in order of creation, of the payments listed. */
const listed = async (query: string, who = as.orders): Promise<number[]> => {
  const response = await get(harness.app, `/payments${query}`, await who());
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<PaymentPage>().data.map(({ id }) => ids.indexOf(id));
};

test.each([
  ['', [4, 3, 2, 1, 0]],
  ['?sort=createdAt', [0, 1, 2, 3, 4]],
  ['?status=authorised', [3, 2, 0]],
  ['?status=voided', []],
  [`?orderId=${orderId}`, [2, 1]],
  [`?orderId=${orderId}&status=declined`, [1]],
  [`?cafeId=${otherCafe}`, [3]],
  ['?since=2026-05-04T08:18:30.000Z', [4, 3]],
  ['?since=2026-05-04T10:18:30.001%2B02:00', [4]],
])('%s', async (query, want) => {
  expect(await listed(query)).toEqual(want);
});

test('returns only payments that the caller may read', async () => {
  expect(await listed('', as.customer)).toEqual([4, 2, 1, 0]);
  expect(await listed('', as.otherCustomer)).toEqual([3]);
  expect(await listed('', as.manager)).toEqual([4, 2, 1, 0]);
  expect(await listed('', as.otherManager)).toEqual([3]);
  expect(await listed('', as.barista)).toEqual([]);
  expect(await listed('', as.administrator)).toHaveLength(5);
  expect(await listed(`?cafeId=${testCafe}`, as.otherManager)).toEqual([]);
});

test('pages contain each payment exactly once', async () => {
  const seen: number[] = [];
  let url = '/payments?limit=2';
  for (let pages = 0; pages < 3; pages += 1) {
    const response = await get(harness.app, url);
    const { data, page } = response.json<PaymentPage>();
    seen.push(...data.map(({ id }) => ids.indexOf(id)));
    expect(page.hasMore).toBe(pages < 2);
    expect(response.headers['link'] !== undefined).toBe(page.hasMore);
    url = `/payments?limit=2&cursor=${page.nextCursor}`;
  }
  expect(seen).toEqual([4, 3, 2, 1, 0]);
});

test.each([
  ['limit=101', 'limit'],
  ['limit=0', 'limit'],
  ['sort=amount', 'sort'],
  ['status=paid', 'status'],
  ['since=yesterday', 'since'],
  ['orderId=1', 'orderId'],
  ['order=1', 'order'],
  ['cursor=nonsense', 'cursor'],
])('returns 400 for %s', async (query, parameter) => {
  const response = await get(harness.app, `/payments?${query}`);
  expect([response.statusCode, response.json().errors]).toEqual([400, [expect.objectContaining({ parameter })]]);
});

test('returns 400 for a cursor of other filters', async () => {
  const { page } = (await get(harness.app, '/payments?limit=2')).json<PaymentPage>();
  expect((await get(harness.app, `/payments?limit=2&status=captured&cursor=${page.nextCursor}`)).statusCode).toBe(400);
});

test('accepts a cursor with the position of a row', async () => {
  const cursor = encodeCursor(['2026-05-04T08:15:30.001Z', testId(1)], { sort: '-createdAt' });
  expect((await get(harness.app, `/payments?cursor=${cursor}`)).json<PaymentPage>().data).toHaveLength(1);
});

test.each<[string, CursorPosition]>([
  ['an invalid time', ['yesterday', testId(1)]],
  ['a number instead of a time', [0, testId(1)]],
  ['an invalid id', ['2026-05-04T08:15:30.000Z', 'one']],
  ['no id', ['2026-05-04T08:15:30.000Z']],
])('returns 400 for a forged cursor with %s', async (_name, position) => {
  const cursor = encodeCursor(position, { sort: '-createdAt' });
  const response = await get(harness.app, `/payments?cursor=${cursor}`);
  expect([response.statusCode, response.json().errors]).toEqual([
    400,
    [expect.objectContaining({ parameter: 'cursor', code: 'invalid-cursor' })],
  ]);
});

test('returns 403 without the scope and 401 without a token', async () => {
  expect((await get(harness.app, '/payments', await as.noScopes())).statusCode).toBe(403);
  expect((await get(harness.app, '/payments', '')).statusCode).toBe(401);
});
