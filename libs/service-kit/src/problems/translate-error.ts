import { isNativeError } from 'node:util/types';
import { InvalidRequest, NotFound, Problem } from '@coffeemesh/kernel';
import { databaseProblem } from '@coffeemesh/postgres';
import {
  DeadlineExceeded,
  HeadersTooLarge,
  InternalError,
  MethodNotAllowed,
  Overloaded,
  PayloadTooLarge,
  RequestTimeout,
  TooManyRequests,
  UnsupportedMediaType,
} from './transport-problems.ts';

type Translation = (error: Error) => Problem;

const invalid =
  (code: string, detail: string): Translation =>
  (cause) =>
    InvalidRequest({ detail, errors: [{ code, detail }], cause });

/** Errors of Fastify itself. */
const byCode: Readonly<Record<string, Translation>> = {
  FST_ERR_BAD_URL: invalid('percent-encoding', 'The path is not validly percent-encoded.'),
  FST_ERR_MAX_PARAM_LENGTH: invalid('too-long', 'A segment of the path is too long.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: invalid(
    'content-length',
    'The body is not of the length that Content-Length says.',
  ),
  FST_ERR_CTP_EMPTY_JSON_BODY: invalid('json', 'The body is empty.'),
  FST_ERR_CTP_INVALID_JSON_BODY: invalid('json', 'The body is not valid JSON.'),
  FST_ERR_CTP_BODY_TOO_LARGE: (cause) => PayloadTooLarge({ cause }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (cause) => UnsupportedMediaType({ cause }),
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: (cause) => UnsupportedMediaType({ cause }),
  FST_ERR_HANDLER_TIMEOUT: (cause) => DeadlineExceeded({ retryAfterSeconds: 1, cause }),
};

/** Errors of plugins, which have a status at most. */
const byStatus: Readonly<Record<number, Translation>> = {
  400: (cause) => InvalidRequest({ cause }),
  404: (cause) => NotFound({ cause }),
  405: (cause) => MethodNotAllowed({ cause }),
  408: (cause) => RequestTimeout({ cause }),
  413: (cause) => PayloadTooLarge({ cause }),
  415: (cause) => UnsupportedMediaType({ cause }),
  429: (cause) => TooManyRequests({ cause }),
  431: (cause) => HeadersTooLarge({ cause }),
  503: (cause) => Overloaded({ retryAfterSeconds: 5, cause }),
};

/** Converts anything that was thrown to a problem. An unknown error is a defect: `internal-error`, with its cause for the log. */
export const translateError = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error || isNativeError(error))) return InternalError({ cause: error });
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown };
  const translation =
    (typeof code === 'string' ? byCode[code] : undefined) ??
    (typeof statusCode === 'number' ? byStatus[statusCode] : undefined);
  return translation?.(error) ?? databaseProblem(error) ?? InternalError({ cause: error });
};
