import { auditOf, eventsOf, NOW, PASSWORD, signIn, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const register = (payload: object) => harness.app.inject({ method: 'POST', url: '/v1/people', payload });

describe('registerPerson', () => {
  it('201: makes a customer, who can sign in, and tells of her', async () => {
    const answer = await register({ email: 'Ada@CoffeeMesh.Example', name: 'Ada', password: PASSWORD });
    expect(answer.statusCode).toBe(201);
    const person = answer.json();
    expect(person).toEqual({
      id: expect.any(String),
      kind: 'customer',
      email: 'ada@coffeemesh.example',
      name: 'Ada',
      roles: [],
      scopes: ['profile:read', 'profile:write', 'orders:read', 'orders:write', 'payments:read', 'deliveries:read'],
      version: 1,
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect(answer.headers).toMatchObject({ location: '/v1/people/me', etag: '"1"' });
    expect((await signIn(harness, 'ada@coffeemesh.example')).statusCode).toBe(201);
    expect(await eventsOf(harness, person.id)).toEqual([
      {
        type: 'identity.person-registered.v1',
        data: { personId: person.id, kind: 'customer', roles: [], version: 1, at: NOW },
      },
    ]);
    expect(await auditOf(harness, person.id)).toEqual([{ actorId: person.id, action: 'person-registered' }]);
  });

  it('keeps no password anywhere, only its hash', async () => {
    await register({ email: 'secret@coffeemesh.example', name: 'S', password: 'a most secret sentence' });
    const { rows: tables } = await harness.admin.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'identity'`,
    );
    for (const { name } of tables) {
      const { rows } = await harness.admin.query(`SELECT t::text AS text FROM "${name}" AS t`);
      expect(JSON.stringify(rows)).not.toContain('a most secret sentence');
    }
  });

  it.each(['role', 'roles', 'kind', 'scopes', 'id'])(
    '400: nobody registers with a %s of her choosing',
    async (field) => {
      const answer = await register({
        email: 'eve@coffeemesh.example',
        name: 'Eve',
        password: PASSWORD,
        [field]: [{ role: 'administrator' }],
      });
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors).toEqual([expect.objectContaining({ pointer: `/${field}` })]);
      const { rows } = await harness.admin.query(`SELECT 1 FROM person WHERE email = 'eve@coffeemesh.example'`);
      expect(rows).toEqual([]);
    },
  );

  it('400: points at every fault of the shape', async () => {
    const answer = await register({ email: 'no address', name: '', password: 'short' });
    expect(answer.statusCode).toBe(400);
    const pointers: string[] = answer.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/email', '/name', '/password']));
  });

  it('409: an address has one account, in upper or lower case, in parallel too', async () => {
    const payload = { name: 'Bea', password: PASSWORD };
    const answers = await Promise.all(
      ['bea@coffeemesh.example', 'BEA@coffeemesh.example', 'bea@CoffeeMesh.example'].map((email) =>
        register({ ...payload, email }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409]);
    const refused = answers.find(({ statusCode }) => statusCode === 409);
    expect(refused?.json()).toMatchObject({ errors: [{ pointer: '/email', code: 'email-taken' }] });
    expect(refused?.json().type).toMatch(/\/email-taken$/);
  });

  it('422: a password that guessers begin with', async () => {
    const answer = await register({ email: 'cid@coffeemesh.example', name: 'Cid', password: 'password123' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ pointer: '/password', code: 'password-not-common' }),
    ]);
  });
});
