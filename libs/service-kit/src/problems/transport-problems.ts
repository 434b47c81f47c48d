import { Problem, problem, type ProblemDetails } from '@coffeemesh/kernel';

/** A problem of HTTP itself, without a kind in the kernel; it has its own status. */
export class TransportProblem extends Problem {
  readonly status: number;

  constructor(slug: string, status: number, title: string, details?: ProblemDetails) {
    super(slug, 'invalid', title, details);
    this.status = status;
  }
}

const transportProblem =
  (slug: string, status: number, title: string) =>
  (details?: ProblemDetails): TransportProblem =>
    new TransportProblem(slug, status, title, details);

export const RequestTimeout = transportProblem('request-timeout', 408, 'The request did not arrive in time');
export const MethodNotAllowed = transportProblem('method-not-allowed', 405, 'Method not allowed');
export const PayloadTooLarge = transportProblem('payload-too-large', 413, 'The body is too large');
export const UnsupportedMediaType = transportProblem('unsupported-media-type', 415, 'Unsupported media type');
export const HeadersTooLarge = transportProblem('headers-too-large', 431, 'The headers are too large');
export const InternalError = transportProblem('internal-error', 500, 'Internal error');

export const TooManyRequests = problem('too-many-requests', 'too-many', 'Too many requests');
export const Overloaded = problem('overloaded', 'unavailable', 'The service is overloaded');
export const DeadlineExceeded = problem('deadline-exceeded', 'unavailable', 'The response was not ready in time');
