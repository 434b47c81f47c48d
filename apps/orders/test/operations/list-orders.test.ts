import { testId, problemOf } from '@coffeemesh/testing';
import type { OrderPage } from '../../src/generated/api/schemas.ts';
import { cafeId } from '../builders.ts';
import { ada, administrator, barista, bob, staff } from '../callers.ts';
import { startHarness, type RequestOptions, type Harness } from '../harness.ts';

let harness: Harness;
const placed: string[] = [];

beforeAll(async () => {
  harness = await startHarness();
  for (let count = 0; count < 7; count += 1) placed.push((await harness.place()).id);
  placed.push((await harness.place({}, bob)).id);
  await harness.send('POST', `/orders/${placed[1]}/cancel`);
  await harness.pay(placed[2]!);
});
afterAll(() => harness.close());

const list = async (query = '', options: RequestOptions = {}) => {
  const reply = await harness.send<OrderPage>('GET', `/orders?${query}`, options);
  return { ...reply, ids: reply.body.data?.map(({ id }) => id) };
};
const ofAda = () => placed.slice(0, 7);

describe('listOrders', () => {
  it('returns customers their own orders, newest first', async () => {
    expect((await list()).ids).toEqual(ofAda().reverse());
    expect((await list('', { as: bob })).ids).toEqual(placed.slice(7));
  });

  it('returns staff the orders of their cafes, administrators all, others none', async () => {
    expect((await list('', { as: barista })).ids).toEqual([...placed].reverse());
    expect((await list('', { as: administrator })).ids).toEqual([...placed].reverse());
    expect((await list('', { as: staff('barista', testId(0xca02)) })).ids).toEqual([]);
    expect((await list(`cafeId=${testId(0xca02)}`, { as: barista })).ids).toEqual([]);
  });

  it('returns staff their own orders at other cafes', async () => {
    const elsewhere = { ...ada, kind: 'staff' as const, roles: [{ role: 'barista' as const, cafeId: testId(0xca02) }] };
    expect((await list('', { as: elsewhere })).ids).toEqual(ofAda().reverse());
    expect((await list(`cafeId=${cafeId}`, { as: elsewhere })).ids).toEqual(ofAda().reverse());
  });

  it.each([
    ['cancelled=true', () => [placed[1]]],
    [
      'cancelled=false',
      () =>
        ofAda()
          .filter((id) => id !== placed[1])
          .reverse(),
    ],
    ['status=paid', () => [placed[2]]],
    ['status=paid&cancelled=true', () => []],
    ['status=created&sort=createdAt&limit=2', () => [placed[0], placed[3]]],
    [`cafeId=${cafeId}&limit=1`, () => [placed[6]]],
    ['since=2999-01-01T00:00:00Z', () => []],
    ['since=2020-01-01T00:00:00%2B02:00&limit=100', () => ofAda().reverse()],
  ])('filters by %s', async (query, expected) => {
    const { status, ids } = await list(query);
    expect([status, ids]).toEqual([200, expected()]);
  });

  it('filters by the time of creation, to the millisecond', async () => {
    const { createdAt } = await harness.read(placed[3]!);
    expect((await list(`since=${createdAt}&sort=createdAt`)).ids?.[0]).toBe(placed[3]);
  });

  it.each(['createdAt', '-createdAt'])('returns complete pages, by %s', async (sort) => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `limit=3&sort=${sort}&cancelled=false${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const { body, headers } = await list(query);
      seen.push(...body.data.map(({ id }) => id));
      cursor = body.page.nextCursor;
      expect(body.page.hasMore).toBe(cursor !== null);
      if (cursor !== null) expect(headers['link']).toContain(`cursor=${cursor}`);
    }
    const expected = ofAda().filter((id) => id !== placed[1]);
    expect(seen).toEqual(sort === 'createdAt' ? expected : expected.reverse());
  });

  it('returns 400 for a cursor of another list or a forged one', async () => {
    const { body } = await list('limit=1');
    const other = await list(`limit=1&status=paid&cursor=${body.page.nextCursor}`);
    expect([other.status, problemOf(other)]).toEqual([400, 'invalid-cursor | cursor invalid-cursor']);
    expect((await list('cursor=abc')).status).toBe(400);
    const forged = Buffer.from(JSON.stringify([['x', 'y'], '[["sort","-createdAt"]]'])).toString('base64url');
    expect((await list(`cursor=${forged}`)).status).toBe(400);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'status=lost',
    'cancelled=maybe',
    'cafeId=1',
    'since=today',
    'sort=price',
    'mine=1',
  ])('returns 400 for %s', async (query) => {
    expect((await list(query)).status).toBe(400);
  });

  it('returns 403 without the scope', async () => {
    expect((await list('', { as: { ...ada, scopes: ['orders:write'] } })).status).toBe(403);
  });
});
