import {
  administrator,
  baristaAt,
  givenPerson,
  managerAt,
  shibuya,
  soho,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const get = (authorization: string, id: string, headers: Record<string, string> = {}) =>
  harness.app.inject({ url: `/v1/staff/${id}`, headers: { authorization, ...headers } });

describe('getStaffMember', () => {
  it('returns 200 with the roles that the caller may see', async () => {
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho), baristaAt(shibuya));
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const alex = await givenPerson(harness, 'Alex', administrator);
    const response = await get(mia.authorization, bo.id);
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"1"');
    expect(response.json()).toMatchObject({ id: bo.id, email: bo.email, roles: [baristaAt(soho)] });
    expect((await get(alex.authorization, bo.id)).json().roles).toEqual([baristaAt(soho), baristaAt(shibuya)]);
    expect((await get(mia.authorization, bo.id, { 'if-none-match': '"1"' })).statusCode).toBe(304);
  });

  it('returns 404 to a manager for people of other cafes, customers and administrators', async () => {
    const { authorization } = await givenPerson(harness, 'Mia', managerAt(soho));
    const invisible = [
      await givenPerson(harness, 'Aki', baristaAt(shibuya)),
      await givenPerson(harness, 'Ada'),
      await givenPerson(harness, 'Alex', administrator),
      { id: crypto.randomUUID() },
    ];
    for (const { id } of invisible) expect((await get(authorization, id)).statusCode).toBe(404);
  });
});
