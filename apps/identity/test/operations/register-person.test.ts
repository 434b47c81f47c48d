import { auditOf, eventsOf, testTime, validPassword, signIn, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const register = (payload: object) => harness.app.inject({ method: 'POST', url: '/v1/people', payload });

describe('registerPerson', () => {
  it('returns 201 with a customer, who can sign in, and publishes an event', async () => {
    const response = await register({ email: 'Ada@CoffeeMesh.Example', name: 'Ada', password: validPassword });
    expect(response.statusCode).toBe(201);
    const person = response.json();
    expect(person).toEqual({
      id: expect.any(String),
      kind: 'customer',
      email: 'ada@coffeemesh.example',
      name: 'Ada',
      roles: [],
      scopes: ['profile:read', 'profile:write', 'orders:read', 'orders:write', 'payments:read', 'deliveries:read'],
      version: 1,
      createdAt: testTime,
      updatedAt: testTime,
    });
    expect(response.headers).toMatchObject({ location: '/v1/people/me', etag: '"1"' });
    expect((await signIn(harness, 'ada@coffeemesh.example')).statusCode).toBe(201);
    expect(await eventsOf(harness, person.id)).toEqual([
      {
        type: 'identity.person-registered.v1',
        data: { personId: person.id, kind: 'customer', roles: [], version: 1, at: testTime },
      },
    ]);
    expect(await auditOf(harness, person.id)).toEqual([{ actorId: person.id, action: 'person-registered' }]);
  });

  it('stores no password, only its hash', async () => {
    await register({ email: 'secret@coffeemesh.example', name: 'S', password: 'a most secret sentence' });
    const { rows: tables } = await harness.admin.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'identity'`,
    );
    for (const { name } of tables) {
      const { rows } = await harness.admin.query(`SELECT t::text AS text FROM "${name}" AS t`);
      expect(JSON.stringify(rows)).not.toContain('a most secret sentence');
    }
  });

  it.each(['role', 'roles', 'kind', 'scopes', 'id'])('returns 400 for a registration with %s', async (field) => {
    const response = await register({
      email: 'eve@coffeemesh.example',
      name: 'Eve',
      password: validPassword,
      [field]: [{ role: 'administrator' }],
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer: `/${field}` })]);
    const { rows } = await harness.admin.query(`SELECT 1 FROM person WHERE email = 'eve@coffeemesh.example'`);
    expect(rows).toEqual([]);
  });

  it('returns 400 that points at every error', async () => {
    const response = await register({ email: 'no address', name: '', password: 'short' });
    expect(response.statusCode).toBe(400);
    const pointers: string[] = response.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/email', '/name', '/password']));
  });

  it('returns 409 for an address with an account, in upper or lower case, also in parallel', async () => {
    const payload = { name: 'Bea', password: validPassword };
    const responses = await Promise.all(
      ['bea@coffeemesh.example', 'BEA@coffeemesh.example', 'bea@CoffeeMesh.example'].map((email) =>
        register({ ...payload, email }),
      ),
    );
    expect(responses.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409]);
    const refused = responses.find(({ statusCode }) => statusCode === 409);
    expect(refused?.json()).toMatchObject({ errors: [{ pointer: '/email', code: 'email-taken' }] });
    expect(refused?.json().type).toMatch(/\/email-taken$/);
  });

  it('returns 422 for a password that is too common', async () => {
    const response = await register({ email: 'cid@coffeemesh.example', name: 'Cid', password: 'password123' });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      expect.objectContaining({ pointer: '/password', code: 'password-not-common' }),
    ]);
  });
});
