import type { TransportResponse } from './transport.ts';

/** One invalid part of a request: a JSON Pointer into the body, or the name of a parameter or header. */
export type ProblemFieldError = {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code: string;
  readonly detail: string;
};

/** A response of 400 or more, with its problem details (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
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

  constructor({ status, headers, body }: TransportResponse) {
    const document = documentOf(headers['content-type'], body);
    const text = (name: string) => (typeof document[name] === 'string' ? document[name] : undefined);
    const title = text('title') ?? `The service responded with ${status}`;
    super(text('detail') ?? title);
    this.type = text('type') ?? 'about:blank';
    this.title = title;
    this.status = status;
    this.detail = text('detail');
    this.errors = Array.isArray(document['errors']) ? (document['errors'] as ProblemFieldError[]) : [];
    this.requestId = text('requestId') ?? headers['request-id'];
    this.retryAfterSeconds = secondsOf(headers['retry-after']);
    this.document = document;
  }

  /** The end of its type: `out-of-stock`. */
  get slug(): string {
    return this.type.slice(this.type.lastIndexOf('/') + 1);
  }

  /** Whether `error` is a problem, and of this type if a slug is given. */
  static is(error: unknown, slug?: string): error is ProblemError {
    return error instanceof ProblemError && (slug === undefined || error.slug === slug);
  }
}

const documentOf = (contentType: string | undefined, body: string): Readonly<Record<string, unknown>> => {
  if (!contentType?.startsWith('application/problem+json')) return {};
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const secondsOf = (retryAfter: string | undefined): number | undefined =>
  retryAfter !== undefined && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
