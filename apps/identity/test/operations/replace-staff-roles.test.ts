import {
  administrator,
  auditOf,
  baristaAt,
  eventsOf,
  givenPerson,
  managerAt,
  SHIBUYA,
  SOHO,
  startHarness,
  type Given,
  type Grant,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const replace = (by: Given, of: Given, roles: Grant[], headers: Record<string, string> = { 'if-match': '"1"' }) =>
  harness.app.inject({
    method: 'PUT',
    url: `/v1/staff/${of.id}/roles`,
    headers: { authorization: by.authorization, ...headers },
    payload: { roles },
  });

const rolesOf = async ({ id }: Given) =>
  (
    await harness.admin.query('SELECT role, cafe_id AS "cafeId" FROM role_grant WHERE person_id = $1 ORDER BY seq', [
      id,
    ])
  ).rows;

describe('replaceStaffRoles', () => {
  it('200: a manager replaces the roles at her cafe; those elsewhere stay', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const bo = await givenPerson(harness, 'Bo', baristaAt(SOHO), baristaAt(SHIBUYA));
    const answer = await replace(mia, bo, [{ role: 'courier', cafeId: SOHO }]);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.json()).toMatchObject({ id: bo.id, roles: [{ role: 'courier', cafeId: SOHO }], version: 2 });
    expect(await rolesOf(bo)).toEqual([baristaAt(SHIBUYA), { role: 'courier', cafeId: SOHO }]);
    expect(await eventsOf(harness, bo.id)).toEqual([
      {
        type: 'identity.person-changed.v1',
        data: expect.objectContaining({
          kind: 'staff',
          roles: [baristaAt(SHIBUYA), { role: 'courier', cafeId: SOHO }],
        }),
      },
    ]);
    expect(await auditOf(harness, bo.id)).toEqual([{ actorId: mia.id, action: 'roles-replaced' }]);
  });

  it('200: without a role left, one is a customer again', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const bo = await givenPerson(harness, 'Bo', baristaAt(SOHO));
    const answer = await replace(mia, bo, []);
    expect(answer.json().roles).toEqual([]);
    const [event] = await eventsOf(harness, bo.id);
    expect(event?.data).toMatchObject({ kind: 'customer', roles: [] });
    expect((await replace(mia, bo, [baristaAt(SOHO)], { 'if-match': '*' })).statusCode).toBe(404);
  });

  it('200: an administrator makes a customer an administrator', async () => {
    const alex = await givenPerson(harness, 'Alex', administrator);
    const ada = await givenPerson(harness, 'Ada');
    expect((await replace(alex, ada, [administrator])).json().roles).toEqual([administrator]);
  });

  it('403: a manager gives no roles elsewhere, and makes no administrators', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const bo = await givenPerson(harness, 'Bo', baristaAt(SOHO));
    const answer = await replace(mia, bo, [baristaAt(SOHO), baristaAt(SHIBUYA), administrator]);
    expect(answer.statusCode).toBe(403);
    expect(answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/roles/1', '/roles/2']);
    expect(await rolesOf(bo)).toEqual([baristaAt(SOHO)]);
  });

  it('403: a barista gives none', async () => {
    const bo = await givenPerson(harness, 'Bo', baristaAt(SOHO));
    expect((await replace(bo, bo, [managerAt(SOHO)])).statusCode).toBe(403);
  });

  it('404: whom the caller may not see', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    for (const unseen of [await givenPerson(harness, 'Aki', baristaAt(SHIBUYA)), await givenPerson(harness, 'Ada')])
      expect((await replace(mia, unseen, [baristaAt(SOHO)])).statusCode).toBe(404);
  });

  it("409: one's own roles", async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const answer = await replace(mia, mia, []);
    expect(answer.statusCode).toBe(409);
    expect(answer.json().type).toMatch(/\/own-roles$/);
  });

  it('412: a version that is not the current one', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const bo = await givenPerson(harness, 'Bo', baristaAt(SOHO));
    const answers = await Promise.all([replace(mia, bo, []), replace(mia, bo, [baristaAt(SOHO)])]);
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await eventsOf(harness, bo.id)).toHaveLength(1);
    const cleo = await givenPerson(harness, 'Cleo', baristaAt(SOHO));
    expect((await replace(mia, cleo, [], { 'if-match': '"7"' })).statusCode).toBe(412);
  });

  it('422: a role without a cafe, and one twice', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const bo = await givenPerson(harness, 'Bo', baristaAt(SOHO));
    const answer = await replace(mia, bo, [{ role: 'barista' }, baristaAt(SOHO), baristaAt(SOHO)]);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ pointer: '/roles/0', code: 'role-has-cafe' }),
      expect.objectContaining({ pointer: '/roles/2', code: 'roles-once' }),
    ]);
  });
});
