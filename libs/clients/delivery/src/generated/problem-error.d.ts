// Generated from tools/codegen/runtime/problem-error.ts; do not edit. `npm run codegen`
import type { TransportResponse } from './transport.js';
/** One fault of a request, and where it is: a JSON Pointer into the body, or the name of a parameter or header. */
export type ProblemFault = {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code: string;
  readonly detail: string;
};
/** The service refused: its problem details (RFC 9457). */
export declare class ProblemError extends Error {
  readonly name = 'ProblemError';
  /** Names the type of problem: `/problems/out-of-stock`; `about:blank` for an answer that had no problem details. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | undefined;
  /** Every fault that was found; empty where the problem is not about parts of the request. */
  readonly errors: readonly ProblemFault[];
  /** The same as in the service's logs. */
  readonly requestId: string | undefined;
  /** After how many seconds it makes sense to try again. */
  readonly retryAfterSeconds: number | undefined;
  /** All members of the problem document, those of its own type too. */
  readonly document: Readonly<Record<string, unknown>>;
  constructor({ status, headers, body }: TransportResponse);
  /** The end of its type: `out-of-stock`. */
  get slug(): string;
  /** Whether `error` is a problem, and of this type if a slug is given. */
  static is(error: unknown, slug?: string): error is ProblemError;
}
