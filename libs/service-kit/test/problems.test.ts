import {
  DependencyUnavailable,
  Forbidden,
  IdempotencyKeyReused,
  IfMatchRequired,
  InvalidRequest,
  NotFound,
  NotImplemented,
  problem,
  StaleVersion,
  StateConflict,
  Unauthenticated,
  type ProblemKind,
} from '@coffeemesh/kernel';
import { problemDocument, statusOf, statusOfKind, translateError } from '../src/index.ts';

test.each([
  [InvalidRequest(), 400],
  [Unauthenticated(), 401],
  [problem('x', 'payment-required', 'X')(), 402],
  [Forbidden(), 403],
  [NotFound(), 404],
  [StateConflict(), 409],
  [StaleVersion(), 412],
  [IdempotencyKeyReused(), 422],
  [IfMatchRequired(), 428],
  [problem('x', 'too-many', 'X')(), 429],
  // RFC 9110, 15.6.2: the server does not support the functionality required to fulfil the request.
  [NotImplemented(), 501],
  [DependencyUnavailable(), 503],
  [problem('x', 'timeout', 'X')(), 504],
])('%s', (thrown, status) => {
  expect(statusOf(thrown)).toBe(status);
});

test('every kind has its own status', () => {
  const statuses = Object.values(statusOfKind);
  expect(new Set(statuses).size).toBe(statuses.length);
  expect(Object.keys(statusOfKind) satisfies string[] as ProblemKind[]).toHaveLength(13);
});

test('a document has the members of RFC 9457 and ours, and extensions cannot overwrite them', () => {
  const thrown = StateConflict({
    detail: 'It is gone.',
    errors: [{ pointer: '/a', code: 'c', detail: 'd' }],
    extensions: { allowedActions: ['pay'], status: 200, type: 'other' },
  });
  expect(problemDocument(thrown, { id: 'request-1', url: '/v1/things?password=x' })).toEqual({
    type: '/problems/state-conflict',
    title: 'The current state does not allow this action',
    status: 409,
    detail: 'It is gone.',
    instance: '/v1/things',
    requestId: 'request-1',
    errors: [{ pointer: '/a', code: 'c', detail: 'd' }],
    allowedActions: ['pay'],
  });
});

const coded = (code: string, extra: object = {}) => Object.assign(new Error('inside'), { code }, extra);

test.each<[string, unknown, string]>([
  ['a unique violation of Prisma', coded('P2002'), 'state-conflict'],
  ['a database that Prisma cannot reach', coded('P1001'), 'dependency-unavailable'],
  ['a transaction that Prisma could not start', coded('P2028'), 'dependency-unavailable'],
  [
    'a raw query of Prisma that met a deadlock',
    coded('P2010', { meta: { driverAdapterError: coded('x', { cause: { originalCode: '40P01' } }) } }),
    'dependency-unavailable',
  ],
  [
    'a cause within a cause',
    new Error('outer', { cause: new Error('inner', { cause: coded('ECONNREFUSED') }) }),
    'dependency-unavailable',
  ],
  ['a plugin with a status', Object.assign(new Error('slow down'), { statusCode: 429 }), 'too-many-requests'],
  ['a mistake of ours', new TypeError('x is undefined'), 'internal-error'],
  ['something that is no error', 'oops', 'internal-error'],
  ['nothing', undefined, 'internal-error'],
  ['an error that is its own cause', circular(), 'internal-error'],
])('%s becomes a problem', (_, thrown, slug) => {
  const translated = translateError(thrown);
  expect(translated.slug).toBe(slug);
  expect(translated.details.detail ?? '').not.toContain('inside');
});

function circular(): Error {
  const error = new Error('round');
  error.cause = error;
  return error;
}
