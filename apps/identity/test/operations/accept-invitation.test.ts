import {
  auditOf,
  baristaAt,
  eventsOf,
  givenPerson,
  invite,
  managerAt,
  validPassword,
  shibuya,
  signIn,
  soho,
  startHarness,
  type GivenPerson,
  type Harness,
} from '../harness.ts';

let harness: Harness;
let mia: GivenPerson;

beforeAll(async () => {
  harness = await startHarness();
  mia = await givenPerson(harness, 'Mia', managerAt(soho));
});
afterAll(() => harness.close());

const invited = async (email: string): Promise<{ id: string; token: string }> =>
  (await invite(harness, mia, email, baristaAt(soho))).json();

const accept = (token: string, password = validPassword, name = 'Kim') =>
  harness.app.inject({ method: 'POST', url: '/v1/invitations/accept', payload: { token, name, password } });

describe('acceptInvitation', () => {
  it('returns 200 and registers an account with the roles, which can sign in', async () => {
    const { id, token } = await invited('kim@coffeemesh.example');
    const response = await accept(token);
    expect(response.statusCode).toBe(200);
    const person = response.json();
    expect(person).toMatchObject({
      kind: 'staff',
      email: 'kim@coffeemesh.example',
      name: 'Kim',
      roles: [baristaAt(soho)],
      version: 1,
    });
    expect((await signIn(harness, 'kim@coffeemesh.example')).statusCode).toBe(201);
    expect((await eventsOf(harness, person.id)).map(({ type }) => type)).toEqual(['identity.person-registered.v1']);
    expect((await auditOf(harness, id)).at(-1)).toEqual({ actorId: person.id, action: 'invitation-accepted' });
  });

  it('returns 200 and adds the roles to an existing account, which keeps its name', async () => {
    const lee = await givenPerson(harness, 'Lee', baristaAt(shibuya));
    const { token } = await invited(lee.email);
    const response = await accept(token, validPassword, 'Another Name');
    expect(response.json()).toMatchObject({
      id: lee.id,
      name: 'Lee',
      roles: [baristaAt(shibuya), baristaAt(soho)],
      version: 2,
    });
    expect((await eventsOf(harness, lee.id)).map(({ type }) => type)).toEqual(['identity.person-changed.v1']);
  });

  it('returns 401 when a token is used again, also in parallel', async () => {
    const { token } = await invited('pat@coffeemesh.example');
    const responses = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(responses.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401, 401]);
    expect((await accept(token)).json().type).toMatch(/\/invalid-invitation$/);
  });

  it('returns 401 for a wrong password of an existing account, and the invitation stays open', async () => {
    const noa = await givenPerson(harness, 'Noa');
    const { token } = await invited(noa.email);
    const response = await accept(token, 'a wrong password');
    expect(response.statusCode).toBe(401);
    expect(response.json().type).toMatch(/\/invalid-credentials$/);
    expect((await accept(token)).statusCode).toBe(200);
  });

  it('returns 401 for an unknown token and for an expired one', async () => {
    expect((await accept('x'.repeat(43))).statusCode).toBe(401);
    const { token } = await invited('late@coffeemesh.example');
    harness.clock.advance(7 * 86_400_000);
    expect((await accept(token)).statusCode).toBe(401);
  });

  it('returns 422 for a new password that is too common', async () => {
    const { token } = await invited('sam@coffeemesh.example');
    const response = await accept(token, 'password123');
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
    expect((await accept(token)).statusCode).toBe(200);
  });

  it('returns 429 after five wrong passwords of the account', async () => {
    const uma = await givenPerson(harness, 'Uma');
    const { token } = await invited(uma.email);
    for (let attempt = 0; attempt < 5; attempt += 1) await accept(token, 'a wrong password');
    expect((await accept(token)).statusCode).toBe(429);
  });
});
