import { encodeCursor, type CursorPosition } from '@coffeemesh/kernel';
import { testId } from '@coffeemesh/testing';
import type { Schedule, SchedulePage } from '../../src/generated/api/schemas.ts';
import { act, as, makeSchedule, noToken, otherCafe, send, startHarness, type Harness, type Who } from '../harness.ts';

let harness: Harness;
let made: Schedule[];

beforeAll(async () => {
  harness = await startHarness();
  made = [];
  for (const over of [{}, {}, {}, {}, { cafeId: otherCafe }, {}]) {
    made.push(await makeSchedule(harness, over));
    harness.clock.advance(60_000);
  }
  const [, second, third, fourth, , sixth] = made.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  await act(harness, second, 'start');
  await act(harness, third, 'start');
  await act(harness, third, 'finish');
  await act(harness, fourth, 'cancel');
  await send(harness, 'DELETE', `/schedules/${sixth}`, { headers: { 'if-match': '*' } });
});
afterAll(() => harness.close());

const list = (query: string, who: Who = as.orders) => send(harness, 'GET', `/schedules${query}`, { who });

/** The listed schedules, as indexes into `made`. */
const listed = async (query: string, who?: Who): Promise<number[]> => {
  const response = await list(query, who);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<SchedulePage>().data.map(({ id }) => made.findIndex((schedule) => schedule.id === id));
};

test.each([
  ['', [4, 3, 2, 1, 0]],
  ['?sort=scheduled', [0, 1, 2, 3, 4]],
  ['?progress=true', [1]],
  ['?progress=false', [4, 3, 2, 0]],
  ['?status=pending', [4, 0]],
  ['?status=finished', [2]],
  ['?status=cancelled', [3]],
  ['?status=pending&progress=true', []],
  ['?since=2026-05-04T08:18:31.000Z', [4, 3]],
  ['?since=2026-05-04T10:18:31.001%2B02:00', [4]],
  [`?cafeId=${otherCafe}`, [4]],
  ['?limit=2', [4, 3]],
])('filters and sorts with "%s"', async (query, want) => {
  expect(await listed(query)).toEqual(want);
});

test('filters by order', async () => {
  expect(await listed(`?orderId=${made[2]?.orderId}`)).toEqual([2]);
});

test('returns only schedules of cafes where the caller works', async () => {
  expect(await listed('', as.barista)).toEqual([3, 2, 1, 0]);
  expect(await listed('', as.otherBarista)).toEqual([4]);
  expect(await listed('', as.administrator)).toHaveLength(5);
  expect(await listed('', as.customer)).toEqual([]);
  expect(await listed(`?cafeId=${otherCafe}`, as.barista)).toEqual([]);
});

test('returns every schedule once over all pages', async () => {
  const seen: string[] = [];
  let query = '?limit=2';
  for (let pages = 0; pages < 3; pages += 1) {
    const response = await list(query);
    const { data, page } = response.json<SchedulePage>();
    seen.push(...data.map(({ id }) => id));
    expect([page.hasMore, response.headers['link'] !== undefined]).toEqual(pages < 2 ? [true, true] : [false, false]);
    query = `?limit=2&cursor=${page.nextCursor}`;
  }
  expect(seen).toEqual([4, 3, 2, 1, 0].map((index) => made[index]?.id));
});

test.each([
  ['limit=101', 'limit'],
  ['limit=0', 'limit'],
  ['progress=maybe', 'progress'],
  ['status=done', 'status'],
  ['since=yesterday', 'since'],
  ['cafe=1', 'cafe'],
  ['cursor=nonsense', 'cursor'],
])('returns 400 for %s', async (query, parameter) => {
  const response = await list(`?${query}`);
  expect([response.statusCode, response.json().errors]).toEqual([400, [expect.objectContaining({ parameter })]]);
});

const cursorOf = (position: CursorPosition): string => encodeCursor(position, { sort: '-scheduled' });

test('continues after the position in the cursor', async () => {
  const { scheduled, id } = made[3]!;
  expect(await listed(`?cursor=${cursorOf([scheduled, id])}`)).toEqual([2, 1, 0]);
});

test.each<[string, CursorPosition]>([
  ['an invalid time', ['yesterday', testId(1)]],
  ['a number as time', [0, testId(1)]],
  ['an invalid id', ['2026-05-04T08:15:31.000Z', 'one']],
  ['a missing id', ['2026-05-04T08:15:31.000Z']],
])('returns 400 for a forged cursor with %s', async (_name, position) => {
  const response = await list(`?cursor=${cursorOf(position)}`);
  expect([response.statusCode, response.json().errors]).toMatchObject([400, [{ code: 'invalid-cursor' }]]);
});

test('finds a cafe by its id in capitals, also for its staff', async () => {
  expect(await listed(`?cafeId=${otherCafe.toUpperCase()}`, as.otherBarista)).toEqual([4]);
});

test('returns 400 for a cursor of another list', async () => {
  const { page } = (await list('?limit=2')).json<SchedulePage>();
  expect((await list(`?limit=2&progress=false&cursor=${page.nextCursor}`)).statusCode).toBe(400);
});

test('returns 403 without the scope and 401 without a token', async () => {
  expect((await list('', as.withoutScopes)).statusCode).toBe(403);
  expect((await list('', noToken)).statusCode).toBe(401);
});
