import {
  auditOf,
  baristaAt,
  eventsOf,
  givenPerson,
  invite,
  managerAt,
  PASSWORD,
  SHIBUYA,
  signIn,
  SOHO,
  startHarness,
  type Given,
  type Harness,
} from '../harness.ts';

let harness: Harness;
let mia: Given;

beforeAll(async () => {
  harness = await startHarness();
  mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
});
afterAll(() => harness.close());

const invited = async (email: string): Promise<{ id: string; token: string }> =>
  (await invite(harness, mia, email, baristaAt(SOHO))).json();

const accept = (token: string, password = PASSWORD, name = 'Kim') =>
  harness.app.inject({ method: 'POST', url: '/v1/invitations/accept', payload: { token, name, password } });

describe('acceptInvitation', () => {
  it('200: makes an account with the roles, which can sign in', async () => {
    const { id, token } = await invited('kim@coffeemesh.example');
    const answer = await accept(token);
    expect(answer.statusCode).toBe(200);
    const person = answer.json();
    expect(person).toMatchObject({
      kind: 'staff',
      email: 'kim@coffeemesh.example',
      name: 'Kim',
      roles: [baristaAt(SOHO)],
      version: 1,
    });
    expect((await signIn(harness, 'kim@coffeemesh.example')).statusCode).toBe(201);
    expect((await eventsOf(harness, person.id)).map(({ type }) => type)).toEqual(['identity.person-registered.v1']);
    expect((await auditOf(harness, id)).at(-1)).toEqual({ actorId: person.id, action: 'invitation-accepted' });
  });

  it('200: adds the roles to the account that there is, whose name stays', async () => {
    const lee = await givenPerson(harness, 'Lee', baristaAt(SHIBUYA));
    const { token } = await invited(lee.email);
    const answer = await accept(token, PASSWORD, 'Another Name');
    expect(answer.json()).toMatchObject({
      id: lee.id,
      name: 'Lee',
      roles: [baristaAt(SHIBUYA), baristaAt(SOHO)],
      version: 2,
    });
    expect((await eventsOf(harness, lee.id)).map(({ type }) => type)).toEqual(['identity.person-changed.v1']);
  });

  it('401: a token is good once, in parallel too', async () => {
    const { token } = await invited('pat@coffeemesh.example');
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401, 401]);
    expect((await accept(token)).json().type).toMatch(/\/invalid-invitation$/);
  });

  it('401: whoever has the token of an account needs its password, and the invitation stays open', async () => {
    const noa = await givenPerson(harness, 'Noa');
    const { token } = await invited(noa.email);
    const answer = await accept(token, 'a wrong password');
    expect(answer.statusCode).toBe(401);
    expect(answer.json().type).toMatch(/\/invalid-credentials$/);
    expect((await accept(token)).statusCode).toBe(200);
  });

  it('401: a token that nobody has given, and one that has expired', async () => {
    expect((await accept('x'.repeat(43))).statusCode).toBe(401);
    const { token } = await invited('late@coffeemesh.example');
    harness.clock.advance(7 * 86_400_000);
    expect((await accept(token)).statusCode).toBe(401);
  });

  it('422: a new password that guessers begin with', async () => {
    const { token } = await invited('sam@coffeemesh.example');
    const answer = await accept(token, 'password123');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
    expect((await accept(token)).statusCode).toBe(200);
  });

  it('429: after five wrong passwords of the account', async () => {
    const uma = await givenPerson(harness, 'Uma');
    const { token } = await invited(uma.email);
    for (let guess = 0; guess < 5; guess += 1) await accept(token, 'a wrong password');
    expect((await accept(token)).statusCode).toBe(429);
  });
});
