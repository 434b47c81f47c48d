import {
  administrator,
  auditOf,
  baristaAt,
  eventsOf,
  givenPerson,
  managerAt,
  shibuya,
  soho,
  startHarness,
  type GivenPerson,
  type Grant,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const replace = (
  by: GivenPerson,
  of: GivenPerson,
  roles: Grant[],
  headers: Record<string, string> = { 'if-match': '"1"' },
) =>
  harness.app.inject({
    method: 'PUT',
    url: `/v1/staff/${of.id}/roles`,
    headers: { authorization: by.authorization, ...headers },
    payload: { roles },
  });

const rolesOf = async ({ id }: GivenPerson) =>
  (
    await harness.admin.query('SELECT role, cafe_id AS "cafeId" FROM role_grant WHERE person_id = $1 ORDER BY seq', [
      id,
    ])
  ).rows;

describe('replaceStaffRoles', () => {
  it("returns 200 and replaces the roles at the manager's cafe; roles at other cafes stay", async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho), baristaAt(shibuya));
    const response = await replace(mia, bo, [{ role: 'courier', cafeId: soho }]);
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"2"');
    expect(response.json()).toMatchObject({ id: bo.id, roles: [{ role: 'courier', cafeId: soho }], version: 2 });
    expect(await rolesOf(bo)).toEqual([baristaAt(shibuya), { role: 'courier', cafeId: soho }]);
    expect(await eventsOf(harness, bo.id)).toEqual([
      {
        type: 'identity.person-changed.v1',
        data: expect.objectContaining({
          kind: 'staff',
          roles: [baristaAt(shibuya), { role: 'courier', cafeId: soho }],
        }),
      },
    ]);
    expect(await auditOf(harness, bo.id)).toEqual([{ actorId: mia.id, action: 'roles-replaced' }]);
  });

  it('makes a person without roles a customer', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho));
    const response = await replace(mia, bo, []);
    expect(response.json().roles).toEqual([]);
    const [event] = await eventsOf(harness, bo.id);
    expect(event?.data).toMatchObject({ kind: 'customer', roles: [] });
    expect((await replace(mia, bo, [baristaAt(soho)], { 'if-match': '*' })).statusCode).toBe(404);
  });

  it('lets an administrator make a customer an administrator', async () => {
    const alex = await givenPerson(harness, 'Alex', administrator);
    const ada = await givenPerson(harness, 'Ada');
    expect((await replace(alex, ada, [administrator])).json().roles).toEqual([administrator]);
  });

  it('returns 403 to a manager for roles at other cafes and for administrators', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho));
    const response = await replace(mia, bo, [baristaAt(soho), baristaAt(shibuya), administrator]);
    expect(response.statusCode).toBe(403);
    expect(response.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/roles/1', '/roles/2']);
    expect(await rolesOf(bo)).toEqual([baristaAt(soho)]);
  });

  it('returns 403 to a barista', async () => {
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho));
    expect((await replace(bo, bo, [managerAt(soho)])).statusCode).toBe(403);
  });

  it('returns 404 for people whom the caller may not see', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    for (const invisible of [await givenPerson(harness, 'Aki', baristaAt(shibuya)), await givenPerson(harness, 'Ada')])
      expect((await replace(mia, invisible, [baristaAt(soho)])).statusCode).toBe(404);
  });

  it("returns 409 for the caller's own roles", async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const response = await replace(mia, mia, []);
    expect(response.statusCode).toBe(409);
    expect(response.json().type).toMatch(/\/own-roles$/);
  });

  it('returns 412 for a version that is not the current one', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho));
    const responses = await Promise.all([replace(mia, bo, []), replace(mia, bo, [baristaAt(soho)])]);
    expect(responses.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await eventsOf(harness, bo.id)).toHaveLength(1);
    const cleo = await givenPerson(harness, 'Cleo', baristaAt(soho));
    expect((await replace(mia, cleo, [], { 'if-match': '"7"' })).statusCode).toBe(412);
  });

  it('returns 422 for a role without a cafe and for a duplicate', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho));
    const response = await replace(mia, bo, [{ role: 'barista' }, baristaAt(soho), baristaAt(soho)]);
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      expect.objectContaining({ pointer: '/roles/0', code: 'role-has-cafe' }),
      expect.objectContaining({ pointer: '/roles/2', code: 'roles-once' }),
    ]);
  });
});
