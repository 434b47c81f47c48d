import type { IncomingHttpHeaders } from 'node:http';
import type { TSchema } from 'typebox';
import type { FieldError } from '@coffeemesh/kernel';
import { compileRequest } from '../contract/ajv.ts';
import type { Operation } from '../contract/operation.ts';
import { readIdempotencyKey, readIfMatch } from './preconditions.ts';
import { canonicalHeader, validationErrors } from './validation-errors.ts';

type Preconditions = { ifMatch: number | undefined; key: string; errors: FieldError[] };

/** Makes the function that reads the headers that the kit gives a meaning, within the bounds that the contract sets. */
export const preconditionReader = (operation: Operation): ((headers: IncomingHttpHeaders) => Preconditions) => {
  const bounds = operation.preconditions ?? {};
  const validate = compileRequest({ type: 'object', properties: bounds } as TSchema);
  return (headers) => {
    const match = operation.conditional ? readIfMatch(headers['if-match'] ?? '') : { value: undefined };
    const key = operation.idempotent ? readIdempotencyKey(headers['idempotency-key']) : { value: '' };
    const errors = [match.error, key.error].filter((error) => error !== undefined);
    const given = Object.fromEntries(
      Object.keys(bounds)
        .filter((name) => headers[name] !== undefined && !errors.some(({ header }) => header === canonicalHeader(name)))
        .map((name) => [name, headers[name]]),
    );
    if (!validate(given)) errors.push(...validationErrors('headers', validate.errors));
    return { ifMatch: match.value, key: key.value ?? '', errors };
  };
};
