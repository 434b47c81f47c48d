import type { FastifyRequest } from 'fastify';
import type { FieldError } from '@coffeemesh/kernel';
import { compileRequest } from '../contract/ajv.ts';
import type { Operation } from '../contract/operation.ts';
import { textReader } from '../contract/text-values.ts';
import { essenceOf, formMediaType } from './media-type.ts';
import { textErrors } from './text-errors.ts';
import { validationErrors } from './validation-errors.ts';

type ReadBody = { body: unknown; errors: FieldError[] };

/** Makes the function that validates the body of an operation. The fields of a form are converted by their schemas. */
export const bodyReader = (operation: Operation): ((request: FastifyRequest) => ReadBody) => {
  const readers = new Map(
    Object.entries(operation.body ?? {}).map(([mediaType, schema]) => {
      const toValues = mediaType === formMediaType ? textReader(schema) : (fields: Fields) => fields;
      return [mediaType, { toValues, validate: compileRequest(schema) }];
    }),
  );
  const [first] = [...readers.values()];
  if (first === undefined) return noBody;
  return (request) => {
    if (request.body === undefined)
      return operation.bodyOptional === true
        ? { body: undefined, errors: [] }
        : refused('required', 'A body is required.');
    const unstorable = textErrors('body', request.body);
    if (unstorable.length > 0) return { body: undefined, errors: unstorable };
    const { toValues, validate } = readers.get(essenceOf(request.headers['content-type']) ?? '') ?? first;
    const body = toValues(request.body as Fields);
    return { body, errors: validate(body) ? [] : validationErrors('body', validate.errors) };
  };
};

type Fields = Record<string, unknown>;

/** `{}` says as much as no body: clients that always send JSON send it. */
const noBody = ({ body }: FastifyRequest): ReadBody =>
  body === undefined || (isObject(body) && Object.keys(body).length === 0)
    ? { body: undefined, errors: [] }
    : refused('no-body', 'This operation has no body.');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (code: string, detail: string): ReadBody => ({
  body: undefined,
  errors: [{ pointer: '', code, detail }],
});
