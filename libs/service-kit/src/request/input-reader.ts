import type { FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { InvalidRequest, type FieldError } from '@coffeemesh/kernel';
import { compileRequest } from '../contract/ajv.ts';
import type { Operation } from '../contract/operation.ts';
import { PathTemplate } from '../contract/path-template.ts';
import { textReader } from '../contract/text-values.ts';
import { bodyReader } from './body-reader.ts';
import { preconditionReader } from './precondition-reader.ts';
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
  const template = new PathTemplate(operation.path);
  const params = operation.params && ofText(operation.params);
  const query = ofText(operation.query ?? nothing);
  const headers = operation.headers && ofText(operation.headers);
  const headerNames = propertyNames(operation.headers);
  const readPreconditions = preconditionReader(operation);
  const readBody = bodyReader(operation);

  return (request) => {
    const errors: FieldError[] = [];
    const read = (part: Part, reader: PartReader | undefined, value: Values): Values => {
      const result = reader?.(part, value) ?? { value, errors: textErrors(part, value) };
      errors.push(...result.errors);
      return result.value;
    };
    const input: ReadInput = {
      params: read(
        'params',
        params,
        template.paramsOf(request.params as Record<string, string>, request.raw.url ?? ''),
      ),
      query: {},
      headers: {},
      body: undefined,
      ifMatch: undefined,
      key: '',
    };
    if (hasBadEncoding(request.raw.url ?? ''))
      errors.push({ code: 'percent-encoding', detail: 'The query is not validly percent-encoded.' });
    else input.query = read('query', query, { ...(request.query as Values) });
    input.headers = read('headers', headers, pick(request.headers, headerNames));
    const { ifMatch, key, errors: unmet } = readPreconditions(request.headers);
    const { body, errors: invalid } = readBody(request);
    errors.push(...unmet, ...invalid);
    if (errors.length > 0) throw InvalidRequest({ errors });
    return { ...input, body, ifMatch, key };
  };
};

type Values = Record<string, unknown>;
type PartReader = (part: Part, value: Values) => { value: Values; errors: FieldError[] };

/** Reads what is text on the wire. */
const ofText = (schema: TSchema): PartReader => {
  const toValues = textReader(schema);
  const validate = compileRequest(schema);
  return (part, texts) => {
    const unstorable = textErrors(part, texts);
    if (unstorable.length > 0) return { value: texts, errors: unstorable };
    const value = toValues(texts);
    return { value, errors: validate(value) ? [] : validationErrors(part, validate.errors) };
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
