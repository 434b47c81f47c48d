import { auditOf, givenPerson, refresh, signIn, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const signOut = (authorization: string, sessionId: string) =>
  harness.app.inject({ method: 'DELETE', url: `/v1/sessions/${sessionId}`, headers: { authorization } });

describe('deleteSession', () => {
  it('returns 204 and ends this session only', async () => {
    const { id, email, authorization } = await givenPerson(harness, 'Ada');
    const [one, other] = [(await signIn(harness, email)).json(), (await signIn(harness, email)).json()];
    const response = await signOut(authorization, one.sessionId);
    expect(response.statusCode).toBe(204);
    expect(response.body).toBe('');
    expect((await refresh(harness, one.refreshToken)).statusCode).toBe(401);
    expect((await refresh(harness, other.refreshToken)).statusCode).toBe(200);
    expect((await auditOf(harness, one.sessionId)).at(-1)).toEqual({ actorId: id, action: 'signed-out' });
  });

  it('returns 404 for a session that has ended', async () => {
    const { email, authorization } = await givenPerson(harness, 'Ada');
    const { sessionId } = (await signIn(harness, email)).json();
    await signOut(authorization, sessionId);
    expect((await signOut(authorization, sessionId)).statusCode).toBe(404);
  });

  it('returns 404 for the session of another person, which stays active', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const { authorization } = await givenPerson(harness, 'Eve');
    const { sessionId, refreshToken } = (await signIn(harness, email)).json();
    expect((await signOut(authorization, sessionId)).statusCode).toBe(404);
    expect((await refresh(harness, refreshToken)).statusCode).toBe(200);
  });
});
