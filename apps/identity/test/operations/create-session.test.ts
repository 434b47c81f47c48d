import { decodeJwt } from 'jose';

import { createOwnAccess } from '../../src/security/own-access.ts';
import { auditOf, baristaAt, givenPerson, secrets, signIn, SOHO, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('createSession', () => {
  it('201: gives tokens that say who one is, and notes it', async () => {
    const { id, email } = await givenPerson(harness, 'Bo', baristaAt(SOHO));
    const answer = await signIn(harness, email.toUpperCase());
    expect(answer.statusCode).toBe(201);
    const session = answer.json();
    expect(session).toEqual({
      sessionId: expect.any(String),
      tokenType: 'Bearer',
      accessToken: expect.any(String),
      expiresInSeconds: 900,
      refreshToken: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      sessionExpiresAt: '2026-06-03T08:15:30.000Z',
    });
    expect(decodeJwt(session.accessToken)).toMatchObject({
      iss: secrets.issuer,
      aud: 'coffeemesh',
      sub: id,
      kind: 'staff',
      roles: [`barista:${SOHO}`],
      scope: expect.stringContaining('kitchen:write'),
    });
    expect(await auditOf(harness, session.sessionId)).toEqual([{ actorId: id, action: 'signed-in' }]);
  });

  it('201: the access token opens the door of this service itself', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    harness.clock.advance(Date.now() - harness.clock.now().getTime());
    const { accessToken } = (await signIn(harness, email)).json();
    const caller = await createOwnAccess(harness.deps.keyRing, secrets.issuer).verify(accessToken);
    expect(caller.kind).toBe('customer');
  });

  it('keeps only the hash of a refresh token', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const { refreshToken } = (await signIn(harness, email)).json();
    const { rows } = await harness.admin.query('SELECT hash FROM refresh_token WHERE hash = $1', [refreshToken]);
    expect(rows).toEqual([]);
  });

  it('401: the same answer for a wrong password and for an address without an account', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const [wrong, nobody] = [
      await signIn(harness, email, 'a wrong one'),
      await signIn(harness, 'no@coffeemesh.example'),
    ];
    const { requestId: _, ...problem } = wrong.json();
    const { requestId: _1, ...other } = nobody.json();
    expect(wrong.statusCode).toBe(401);
    expect(problem.type).toMatch(/\/invalid-credentials$/);
    expect(other).toEqual(problem);
  });

  it.each([true, false])('429: after five wrong passwords, for the right one too (account: %s)', async (hasAccount) => {
    const email = hasAccount ? (await givenPerson(harness, 'Ada')).email : 'nobody@coffeemesh.example';
    for (let guess = 0; guess < 5; guess += 1)
      expect((await signIn(harness, email, 'a wrong one')).statusCode).toBe(401);
    const answer = await signIn(harness, email);
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('60');
    expect(answer.json().type).toMatch(/\/too-many-attempts$/);
    harness.clock.advance(60_000);
    expect((await signIn(harness, email)).statusCode).toBe(hasAccount ? 201 : 401);
  });

  it('429: guesses that come all at once are counted as well', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(harness, email, 'a wrong one')));
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(15);
  });

  it('201: the right password forgets the wrong ones before it, and many may sign in at once', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    for (let round = 0; round < 2; round += 1) {
      for (let guess = 0; guess < 4; guess += 1) await signIn(harness, email, 'a wrong one');
      const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(harness, email)));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201));
    }
  });

  it('400: points at what is missing', async () => {
    const answer = await harness.app.inject({ method: 'POST', url: '/v1/sessions', payload: { email: 'a@b.example' } });
    expect(answer.json().errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
  });
});
