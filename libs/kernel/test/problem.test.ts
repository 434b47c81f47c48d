import {
  DependencyUnavailable,
  Forbidden,
  IdempotencyKeyReused,
  IfMatchRequired,
  InvalidCursor,
  InvalidRequest,
  NotFound,
  NotImplemented,
  Problem,
  problem,
  RequestInFlight,
  RulesBroken,
  StaleVersion,
  StateConflict,
  Unauthenticated,
} from '../src/index.ts';

const TooHot = problem('too-hot', 'unprocessable', 'The coffee is too hot');

test('a problem type has its slug, and creates problems', () => {
  expect({ ...TooHot }).toMatchObject({ slug: 'too-hot', kind: 'unprocessable', title: 'The coffee is too hot' });
  const thrown = TooHot();
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject({ slug: 'too-hot', title: 'The coffee is too hot', message: 'The coffee is too hot' });
  expect(thrown.details).toEqual({});
});

test('a text becomes the detail', () => {
  expect(TooHot('Wait a minute.')).toMatchObject({ message: 'Wait a minute.', details: { detail: 'Wait a minute.' } });
});

test('a cause is available for the log', () => {
  const cause = new Error('burnt');
  expect(TooHot({ cause }).cause).toBe(cause);
});

test('a problem matches its own type only', () => {
  expect(TooHot.is(TooHot())).toBe(true);
  expect(TooHot.is(NotFound())).toBe(false);
  expect(StateConflict.is(new Error('no'))).toBe(false);
  expect(StateConflict.is({ slug: 'state-conflict' })).toBe(false);
});

test.each([
  [InvalidRequest, 'invalid-request', 'invalid', 'The request does not match its schema'],
  [InvalidCursor, 'invalid-cursor', 'invalid', 'The cursor does not belong to this list'],
  [Unauthenticated, 'unauthenticated', 'unauthenticated', 'A valid access token is required'],
  [Forbidden, 'forbidden', 'forbidden', 'The access token does not allow this'],
  [NotFound, 'not-found', 'not-found', 'Not found'],
  [RulesBroken, 'rules-broken', 'unprocessable', 'The request violates a business rule'],
  [StateConflict, 'state-conflict', 'conflict', 'The current state does not allow this action'],
  [StaleVersion, 'stale-version', 'stale', 'The resource has changed since it was read'],
  [IfMatchRequired, 'if-match-required', 'precondition-required', 'An If-Match header is required'],
  [
    IdempotencyKeyReused,
    'idempotency-key-reused',
    'unprocessable',
    'The idempotency key was used with another request',
  ],
  [
    RequestInFlight,
    'request-in-flight',
    'conflict',
    'The first request with this idempotency key is still in progress',
  ],
  [DependencyUnavailable, 'dependency-unavailable', 'unavailable', 'A dependency is unavailable'],
  [NotImplemented, 'not-implemented', 'not-implemented', 'This operation is not implemented yet'],
])('%# every service has the problem %p', (type, slug, kind, title) => {
  const thrown = type();
  expect([thrown.slug, thrown.kind, thrown.title]).toEqual([slug, kind, title]);
  expect(thrown.name).toBe('Problem');
});
