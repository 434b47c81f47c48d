import { counterUrlVariable, openCounter } from '../src/database/counter.ts';
import { testDatabase } from '../src/database/test-database.ts';
import type { TestServer } from '../src/database/test-server.ts';

const failing: TestServer = {
  start: async () => undefined,
  clone: () => Promise.reject(new Error('migration 3 of orders failed')),
  drop: async () => undefined,
  stop: async () => undefined,
};

describe('a test that asks for a database', () => {
  const counterUrl = process.env[counterUrlVariable];
  afterEach(() => {
    process.env[counterUrlVariable] = counterUrl;
  });

  it('reports why there is no database', async () => {
    const counter = await openCounter(failing);
    process.env[counterUrlVariable] = counter.url;
    await expect(testDatabase('orders')).rejects.toThrow('migration 3 of orders failed');
    await counter.close();
  });

  it('reports where databases come from when jest did not start it', async () => {
    delete process.env[counterUrlVariable];
    await expect(testDatabase('orders')).rejects.toThrow('globalSetup');
  });
});
