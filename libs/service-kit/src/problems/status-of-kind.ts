import type { ProblemKind } from '@coffeemesh/kernel';

/** The one mapping of problem kinds to HTTP statuses. */
export const statusOfKind: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  'payment-required': 402,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
  timeout: 504,
  'not-implemented': 501,
};
