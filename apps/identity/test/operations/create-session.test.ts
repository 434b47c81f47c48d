import { decodeJwt } from 'jose';
import { auditOf, baristaAt, config, givenPerson, signIn, soho, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('createSession', () => {
  it('returns 201 with tokens of the person, and writes an audit entry', async () => {
    const { id, email } = await givenPerson(harness, 'Bo', baristaAt(soho));
    const response = await signIn(harness, email.toUpperCase());
    expect(response.statusCode).toBe(201);
    const session = response.json();
    expect(session).toEqual({
      sessionId: expect.any(String),
      tokenType: 'Bearer',
      accessToken: expect.any(String),
      expiresInSeconds: 900,
      refreshToken: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      sessionExpiresAt: '2026-06-03T08:15:30.000Z',
    });
    expect(decodeJwt(session.accessToken)).toMatchObject({
      iss: config.TOKEN_ISSUER,
      aud: 'coffeemesh',
      sub: id,
      kind: 'staff',
      roles: [`barista:${soho}`],
      scope: expect.stringContaining('kitchen:write'),
    });
    expect(await auditOf(harness, session.sessionId)).toEqual([{ actorId: id, action: 'signed-in' }]);
  });

  it('issues an access token that this service itself accepts', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    harness.clock.advance(Date.now() - harness.clock.now().getTime());
    const { accessToken } = (await signIn(harness, email)).json();
    const caller = await harness.deps.access.verify(accessToken);
    expect(caller.kind).toBe('customer');
  });

  it('stores only the hash of a refresh token', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const { refreshToken } = (await signIn(harness, email)).json();
    const { rows } = await harness.admin.query('SELECT hash FROM refresh_token WHERE hash = $1', [refreshToken]);
    expect(rows).toEqual([]);
  });

  it('returns the same 401 for a wrong password and for an address without an account', async () => {
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

  it.each([true, false])(
    'returns 429 after five wrong passwords, also for the right one (account exists: %s)',
    async (hasAccount) => {
      const email = hasAccount ? (await givenPerson(harness, 'Ada')).email : 'nobody@coffeemesh.example';
      for (let attempt = 0; attempt < 5; attempt += 1)
        expect((await signIn(harness, email, 'a wrong one')).statusCode).toBe(401);
      const response = await signIn(harness, email);
      expect(response.statusCode).toBe(429);
      expect(response.headers['retry-after']).toBe('60');
      expect(response.json().type).toMatch(/\/too-many-attempts$/);
      harness.clock.advance(60_000);
      expect((await signIn(harness, email)).statusCode).toBe(hasAccount ? 201 : 401);
    },
  );

  it('counts wrong passwords that are sent in parallel', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const responses = await Promise.all(Array.from({ length: 20 }, () => signIn(harness, email, 'a wrong one')));
    expect(responses.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(responses.filter(({ statusCode }) => statusCode === 429)).toHaveLength(15);
  });

  it('resets the count after the right password, and lets many sign in at the same time', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) await signIn(harness, email, 'a wrong one');
      const responses = await Promise.all(Array.from({ length: 8 }, () => signIn(harness, email)));
      expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201));
    }
  });

  it('returns 400 that points at a missing field', async () => {
    const response = await harness.app.inject({
      method: 'POST',
      url: '/v1/sessions',
      payload: { email: 'a@b.example' },
    });
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
  });
});
