/**
 * What can go wrong, in words of the business. A kind says what the caller can do about it;
 * which HTTP status that is, only the service kit knows.
 */
export type ProblemKind =
  | 'invalid' // the request itself is malformed
  | 'unauthenticated'
  | 'payment-required'
  | 'forbidden'
  | 'not-found' // also for what the caller may not see
  | 'conflict' // the resource's state forbids it
  | 'stale' // the caller's version is not the current one
  | 'unprocessable' // a rule of the business is broken
  | 'precondition-required'
  | 'too-many'
  | 'unavailable' // a dependency is down; try again later
  | 'timeout';

/** One fault, and where it is: a JSON Pointer into the body, or the name of a parameter or header. */
export type FieldError = { pointer?: string; parameter?: string; header?: string; code: string; detail: string };

export type ProblemDetails = {
  /** What happened this time, for the one who reads it. Never says anything of the inside. */
  detail?: string;
  errors?: readonly FieldError[];
  /** Members of their own beside RFC 9457's, such as `allowedActions`. */
  extensions?: Readonly<Record<string, unknown>>;
  /** Seconds after which it makes sense to try again. */
  retryAfterSeconds?: number;
  cause?: unknown;
};

/** A problem as thrown. The kit turns it into `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name: string = 'Problem';
  readonly slug: string;
  readonly kind: ProblemKind;
  readonly title: string;
  readonly details: ProblemDetails;

  constructor(slug: string, kind: ProblemKind, title: string, details: ProblemDetails = {}) {
    super(details.detail ?? title, { cause: details.cause });
    this.slug = slug;
    this.kind = kind;
    this.title = title;
    this.details = details;
  }
}

export type ProblemType = {
  (details?: ProblemDetails | string): Problem;
  readonly slug: string;
  readonly kind: ProblemKind;
  readonly title: string;
  /** Whether `error` is a problem of this type. */
  is(error: unknown): error is Problem;
};

/**
 * Declares a type of problem. `slug` is its page under docs/problems and the end of its `type` URI.
 * @example export const OrderNotCancellable = problem('order-not-cancellable', 'conflict', 'The order can no longer be cancelled');
 *          throw OrderNotCancellable({ detail: 'It is being carried to you.' });
 */
export const problem = (slug: string, kind: ProblemKind, title: string): ProblemType => {
  const make = (details?: ProblemDetails | string): Problem =>
    new Problem(slug, kind, title, typeof details === 'string' ? { detail: details } : details);
  const is = (error: unknown): error is Problem => error instanceof Problem && error.slug === slug;
  return Object.assign(make, { slug, kind, title, is });
};

/** Problems that every service has. */
export const InvalidRequest = problem('invalid-request', 'invalid', 'The request is not of the documented shape');
export const InvalidCursor = problem('invalid-cursor', 'invalid', 'The cursor does not belong to this list');
export const Unauthenticated = problem('unauthenticated', 'unauthenticated', 'A valid access token is needed');
export const Forbidden = problem('forbidden', 'forbidden', 'The access token does not allow this');
export const NotFound = problem('not-found', 'not-found', 'There is nothing here that you may see');
export const RulesBroken = problem('rules-broken', 'unprocessable', 'The request breaks a rule of the business');
export const StateConflict = problem('state-conflict', 'conflict', 'The current state does not allow this action');
export const StaleVersion = problem('stale-version', 'stale', 'The resource has changed since it was read');
export const IfMatchRequired = problem('if-match-required', 'precondition-required', 'An If-Match header is needed');
export const IdempotencyKeyReused = problem(
  'idempotency-key-reused',
  'unprocessable',
  'The idempotency key was used with another request',
);
export const RequestInFlight = problem(
  'request-in-flight',
  'conflict',
  'The first request with this idempotency key is still being worked on',
);
export const DependencyUnavailable = problem(
  'dependency-unavailable',
  'unavailable',
  'A service that this depends on does not answer',
);

/**
 * For what is still to be written.
 * @deprecated Editors strike it through wherever it is left.
 */
export const NotImplemented = problem('not-implemented', 'unavailable', 'This operation is not implemented yet');
