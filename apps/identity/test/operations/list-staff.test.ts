import {
  administrator,
  baristaAt,
  givenPerson,
  managerAt,
  SHIBUYA,
  SOHO,
  startHarness,
  type Given,
  type Harness,
} from '../harness.ts';

let harness: Harness;
const people: Record<string, Given> = {};

beforeAll(async () => {
  harness = await startHarness();
  people['Bo'] = await givenPerson(harness, 'Bo', baristaAt(SOHO));
  people['Aki'] = await givenPerson(harness, 'Aki', baristaAt(SHIBUYA));
  people['Mia'] = await givenPerson(harness, 'Mia', managerAt(SOHO));
  people['Cleo'] = await givenPerson(
    harness,
    'Cleo',
    { role: 'courier', cafeId: SOHO },
    { role: 'courier', cafeId: SHIBUYA },
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
  it('200: tells a manager who works at her cafe, and as what there', async () => {
    const answer = await list('Mia');
    expect(answer.statusCode).toBe(200);
    expect(answer.json().data.map(({ name, roles }: Given & { roles: unknown }) => [name, roles])).toEqual([
      ['Bo', [{ role: 'barista', cafeId: SOHO }]],
      ['Cleo', [{ role: 'courier', cafeId: SOHO }]],
      ['Mia', [{ role: 'manager', cafeId: SOHO }]],
    ]);
  });

  it.each<{ by: string; query: Record<string, string>; want: string[] }>([
    { by: 'Alex', query: {}, want: ['Aki', 'Alex', 'Bo', 'Cleo', 'Mia'] },
    { by: 'Alex', query: { sort: '-name' }, want: ['Mia', 'Cleo', 'Bo', 'Alex', 'Aki'] },
    { by: 'Alex', query: { sort: '-createdAt' }, want: ['Alex', 'Cleo', 'Mia', 'Aki', 'Bo'] },
    { by: 'Alex', query: { cafeId: SHIBUYA }, want: ['Aki', 'Cleo'] },
    { by: 'Alex', query: { role: 'courier', cafeId: SOHO }, want: ['Cleo'] },
    { by: 'Alex', query: { role: 'administrator' }, want: ['Alex'] },
    { by: 'Mia', query: { role: 'courier' }, want: ['Cleo'] },
    { by: 'Mia', query: { role: 'administrator' }, want: [] },
    { by: 'Mia', query: { cafeId: SHIBUYA }, want: [] },
  ])('200: to $by for $query: $want', async ({ by, query, want }) => {
    expect(await namesOf(by, query)).toEqual(want);
  });

  it.each(['name', '-name', 'createdAt', '-createdAt'])('200: goes through %s page by page', async (sort) => {
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const answer = await list('Alex', { sort, limit: '2', ...(cursor === null ? {} : { cursor }) });
      pages.push(...answer.json().data.map(({ name }: { name: string }) => name));
      cursor = answer.json().page.nextCursor;
    } while (cursor !== null);
    expect(pages).toEqual(await namesOf('Alex', { sort }));
  });

  it('400: a cursor of another list', async () => {
    const { nextCursor } = (await list('Alex', { limit: '1' })).json().page;
    expect((await list('Alex', { sort: '-name', cursor: nextCursor })).statusCode).toBe(400);
  });

  it('403: not for baristas and customers', async () => {
    expect((await list('Bo')).statusCode).toBe(403);
    expect((await list('Ada')).statusCode).toBe(403);
  });
});
