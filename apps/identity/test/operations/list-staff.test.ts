import {
  administrator,
  baristaAt,
  givenPerson,
  managerAt,
  shibuya,
  soho,
  startHarness,
  type GivenPerson,
  type Harness,
} from '../harness.ts';

let harness: Harness;
const people: Record<string, GivenPerson> = {};

beforeAll(async () => {
  harness = await startHarness();
  people['Bo'] = await givenPerson(harness, 'Bo', baristaAt(soho));
  people['Aki'] = await givenPerson(harness, 'Aki', baristaAt(shibuya));
  people['Mia'] = await givenPerson(harness, 'Mia', managerAt(soho));
  people['Cleo'] = await givenPerson(
    harness,
    'Cleo',
    { role: 'courier', cafeId: soho },
    { role: 'courier', cafeId: shibuya },
  );
  people['Alex'] = await givenPerson(harness, 'Alex', administrator);
  people['Ada'] = await givenPerson(harness, 'Ada');
});
afterAll(() => harness.close());

const list = (by: string, query: Record<string, string> = {}) =>
  harness.app.inject({ url: '/v1/staff', query, headers: { authorization: people[by]?.authorization } });
const namesOf = async (by: string, query?: Record<string, string>): Promise<string[]> =>
  (await list(by, query)).json().data.map(({ name }: { name: string }) => name);

describe('listStaff', () => {
  it('returns to a manager the people of their cafe with their roles there', async () => {
    const response = await list('Mia');
    expect(response.statusCode).toBe(200);
    expect(response.json().data.map(({ name, roles }: GivenPerson & { roles: unknown }) => [name, roles])).toEqual([
      ['Bo', [{ role: 'barista', cafeId: soho }]],
      ['Cleo', [{ role: 'courier', cafeId: soho }]],
      ['Mia', [{ role: 'manager', cafeId: soho }]],
    ]);
  });

  it.each<{ by: string; query: Record<string, string>; want: string[] }>([
    { by: 'Alex', query: {}, want: ['Aki', 'Alex', 'Bo', 'Cleo', 'Mia'] },
    { by: 'Alex', query: { sort: '-name' }, want: ['Mia', 'Cleo', 'Bo', 'Alex', 'Aki'] },
    { by: 'Alex', query: { sort: '-createdAt' }, want: ['Alex', 'Cleo', 'Mia', 'Aki', 'Bo'] },
    { by: 'Alex', query: { cafeId: shibuya }, want: ['Aki', 'Cleo'] },
    { by: 'Alex', query: { role: 'courier', cafeId: soho }, want: ['Cleo'] },
    { by: 'Alex', query: { role: 'administrator' }, want: ['Alex'] },
    { by: 'Mia', query: { role: 'courier' }, want: ['Cleo'] },
    { by: 'Mia', query: { role: 'administrator' }, want: [] },
    { by: 'Mia', query: { cafeId: shibuya }, want: [] },
  ])('returns $want to $by for $query', async ({ by, query, want }) => {
    expect(await namesOf(by, query)).toEqual(want);
  });

  it.each(['name', '-name', 'createdAt', '-createdAt'])('returns page by page, sorted by %s', async (sort) => {
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const response = await list('Alex', { sort, limit: '2', ...(cursor === null ? {} : { cursor }) });
      pages.push(...response.json().data.map(({ name }: { name: string }) => name));
      cursor = response.json().page.nextCursor;
    } while (cursor !== null);
    expect(pages).toEqual(await namesOf('Alex', { sort }));
  });

  it('returns 400 for a cursor of another list', async () => {
    const { nextCursor } = (await list('Alex', { limit: '1' })).json().page;
    expect((await list('Alex', { sort: '-name', cursor: nextCursor })).statusCode).toBe(400);
  });

  it('returns 403 to baristas and customers', async () => {
    expect((await list('Bo')).statusCode).toBe(403);
    expect((await list('Ada')).statusCode).toBe(403);
  });
});
