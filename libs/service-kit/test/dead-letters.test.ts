import type { DeadLetters } from '@coffeemesh/messaging';
import { testJwks, testIssuer } from '@coffeemesh/testing';
import {
  createAccess,
  createLogger,
  createService,
  registerOperations,
  type DeadLetterAction,
  type Operation,
} from '../src/index.ts';

const operation = (deadLetter: DeadLetterAction, method: 'GET' | 'POST', path: string): Operation => ({
  id: `${deadLetter}DeadLetter`,
  method,
  path,
  tag: 'Dead letters',
  responses: { 200: { mediaType: 'application/json' } },
  access: 'public',
  idempotent: false,
  conditional: false,
  deadLetter,
});

const operations = {
  list: operation('list', 'GET', '/example-dead-letters'),
  get: operation('get', 'GET', '/example-dead-letters/{eventId}'),
  replay: operation('replay', 'POST', '/example-dead-letters/{eventId}/replay'),
  discard: operation('discard', 'POST', '/example-dead-letters/{eventId}/discard'),
};

/** Records its calls, and returns them. */
const recordingDeadLetters = () => {
  const calls: string[] = [];
  const record = (call: string) => async () => calls.push(call);
  const letters = {
    list: record('list'),
    get: async (id: string) => record(`get ${id}`)(),
    replay: async (id: string) => record(`replay ${id}`)(),
    discard: async (id: string) => record(`discard ${id}`)(),
  } as unknown as DeadLetters;
  return { calls, letters };
};

const serviceWith = (deadLetters?: DeadLetters) =>
  createService({
    name: 'example',
    document: { openapi: '3.1.0', info: {} },
    log: createLogger('example', 'silent'),
    access: createAccess({ jwks: testJwks, issuer: testIssuer }),
    docs: false,
    ...(deadLetters && { deadLetters }),
  });

test('dead-letter operations are served without a handler of the service', async () => {
  const { calls, letters } = recordingDeadLetters();
  const app = serviceWith(letters);
  registerOperations(app, operations, {}, {});
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/a'],
    ['POST', '/b/replay'],
    ['POST', '/c/discard'],
  ] as const) {
    const response = await app.inject({ method, url: `/v1/example-dead-letters${path}` });
    expect(response.statusCode).toBe(200);
  }
  expect(calls).toEqual(['list', 'get a', 'replay b', 'discard c']);
  await app.close();
});

test('a service that consumes events does not start without dead letters', async () => {
  const app = serviceWith();
  expect(() => registerOperations(app, operations, {}, {})).toThrow(
    'listDeadLetter needs the option `deadLetters` of createService',
  );
  await app.close();
});
