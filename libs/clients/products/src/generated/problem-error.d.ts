// Generated from tools/codegen/runtime/problem-error.ts; do not edit. `npm run codegen`
import type { TransportResponse } from './transport.js';
/** One invalid part of a request: a JSON Pointer into the body, or the name of a parameter or header. */
export type ProblemFieldError = {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code: string;
  readonly detail: string;
};
/** A response of 400 or more, with its problem details (RFC 9457). */
export declare class ProblemError extends Error {
  readonly name = 'ProblemError';
  /** The type of problem: `/problems/out-of-stock`; `about:blank` for a response without problem details. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | undefined;
  /** Every invalid part of the request; empty for other problems. */
  readonly errors: readonly ProblemFieldError[];
  /** The same as in the service's logs. */
  readonly requestId: string | undefined;
  /** Seconds to wait before a retry. */
  readonly retryAfterSeconds: number | undefined;
  /** All members of the problem document, with those of its own type. */
  readonly document: Readonly<Record<string, unknown>>;
  constructor({ status, headers, body }: TransportResponse);
  /** The end of its type: `out-of-stock`. */
  get slug(): string;
  /** Whether `error` is a problem, and of this type if a slug is given. */
  static is(error: unknown, slug?: string): error is ProblemError;
}
