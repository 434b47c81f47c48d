import { isLostConnection } from '../src/lost-connection.ts';

/** Messages of node-postgres, of its client and its pool. */
const lost = [
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout exceeded when trying to connect',
  'Query read timeout',
];

test.each(lost)('a connection is lost: %s', (message) => {
  expect(isLostConnection(new Error(message))).toBe(true);
});

test.each(['column "a" does not exist', 'Cannot read properties of undefined', ''])(
  'another error is not a lost connection: %j',
  (message) => {
    expect(isLostConnection(new Error(message))).toBe(false);
  },
);
