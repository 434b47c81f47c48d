import {
  administrator,
  auditOf,
  baristaAt,
  eventsOf,
  givenPerson,
  invite,
  managerAt,
  testTime,
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

describe('inviteStaff', () => {
  it('returns 201 with the token, stores only its hash, and publishes an event', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const response = await invite(harness, mia, 'Kim@CoffeeMesh.example', baristaAt(soho));
    expect(response.statusCode).toBe(201);
    const { id, token } = response.json();
    expect(response.json()).toEqual({
      id: expect.any(String),
      email: 'kim@coffeemesh.example',
      roles: [baristaAt(soho)],
      invitedBy: mia.id,
      createdAt: testTime,
      expiresAt: '2026-05-11T08:15:30.000Z',
      token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    });
    expect(response.headers.location).toBe(`/v1/invitations/${id}`);
    const { rows } = await harness.admin.query('SELECT invitation::text AS text FROM invitation');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await eventsOf(harness, id)).toEqual([
      {
        type: 'identity.staff-invited.v1',
        data: { invitationId: id, invitedBy: mia.id, roles: [baristaAt(soho)], at: testTime },
      },
    ]);
    expect(await auditOf(harness, id)).toEqual([{ actorId: mia.id, action: 'staff-invited' }]);
  });

  it('withdraws the earlier invitation to the same address', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const first = (await invite(harness, mia, 'lee@coffeemesh.example', baristaAt(soho))).json();
    const second = (await invite(harness, mia, 'lee@coffeemesh.example', baristaAt(soho))).json();
    const accept = (token: string) =>
      harness.app.inject({
        method: 'POST',
        url: '/v1/invitations/accept',
        payload: { token, name: 'Lee', password: 'correct horse battery' },
      });
    expect((await accept(first.token)).statusCode).toBe(401);
    expect((await accept(second.token)).statusCode).toBe(200);
  });

  it('returns 403 for a role at another cafe and for an administrator, unless an administrator invites', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const alex = await givenPerson(harness, 'Alex', administrator);
    for (const grant of [baristaAt(shibuya), administrator]) {
      const response = await invite(harness, mia, 'kim@coffeemesh.example', baristaAt(soho), grant);
      expect(response.statusCode).toBe(403);
      expect(response.json().errors).toEqual([expect.objectContaining({ pointer: '/roles/1' })]);
      expect((await invite(harness, alex, 'kim@coffeemesh.example', grant)).statusCode).toBe(201);
    }
  });

  it('returns 403 to a customer', async () => {
    const ada = await givenPerson(harness, 'Ada');
    expect((await invite(harness, ada, 'kim@coffeemesh.example', administrator)).statusCode).toBe(403);
  });

  it('returns 422 for a role without a cafe', async () => {
    const alex = await givenPerson(harness, 'Alex', administrator);
    const response = await invite(harness, alex, 'kim@coffeemesh.example', { role: 'barista' });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer: '/roles/0', code: 'role-has-cafe' })]);
  });
});
