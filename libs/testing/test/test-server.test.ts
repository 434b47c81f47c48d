import { withClient } from '@coffeemesh/local-servers';
import { fixtureRoot } from '@coffeemesh/local-servers/testing';
import { createTestServer, type TestServer } from '../src/database/test-server.ts';

const root = fixtureRoot;

describe('test databases', () => {
  let server: TestServer;
  beforeAll(() => {
    server = createTestServer();
  });
  afterAll(() => server.stop());

  it('are independent of each other and of the template', async () => {
    const [one, two] = await Promise.all([server.clone(['north'], root), server.clone(['north'], root)]);
    const insert = 'INSERT INTO parcel (id, weight) VALUES (gen_random_uuid(), 1)';
    await withClient(one.urls['north'] ?? '', (client) => client.query(insert));
    const count = (url = ''): Promise<unknown> =>
      withClient(url, async (client) => (await client.query('SELECT count(*)::int AS n FROM parcel')).rows);
    expect(await count(one.urls['north'])).toEqual([{ n: 1 }]);
    expect(await count(two.urls['north'])).toEqual([{ n: 0 }]);
    const three = await server.clone(['north'], root);
    expect(await count(three.urls['north'])).toEqual([{ n: 0 }]);
  });

  it('can be dropped while a client is connected', async () => {
    const { name, adminUrl, urls } = await server.clone(['north'], root);
    await withClient(urls['north'] ?? '', async () => server.drop(name));
    await expect(withClient(adminUrl, (client) => client.query('SELECT 1'))).rejects.toThrow(/does not exist/);
  });

  it('of a crashed run are dropped by the next run, which retains those in use', async () => {
    const inUse = await server.clone(['north'], root);
    await withClient(inUse.adminUrl, (admin) => admin.query('CREATE DATABASE test_123_7'));
    const next = createTestServer({ url: inUse.adminUrl });
    const { name } = await next.clone(['north'], root);
    const names = await withClient(inUse.adminUrl, async (admin) =>
      (await admin.query<{ datname: string }>('SELECT datname FROM pg_database')).rows.map(({ datname }) => datname),
    );
    expect(names).toEqual(expect.arrayContaining([inUse.name, name]));
    expect(names).not.toContain('test_123_7');
    await next.stop();
    await expect(withClient(inUse.adminUrl, (admin) => admin.query('SELECT 1'))).resolves.toBeDefined();
  });
});
