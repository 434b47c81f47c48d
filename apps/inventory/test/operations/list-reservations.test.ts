import {
  act,
  as,
  testCafe,
  done,
  newId,
  otherCafe,
  portions,
  reserve,
  send,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

type Page = { data: { id: string }[]; page: { nextCursor: string | null; hasMore: boolean } };
const list = (query: string, who = as.administrator) => done<Page>(harness, 'GET', `/reservations?${query}`, { who });
const idsIn = async (query: string, who?: typeof as.barista) => (await list(query, who)).data.map(({ id }) => id);

describe('listReservations', () => {
  const made: string[] = [];
  const orderId = newId();
  beforeAll(async () => {
    for (const over of [{}, { orderId }, { cafeId: otherCafe }, { orderId }, {}]) {
      made.push((await reserve(harness, [portions(newId())], over)).id);
      harness.clock.advance(1_000);
    }
    await act(harness, { id: made[3] ?? '' }, 'release');
  });

  it('lists newest first by default, or oldest first', async () => {
    expect(await idsIn('')).toEqual([...made].reverse());
    expect(await idsIn('sort=createdAt')).toEqual(made);
  });

  it('filters by order, status and cafe', async () => {
    expect(await idsIn(`orderId=${orderId}&sort=createdAt`)).toEqual([made[1], made[3]]);
    expect(await idsIn('status=released')).toEqual([made[3]]);
    expect(await idsIn(`cafeId=${otherCafe}`)).toEqual([made[2]]);
    expect(await idsIn(`orderId=${orderId}&status=held&cafeId=${testCafe}`)).toEqual([made[1]]);
  });

  it.each(['createdAt', '-createdAt'])('returns every reservation once over all pages, sorted by %s', async (sort) => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { data, page } = await list(`sort=${sort}&limit=2${cursor}`);
      seen.push(...data.map(({ id }) => id));
      cursor = `&cursor=${page.nextCursor}`;
      expect(page.hasMore).toBe(pages < 2);
    }
    expect(seen).toEqual(sort === 'createdAt' ? made : [...made].reverse());
  });

  it('returns only reservations of cafes where the caller works', async () => {
    expect(await idsIn('sort=createdAt', as.barista)).toEqual(made.filter((_, i) => i !== 2));
    expect(await idsIn(`cafeId=${otherCafe}`, as.barista)).toEqual([]);
    expect(await idsIn('', as.otherManager)).toEqual([made[2]]);
  });

  it('returns 400 for a cursor of another list and 403 without the scope', async () => {
    const { page } = await list('limit=1');
    const other = await send(harness, 'GET', `/reservations?limit=1&status=held&cursor=${page.nextCursor}`);
    expect([other.statusCode, other.json().errors[0].parameter]).toEqual([400, 'cursor']);
    expect((await send(harness, 'GET', '/reservations', { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
