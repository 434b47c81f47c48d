import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { InvalidRequest, type FieldError } from '@coffeemesh/kernel';
import { compileBody, compileParameters } from '../contract/ajv.ts';
import type { Operation } from '../contract/operation.ts';
import { essenceOf } from './media-type.ts';
import { readIdempotencyKey, readIfMatch } from './preconditions.ts';
import { textErrors } from './text-errors.ts';
import { validationErrors, type Part } from './validation-errors.ts';

/** The parts of a request, validated; parts that the operation does not have are empty. */
export type ReadInput = {
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body: unknown;
  /** The version of If-Match, if the operation has one; undefined for `*`. */
  ifMatch: number | undefined;
  /** The Idempotency-Key, if the operation has one. */
  key: string;
};

/**
 * Makes the function that reads and validates the input of an operation.
 * It checks all parts before it throws InvalidRequest (400), so that a caller sees every error at once.
 */
export const inputReader = (operation: Operation): ((request: FastifyRequest) => ReadInput) => {
  const params = operation.params && compileParameters(operation.params);
  const query = compileParameters(operation.query ?? nothing);
  const headers = operation.headers && compileParameters(operation.headers);
  const headerNames = propertyNames(operation.headers);
  const bodies = new Map(
    Object.entries(operation.body ?? {}).map(([mediaType, schema]) => [mediaType, compileBody(schema)]),
  );
  const bodyIsOptional = operation.bodyOptional === true;

  return (request) => {
    const errors: FieldError[] = [];
    const read = (part: Part, validate: ValidateFunction | undefined, value: unknown): void => {
      const unstorable = textErrors(part, value);
      if (unstorable.length > 0) errors.push(...unstorable);
      else if (validate !== undefined && !validate(value)) errors.push(...validationErrors(part, validate.errors));
    };
    const input: ReadInput = {
      params: { ...(request.params as object) },
      query: { ...(request.query as object) },
      headers: pick(request.headers, headerNames),
      body: request.body,
      ifMatch: undefined,
      key: '',
    };
    read('params', params, input.params);
    if (hasBadEncoding(request.raw.url ?? ''))
      errors.push({ code: 'percent-encoding', detail: 'The query is not validly percent-encoded.' });
    else read('query', query, input.query);
    read('headers', headers, input.headers);
    if (operation.conditional) {
      const { value, error } = readIfMatch(request.headers['if-match'] ?? '');
      if (error === undefined) input.ifMatch = value;
      else errors.push(error);
    }
    if (operation.idempotent) {
      const { value, error } = readIdempotencyKey(request.headers['idempotency-key']);
      if (error === undefined) input.key = value;
      else errors.push(error);
    }
    if (bodies.size > 0) {
      const validate = bodies.get(essenceOf(request.headers['content-type']) ?? '') ?? [...bodies.values()][0];
      if (input.body !== undefined) read('body', validate, input.body);
      else if (!bodyIsOptional) errors.push({ pointer: '', code: 'required', detail: 'A body is required.' });
    }
    if (errors.length > 0) throw InvalidRequest({ errors });
    return input;
  };
};

/** An operation without query parameters refuses all. */
const nothing = { type: 'object', additionalProperties: false } as TSchema;

const propertyNames = (schema: TSchema | undefined): string[] =>
  Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});

/** Only the headers that the contract names; Node has joined repeated ones, or chosen one. */
const pick = (headers: FastifyRequest['headers'], names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

/** The query parser does not refuse malformed escapes; the router has refused those of the path. */
const hasBadEncoding = (url: string): boolean => {
  const start = url.indexOf('?');
  const query = start === -1 ? '' : url.slice(start + 1);
  if (!query.includes('%')) return false;
  try {
    decodeURIComponent(query);
    return false;
  } catch {
    return true;
  }
};
