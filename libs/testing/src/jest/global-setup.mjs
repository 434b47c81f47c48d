import { endpointVariable, openDatabaseEndpoint } from '../database/database-endpoint.ts';
import { createTestServer } from '../database/test-server.ts';
import { runState } from './run-state.ts';

/**
 * Starts the server of the test databases, and the endpoint where tests request them. Without a server no test runs.
 * This file is JavaScript, so that Node loads it and its imports without Jest's transform.
 */
export default async () => {
  const server = createTestServer({ url: process.env['TEST_DATABASE_URL'] });
  try {
    await server.start();
  } catch (error) {
    const failure = new Error(`No database for the tests: ${error.message}`);
    failure.stack = failure.message;
    throw failure;
  }
  const endpoint = await openDatabaseEndpoint(server);
  runState.close = endpoint.close;
  process.env[endpointVariable] = endpoint.url;
};
