import { endpointVariable, openDatabaseEndpoint } from '../src/database/database-endpoint.ts';
import { testDatabase } from '../src/database/test-database.ts';
import type { TestServer } from '../src/database/test-server.ts';

const failing: TestServer = {
  start: async () => undefined,
  clone: () => Promise.reject(new Error('migration 3 of orders failed')),
  drop: async () => undefined,
  stop: async () => undefined,
};

describe('a test that requests a database', () => {
  const endpointUrl = process.env[endpointVariable];
  afterEach(() => {
    process.env[endpointVariable] = endpointUrl;
  });

  it('fails with the reason why there is no database', async () => {
    const endpoint = await openDatabaseEndpoint(failing);
    process.env[endpointVariable] = endpoint.url;
    await expect(testDatabase('orders')).rejects.toThrow('migration 3 of orders failed');
    await endpoint.close();
  });

  it('fails with the missing globalSetup if Jest did not start it', async () => {
    delete process.env[endpointVariable];
    await expect(testDatabase('orders')).rejects.toThrow('globalSetup');
  });
});
