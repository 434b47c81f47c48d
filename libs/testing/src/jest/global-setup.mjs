import { counterUrlVariable, openCounter } from '../database/counter.ts';
import { createTestServer } from '../database/test-server.ts';
import { runState } from './run-state.ts';

/**
 * Starts the server of the test databases, and the endpoint where tests request them. Without a server no test runs.
 * JavaScript, so that Node itself loads it, and what it imports, instead of jest's transform.
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
  const counter = await openCounter(server);
  runState.close = counter.close;
  process.env[counterUrlVariable] = counter.url;
};
