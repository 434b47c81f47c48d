import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from '@coffeemesh/kernel';
import { UnsupportedMediaType } from '../problems/transport-problems.ts';

/** The media type of a Content-Type header in lower case, without its parameters. */
export const essenceOf = (contentType: string | undefined): string | undefined =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase();

export const formMediaType = 'application/x-www-form-urlencoded';

const isJson = (mediaType: string | undefined): boolean => /^application\/([\w.+-]+\+)?json$/.test(mediaType ?? '');

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined ||
  (headers['content-length'] !== undefined && headers['content-length'] !== '0');

/**
 * Checks the headers, before the body is read.
 * @param accepted the media types that the operation accepts; empty if it has no body
 * @throws UnsupportedMediaType (415), InvalidRequest (400) for a body where there must be none: JSON is read first, since
 *   `{}` is accepted
 */
export const assertMediaType = (request: FastifyRequest, accepted: readonly string[]): void => {
  if (!hasBody(request)) return;
  const isParsed = !['GET', 'HEAD'].includes(request.method);
  if (accepted.length === 0 && isParsed && isJson(essenceOf(request.headers['content-type']))) return;
  if (accepted.length === 0) {
    const detail = 'This operation has no body.';
    throw InvalidRequest({ detail, errors: [{ pointer: '', code: 'no-body', detail }] });
  }
  const contentType = request.headers['content-type'];
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const encoding = request.headers['content-encoding'];
  if (
    !accepted.includes(essenceOf(contentType) ?? '') ||
    (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset)) ||
    (encoding !== undefined && encoding !== 'identity')
  )
    throw UnsupportedMediaType({ detail: `Accepted: ${accepted.join(', ')}, in UTF-8 and not compressed.` });
};
