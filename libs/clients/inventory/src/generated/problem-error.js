// Generated from tools/codegen/runtime/problem-error.ts; do not edit. `npm run codegen`
/** A response of 400 or more, with its problem details (RFC 9457). */
export class ProblemError extends Error {
  name = 'ProblemError';
  /** The type of problem: `/problems/out-of-stock`; `about:blank` for a response without problem details. */
  type;
  title;
  status;
  detail;
  /** Every invalid part of the request; empty for other problems. */
  errors;
  /** The same as in the service's logs. */
  requestId;
  /** Seconds to wait before a retry. */
  retryAfterSeconds;
  /** All members of the problem document, with those of its own type. */
  document;
  constructor({ status, headers, body }) {
    const document = documentOf(headers['content-type'], body);
    const text = (name) => (typeof document[name] === 'string' ? document[name] : undefined);
    const title = text('title') ?? `The service responded with ${status}`;
    super(text('detail') ?? title);
    this.type = text('type') ?? 'about:blank';
    this.title = title;
    this.status = status;
    this.detail = text('detail');
    this.errors = Array.isArray(document['errors']) ? document['errors'] : [];
    this.requestId = text('requestId') ?? headers['request-id'];
    this.retryAfterSeconds = secondsOf(headers['retry-after']);
    this.document = document;
  }
  /** The end of its type: `out-of-stock`. */
  get slug() {
    return this.type.slice(this.type.lastIndexOf('/') + 1);
  }
  /** Whether `error` is a problem, and of this type if a slug is given. */
  static is(error, slug) {
    return error instanceof ProblemError && (slug === undefined || error.slug === slug);
  }
}
const documentOf = (contentType, body) => {
  if (!contentType?.startsWith('application/problem+json')) return {};
  try {
    const value = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};
const secondsOf = (retryAfter) =>
  retryAfter !== undefined && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
