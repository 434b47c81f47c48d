import type { FieldError } from '@coffeemesh/kernel';

const ifMatchPattern = /^"(\d{1,10})"$/;
const keyPattern = /^[\x21-\x7e]{1,255}$/;

/** The largest version that a row can have (int4). A greater one is stale, and this one is never reached. */
const maxVersion = 2_147_483_647;

type Read<T> = { value: T; error?: never } | { error: FieldError; value?: never };

/** The version in `If-Match`; undefined for `*`, any. */
export const readIfMatch = (header: string): Read<number | undefined> => {
  const text = header.trim();
  if (text === '*') return { value: undefined };
  const version = ifMatchPattern.exec(text)?.[1];
  if (version !== undefined) return { value: Math.min(Number(version), maxVersion) };
  const detail = 'must be the ETag of a response, such as "3", or *';
  return { error: { header: 'If-Match', code: 'entity-tag', detail } };
};

/** The Idempotency-Key: 1 to 255 visible ASCII characters. */
export const readIdempotencyKey = (header: string | string[] | undefined): Read<string> => {
  if (header === undefined) return { error: { header: 'Idempotency-Key', code: 'required', detail: 'is missing' } };
  if (typeof header === 'string' && keyPattern.test(header)) return { value: header };
  const detail = 'must be 1 to 255 visible ASCII characters';
  return { error: { header: 'Idempotency-Key', code: 'pattern', detail } };
};

/** Whether `If-None-Match` names the current entity tag (RFC 9110, 13.1.2: weak comparison, a list, or `*`). */
export const isNotModified = (ifNoneMatch: string | undefined, etag: string | undefined): boolean => {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((candidate) => candidate.replace(/^W\//, '') === opaque);
};
