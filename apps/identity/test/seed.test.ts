import { readFile } from 'node:fs/promises';
import { signIn, startHarness, type Harness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('seed.sql', () => {
  it('inserts a person of each role, who can sign in, also when it runs twice', async () => {
    const seed = await readFile(new URL('../../../prisma/identity/seed.sql', import.meta.url), 'utf8');
    await harness.admin.query(seed);
    await harness.admin.query(seed);
    for (const name of ['customer', 'customer2', 'barista', 'courier', 'manager', 'admin']) {
      const response = await signIn(harness, `${name}@coffeemesh.example`, 'coffee-mesh-demo');
      expect([name, response.statusCode]).toEqual([name, 201]);
    }
    const { rows } = await harness.admin.query(
      'SELECT role, count(*)::integer FROM role_grant GROUP BY role ORDER BY role',
    );
    expect(rows).toEqual([
      { role: 'administrator', count: 1 },
      { role: 'barista', count: 3 },
      { role: 'courier', count: 3 },
      { role: 'manager', count: 3 },
    ]);
  });
});
