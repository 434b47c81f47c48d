import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { TSchema } from 'typebox';
import { compileResponse } from './ajv.ts';
import type { HandlerResponse, Operation } from './operation.ts';

/** A response that the contract does not have: a defect of the service, never of the caller. */
export class ResponseMismatch extends Error {
  override readonly name = 'ResponseMismatch';
}

/**
 * @returns a function that throws ResponseMismatch for a response of an undocumented status, or whose body does not fit
 * its schema
 */
export const responseChecker = (operation: Operation): ((response: HandlerResponse) => void) => {
  const schemas = new Map(Object.entries(operation.responses).map(([status, { body }]) => [Number(status), body]));
  return ({ status, body }) => {
    if (!schemas.has(status)) throw new ResponseMismatch(`${operation.id} does not document ${status}`);
    const schema = schemas.get(status);
    const validate = schema && validatorOf(schema);
    if (validate === undefined) {
      if (body !== undefined) throw new ResponseMismatch(`${operation.id} ${status} has no body in the contract`);
    } else if (!(body instanceof Uint8Array) && !validate(onTheWire(body))) {
      const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
      throw new ResponseMismatch(`${operation.id} ${status} does not fit its schema: ${errors.join('; ')}`);
    }
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
