import { bearerFor } from '@coffeemesh/testing';
import { auditOf, eventsOf, givenPerson, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const update = (authorization: string, payload: object, headers: Record<string, string> = { 'if-match': '"1"' }) =>
  harness.app.inject({
    method: 'PATCH',
    url: '/v1/people/me',
    headers: { authorization, 'content-type': 'application/merge-patch+json', ...headers },
    payload: JSON.stringify(payload),
  });

describe('updateMe', () => {
  it('returns 200 with the new name, and publishes an event', async () => {
    const { id, email, authorization } = await givenPerson(harness, 'Ada');
    const response = await update(authorization, { name: 'Ada L.' });
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"2"');
    expect(response.json()).toMatchObject({ id, email, name: 'Ada L.', version: 2 });
    expect((await eventsOf(harness, id)).map(({ type }) => type)).toEqual(['identity.person-changed.v1']);
    expect(await auditOf(harness, id)).toEqual([{ actorId: id, action: 'person-changed' }]);
  });

  it.each([{ email: 'eve@coffeemesh.example' }, { roles: [] }, {}, { name: null }])(
    'returns 400 for %j',
    async (payload) => {
      const { authorization } = await givenPerson(harness, 'Ada');
      expect((await update(authorization, payload)).statusCode).toBe(400);
    },
  );

  it('returns 404 when the account does not exist', async () => {
    const authorization = await bearerFor({ sub: crypto.randomUUID(), scopes: ['profile:write'] });
    expect((await update(authorization, { name: 'Nobody' })).statusCode).toBe(404);
  });

  it('returns 412 for a version that is not the current one', async () => {
    const { authorization } = await givenPerson(harness, 'Ada');
    const responses = await Promise.all([update(authorization, { name: 'A' }), update(authorization, { name: 'B' })]);
    expect(responses.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412]);
  });

  it('returns 428 without a version', async () => {
    const { authorization } = await givenPerson(harness, 'Ada');
    expect((await update(authorization, { name: 'A' }, {})).statusCode).toBe(428);
  });
});
