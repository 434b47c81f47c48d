/** What the caller can do about a problem. The service kit maps each kind to an HTTP status. */
export type ProblemKind =
  | 'invalid' // the request itself is malformed
  | 'unauthenticated'
  | 'payment-required'
  | 'forbidden'
  | 'not-found' // also for resources that the caller must not see
  | 'conflict' // the resource's state forbids it
  | 'stale' // the caller's version is not the current one
  | 'unprocessable' // a business rule is violated
  | 'precondition-required'
  | 'too-many'
  | 'unavailable' // a dependency is down; retry later
  | 'timeout'
  | 'not-implemented';

/** One error of a request, and where it is: a JSON Pointer into the body, or the name of a parameter or header. */
export type FieldError = { pointer?: string; parameter?: string; header?: string; code: string; detail: string };

export type ProblemDetails = {
  /** What happened in this case, as text for people. It never reveals internals. */
  detail?: string;
  errors?: readonly FieldError[];
  /** Members that RFC 9457 does not define, such as `allowedActions`. */
  extensions?: Readonly<Record<string, unknown>>;
  /** Seconds after which a retry makes sense. */
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
 * @example export const OrderNotCancellable = problem('order-not-cancellable', 'conflict', 'The order can no longer
 * be cancelled');
 *          throw OrderNotCancellable({ detail: 'The courier has picked it up.' });
 */
export const problem = (slug: string, kind: ProblemKind, title: string): ProblemType => {
  const make = (details?: ProblemDetails | string): Problem =>
    new Problem(slug, kind, title, typeof details === 'string' ? { detail: details } : details);
  const is = (error: unknown): error is Problem => error instanceof Problem && error.slug === slug;
  return Object.assign(make, { slug, kind, title, is });
};

/** Problems that every service has. */
export const InvalidRequest = problem('invalid-request', 'invalid', 'The request does not match its schema');
export const InvalidCursor = problem('invalid-cursor', 'invalid', 'The cursor does not belong to this list');
export const Unauthenticated = problem('unauthenticated', 'unauthenticated', 'A valid access token is required');
export const Forbidden = problem('forbidden', 'forbidden', 'The access token does not allow this');
export const NotFound = problem('not-found', 'not-found', 'Not found');
export const RulesBroken = problem('rules-broken', 'unprocessable', 'The request violates a business rule');
export const StateConflict = problem('state-conflict', 'conflict', 'The current state does not allow this action');
export const StaleVersion = problem('stale-version', 'stale', 'The resource has changed since it was read');
export const IfMatchRequired = problem('if-match-required', 'precondition-required', 'An If-Match header is required');
export const IdempotencyKeyReused = problem(
  'idempotency-key-reused',
  'unprocessable',
  'The idempotency key was used with another request',
);
export const RequestInFlight = problem(
  'request-in-flight',
  'conflict',
  'The first request with this idempotency key is still in progress',
);
export const DependencyUnavailable = problem('dependency-unavailable', 'unavailable', 'A dependency is unavailable');

/**
 * For an operation that is not written yet.
 * @deprecated Marked as deprecated so that editors show unfinished operations.
 */
export const NotImplemented = problem('not-implemented', 'not-implemented', 'This operation is not implemented yet');
