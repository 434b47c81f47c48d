import { decodeJwt } from 'jose';
import {
  auditOf,
  givenPerson,
  refresh,
  signIn,
  soho,
  startHarness,
  type Harness,
  type SessionResponse,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const session = async (): Promise<SessionResponse & { personId: string }> => {
  const { id, email } = await givenPerson(harness, 'Ada');
  return { ...(await signIn(harness, email)).json<SessionResponse>(), personId: id };
};

describe('refreshSession', () => {
  it('returns 200 with new tokens of the same session', async () => {
    const first = await session();
    harness.clock.advance(600_000);
    const response = await refresh(harness, first.refreshToken);
    expect(response.statusCode).toBe(200);
    const next = response.json();
    expect(next.sessionId).toBe(first.sessionId);
    expect(next.sessionExpiresAt).toBe((first as unknown as { sessionExpiresAt: string }).sessionExpiresAt);
    expect(next.refreshToken).not.toBe(first.refreshToken);
    expect(decodeJwt(next.accessToken).sub).toBe(first.personId);
    expect((await refresh(harness, next.refreshToken)).statusCode).toBe(200);
  });

  it('issues an access token with the current roles', async () => {
    const { refreshToken, personId } = await session();
    const values = [personId, soho];
    await harness.admin.query(`INSERT INTO role_grant (person_id, role, cafe_id) VALUES ($1, 'barista', $2)`, values);
    const { accessToken } = (await refresh(harness, refreshToken)).json();
    expect(decodeJwt(accessToken)).toMatchObject({ kind: 'staff', roles: [`barista:${soho}`] });
  });

  it('returns 401 for a reused token, and ends the whole session', async () => {
    const { sessionId, refreshToken, personId } = await session();
    const next = (await refresh(harness, refreshToken)).json();
    const reused = await refresh(harness, refreshToken);
    expect(reused.statusCode).toBe(401);
    expect(reused.json().type).toMatch(/\/invalid-refresh-token$/);
    expect((await refresh(harness, next.refreshToken)).statusCode).toBe(401);
    expect(await auditOf(harness, sessionId)).toEqual([
      { actorId: personId, action: 'signed-in' },
      { actorId: personId, action: 'refresh-token-reused' },
    ]);
  });

  it('accepts a token once when it is used in parallel, and ends the session', async () => {
    const { refreshToken } = await session();
    const responses = await Promise.all([refresh(harness, refreshToken), refresh(harness, refreshToken)]);
    expect(responses.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
    const winner = responses.find(({ statusCode }) => statusCode === 200);
    expect((await refresh(harness, winner?.json().refreshToken)).statusCode).toBe(401);
  });

  it('leaves other sessions active when one ends', async () => {
    const [mine, other] = [await session(), await session()];
    await refresh(harness, mine.refreshToken);
    await refresh(harness, mine.refreshToken);
    expect((await refresh(harness, other.refreshToken)).statusCode).toBe(200);
  });

  it('returns 401 when the session is 30 days old, even if it was refreshed', async () => {
    const { refreshToken } = await session();
    harness.clock.advance(29 * 86_400_000);
    const next = await refresh(harness, refreshToken);
    expect(next.statusCode).toBe(200);
    harness.clock.advance(86_400_000);
    expect((await refresh(harness, next.json().refreshToken)).statusCode).toBe(401);
  });

  it('returns 401 for an unknown token', async () => {
    expect((await refresh(harness, 'x'.repeat(43))).statusCode).toBe(401);
  });
});
