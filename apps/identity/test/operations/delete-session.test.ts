import { auditOf, givenPerson, refresh, signIn, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const signOut = (authorization: string, sessionId: string) =>
  harness.app.inject({ method: 'DELETE', url: `/v1/sessions/${sessionId}`, headers: { authorization } });

describe('deleteSession', () => {
  it('204: ends the session, and no other', async () => {
    const { id, email, authorization } = await givenPerson(harness, 'Ada');
    const [one, other] = [(await signIn(harness, email)).json(), (await signIn(harness, email)).json()];
    const answer = await signOut(authorization, one.sessionId);
    expect(answer.statusCode).toBe(204);
    expect(answer.body).toBe('');
    expect((await refresh(harness, one.refreshToken)).statusCode).toBe(401);
    expect((await refresh(harness, other.refreshToken)).statusCode).toBe(200);
    expect((await auditOf(harness, one.sessionId)).at(-1)).toEqual({ actorId: id, action: 'signed-out' });
  });

  it('404: a session that has ended', async () => {
    const { email, authorization } = await givenPerson(harness, 'Ada');
    const { sessionId } = (await signIn(harness, email)).json();
    await signOut(authorization, sessionId);
    expect((await signOut(authorization, sessionId)).statusCode).toBe(404);
  });

  it("404: somebody else's session, which goes on", async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const { authorization } = await givenPerson(harness, 'Eve');
    const { sessionId, refreshToken } = (await signIn(harness, email)).json();
    expect((await signOut(authorization, sessionId)).statusCode).toBe(404);
    expect((await refresh(harness, refreshToken)).statusCode).toBe(200);
  });
});
