import { COUNTER_URL, openCounter } from '../database/counter.ts';
import { createTestServer } from '../database/test-server.ts';
import { runState } from './run-state.ts';

/**
 * Opens the counter where tests ask for databases. No server runs until one does.
 * JavaScript, so that Node itself loads it, and what it imports, instead of jest's transform.
 */
export default async () => {
  const counter = await openCounter(createTestServer({ url: process.env['TEST_DATABASE_URL'] }));
  runState.close = counter.close;
  process.env[COUNTER_URL] = counter.url;
};
