import { InvalidRequest, type FieldError } from '@coffeemesh/kernel';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';

import type { Operation } from '../contract/operation.ts';
import { compileBody, compileParameters } from '../contract/ajv.ts';
import { essenceOf } from './media-type.ts';
import { readIdempotencyKey, readIfMatch } from './preconditions.ts';
import { textFaults } from './text-errors.ts';
import { validationFaults, type Part } from './validation-errors.ts';

/** The parts of a request, validated; parts that the operation does not have are empty. */
export type ReadInput = {
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body: unknown;
  /** The version of If-Match, where the operation asks for one; undefined for `*`. */
  ifMatch: number | undefined;
  /** The Idempotency-Key, where the operation asks for one. */
  key: string;
};

/**
 * Makes the function that reads and validates the input of an operation.
 * It looks at all parts before it throws InvalidRequest (400), so that a caller sees every fault at once.
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
    const faults: FieldError[] = [];
    const read = (part: Part, validate: ValidateFunction | undefined, value: unknown): void => {
      const unkeepable = textFaults(part, value);
      if (unkeepable.length > 0) faults.push(...unkeepable);
      else if (validate !== undefined && !validate(value)) faults.push(...validationFaults(part, validate.errors));
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
      faults.push({ code: 'percent-encoding', detail: 'The query is not validly percent-encoded.' });
    else read('query', query, input.query);
    read('headers', headers, input.headers);
    if (operation.conditional) {
      const { value, fault } = readIfMatch(request.headers['if-match'] ?? '');
      if (fault === undefined) input.ifMatch = value;
      else faults.push(fault);
    }
    if (operation.idempotent) {
      const { value, fault } = readIdempotencyKey(request.headers['idempotency-key']);
      if (fault === undefined) input.key = value;
      else faults.push(fault);
    }
    if (bodies.size > 0) {
      const validate = bodies.get(essenceOf(request.headers['content-type']) ?? '') ?? [...bodies.values()][0];
      if (input.body !== undefined) read('body', validate, input.body);
      else if (!bodyIsOptional) faults.push({ pointer: '', code: 'required', detail: 'A body is needed.' });
    }
    if (faults.length > 0) throw InvalidRequest({ errors: faults });
    return input;
  };
};

/** An operation without query parameters refuses any. */
const nothing = { type: 'object', additionalProperties: false } as TSchema;

const propertyNames = (schema: TSchema | undefined): string[] =>
  Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});

/** Only the headers that the contract names; of one sent several times, Node has joined or chosen the values. */
const pick = (headers: FastifyRequest['headers'], names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

/** The query parser leaves malformed escapes as they are; a path with one has been refused by the router. */
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
