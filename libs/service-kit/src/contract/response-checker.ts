import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { TSchema } from 'typebox';
import { compileRemoval, compileResponse } from './ajv.ts';
import type { HandlerResponse, Operation } from './operation.ts';

/** A response that the contract does not have: a defect of the service, never of the caller. */
export class ResponseMismatch extends Error {
  override readonly name = 'ResponseMismatch';
}

/**
 * @returns a function that throws ResponseMismatch for a response of an undocumented status, without a required header, or
 *   whose body does not fit its schema
 */
export const responseChecker = (operation: Operation): ((response: HandlerResponse) => void) => {
  const documented = new Map(Object.entries(operation.responses).map(([status, each]) => [Number(status), each]));
  return ({ status, headers = {}, body }) => {
    const response = documented.get(status);
    if (response === undefined) throw new ResponseMismatch(`${operation.id} does not document ${status}`);
    const sent = new Set(Object.keys(headers).filter((name) => headers[name] !== undefined));
    const missing = (response.requiredHeaders ?? []).filter((name) => !sent.has(name));
    if (missing.length > 0) throw new ResponseMismatch(`${operation.id} ${status} has no ${missing.join(', ')}`);
    const schema = response.body;
    const validate = schema && validatorOf(schema);
    if (validate === undefined) {
      if (body !== undefined) throw new ResponseMismatch(`${operation.id} ${status} has no body in the contract`);
    } else if (!(body instanceof Uint8Array) && !validate(onTheWire(body))) {
      const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
      throw new ResponseMismatch(`${operation.id} ${status} does not fit its schema: ${errors.join('; ')}`);
    }
  };
};

/**
 * @returns a function that removes `writeOnly` properties from the body of a response. A handler cannot return one
 *   (its type has none), but what it read from a store may have more members than its type.
 */
export const writeOnlyFilter = (operation: Operation): ((response: HandlerResponse) => HandlerResponse) => {
  const filters = new Map(
    Object.entries(operation.responses)
      .filter(([, { body }]) => JSON.stringify(body ?? {}).includes('"absent":'))
      .map(([status, { body }]) => [Number(status), compileRemoval(body!)]),
  );
  return (response) => {
    const filter = filters.get(response.status);
    if (filter === undefined || response.body === undefined || response.body instanceof Uint8Array) return response;
    const body = onTheWire(response.body);
    filter(body);
    return { ...response, body };
  };
};

/** Compiled at the first response, because a process returns only few of the documented statuses. */
const validatorOf = (schema: TSchema): ValidateFunction => {
  const validate = validators.get(schema) ?? compileResponse(schema);
  validators.set(schema, validate);
  return validate;
};
const validators = new WeakMap<TSchema, ValidateFunction>();

const onTheWire = (body: unknown): unknown =>
  body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
