import { decodeJwt } from 'jose';

import {
  auditOf,
  givenPerson,
  refresh,
  signIn,
  SOHO,
  startHarness,
  type Harness,
  type SessionAnswer,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const session = async (): Promise<SessionAnswer & { personId: string }> => {
  const { id, email } = await givenPerson(harness, 'Ada');
  return { ...(await signIn(harness, email)).json<SessionAnswer>(), personId: id };
};

describe('refreshSession', () => {
  it('200: goes on with the same session and other tokens', async () => {
    const first = await session();
    harness.clock.advance(600_000);
    const answer = await refresh(harness, first.refreshToken);
    expect(answer.statusCode).toBe(200);
    const next = answer.json();
    expect(next.sessionId).toBe(first.sessionId);
    expect(next.sessionExpiresAt).toBe((first as unknown as { sessionExpiresAt: string }).sessionExpiresAt);
    expect(next.refreshToken).not.toBe(first.refreshToken);
    expect(decodeJwt(next.accessToken).sub).toBe(first.personId);
    expect((await refresh(harness, next.refreshToken)).statusCode).toBe(200);
  });

  it('200: with the roles of this moment', async () => {
    const { refreshToken, personId } = await session();
    const values = [personId, SOHO];
    await harness.admin.query(`INSERT INTO role_grant (person_id, role, cafe_id) VALUES ($1, 'barista', $2)`, values);
    const { accessToken } = (await refresh(harness, refreshToken)).json();
    expect(decodeJwt(accessToken)).toMatchObject({ kind: 'staff', roles: [`barista:${SOHO}`] });
  });

  it('401: a token that is used again ends the whole session', async () => {
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

  it('401: of two at once with one token, one goes on at the most, and the session has ended', async () => {
    const { refreshToken } = await session();
    const answers = await Promise.all([refresh(harness, refreshToken), refresh(harness, refreshToken)]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
    const winner = answers.find(({ statusCode }) => statusCode === 200);
    expect((await refresh(harness, winner?.json().refreshToken)).statusCode).toBe(401);
  });

  it("401: one session's end is not another's", async () => {
    const [mine, other] = [await session(), await session()];
    await refresh(harness, mine.refreshToken);
    await refresh(harness, mine.refreshToken);
    expect((await refresh(harness, other.refreshToken)).statusCode).toBe(200);
  });

  it('401: when the session is thirty days old, however often it was refreshed', async () => {
    const { refreshToken } = await session();
    harness.clock.advance(29 * 86_400_000);
    const next = await refresh(harness, refreshToken);
    expect(next.statusCode).toBe(200);
    harness.clock.advance(86_400_000);
    expect((await refresh(harness, next.json().refreshToken)).statusCode).toBe(401);
  });

  it('401: a token that nobody has given', async () => {
    expect((await refresh(harness, 'x'.repeat(43))).statusCode).toBe(401);
  });
});
