import { givenCafe, managerOf, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
const ids: Record<string, string> = {};

beforeAll(async () => {
  harness = await startHarness();
  const cafes = [
    { name: 'Brixton', city: 'London', position: { latitude: 51.4627, longitude: -0.1145 } },
    { name: 'Soho', city: 'London', position: { latitude: 51.5132, longitude: -0.1312 } },
    {
      name: 'SoHo',
      city: 'New York',
      position: { latitude: 40.7233, longitude: -74.003 },
      fulfilmentTypes: ['pickup' as const],
    },
  ];
  for (const { city, ...changes } of cafes) {
    harness.clock.advance(1_000);
    const { id } = await givenCafe(harness, { ...changes, address: { line1: '1 High Street', city, country: 'GB' } });
    ids[changes.name] = id;
  }
});
afterAll(() => harness.close());

const list = (query: Record<string, string> = {}) => harness.app.inject({ url: '/v1/cafes', query });
const namesOf = async (query?: Record<string, string>): Promise<string[]> =>
  (await list(query)).json().data.map(({ name }: { name: string }) => name);

describe('listCafes', () => {
  it('returns all cafes by name, without a token', async () => {
    const response = await list();
    expect(response.statusCode).toBe(200);
    expect(response.json().page).toEqual({ nextCursor: null, hasMore: false });
    expect(response.json().data).toHaveLength(3);
    expect(response.json().data[0]).toEqual({
      id: ids['Brixton'],
      name: 'Brixton',
      address: { line1: '1 High Street', city: 'London', country: 'GB' },
      position: { latitude: 51.4627, longitude: -0.1145 },
      timeZone: 'Europe/London',
      currency: 'GBP',
      fulfilmentTypes: ['pickup', 'delivery'],
      status: 'open',
      distanceMetres: null,
    });
  });

  it.each<{ query: Record<string, string>; want: string[] }>([
    { query: { city: 'lonDON' }, want: ['Brixton', 'Soho'] },
    { query: { city: 'Lon' }, want: [] },
    { query: { fulfilment: 'delivery' }, want: ['Brixton', 'Soho'] },
    { query: { fulfilment: 'dine-in' }, want: [] },
    { query: { sort: 'createdAt' }, want: ['Brixton', 'Soho', 'SoHo'] },
    { query: { sort: '-createdAt' }, want: ['SoHo', 'Soho', 'Brixton'] },
    { query: { near: '51.5074,-0.1278', sort: 'distance' }, want: ['Soho', 'Brixton', 'SoHo'] },
    { query: { near: '51.5074,-0.1278', sort: 'distance', withinMetres: '1000' }, want: ['Soho'] },
  ])('returns $want for $query', async ({ query, want }) => {
    expect(await namesOf(query)).toEqual(want);
  });

  it('filters by status', async () => {
    const id = ids['SoHo'] ?? '';
    const headers = { authorization: await managerOf(id), 'if-match': '*' };
    await harness.app.inject({ method: 'PUT', url: `/v1/cafes/${id}/status`, headers, payload: { status: 'paused' } });
    expect(await namesOf({ status: 'paused' })).toEqual(['SoHo']);
    expect(await namesOf({ status: 'open' })).toEqual(['Brixton', 'Soho']);
  });

  it('returns the straight-line distances', async () => {
    const response = await list({ near: '51.5074,-0.1278', sort: 'distance' });
    const distances = response.json().data.map(({ distanceMetres }: { distanceMetres: number }) => distanceMetres);
    expect(distances).toEqual([687, 5055, expect.any(Number)]);
    expect(distances[2]).toBeGreaterThan(5_500_000);
  });

  it.each<Record<string, string>>([
    { sort: 'name' },
    { sort: '-name' },
    { sort: 'createdAt' },
    { sort: '-createdAt' },
    { sort: 'distance', near: '0,0' },
  ])('returns each cafe once, page by page, sorted by $sort', async (query) => {
    const whole = await namesOf(query);
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const response = await list({ ...query, limit: '1', ...(cursor === null ? {} : { cursor }) });
      expect(response.statusCode).toBe(200);
      const { data, page } = response.json();
      pages.push(...data.map(({ name }: { name: string }) => name));
      expect(response.headers.link === undefined).toBe(page.nextCursor === null);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(pages).toEqual(whole);
  });

  it('returns 400 for a cursor of another list and for a forged one', async () => {
    const { nextCursor } = (await list({ limit: '1' })).json().page;
    expect((await list({ limit: '1', cursor: nextCursor, sort: '-name' })).json().type).toMatch(/invalid-cursor$/);
    expect((await list({ cursor: 'nonsense' })).statusCode).toBe(400);
    const filters = JSON.parse(Buffer.from(nextCursor, 'base64url').toString())[1];
    const forged = Buffer.from(JSON.stringify([['Soho', 'no id'], filters])).toString('base64url');
    expect((await list({ cursor: forged })).statusCode).toBe(400);
  });

  it.each<{ query: Record<string, string>; parameter: string }>([
    { query: { near: '91,0' }, parameter: 'near' },
    { query: { sort: 'distance' }, parameter: 'sort' },
    { query: { withinMetres: '10' }, parameter: 'withinMetres' },
    { query: { limit: '101' }, parameter: 'limit' },
    { query: { status: 'closed' }, parameter: 'status' },
    { query: { colour: 'red' }, parameter: 'colour' },
  ])('returns 400 for $query', async ({ query, parameter }) => {
    const response = await list(query);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([expect.objectContaining({ parameter })]);
  });
});
