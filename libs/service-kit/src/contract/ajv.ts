import Ajv2020, { type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import { addStrictFormats } from './formats.ts';
import { standaloneSchema } from './standalone-schema.ts';

// Both packages are CommonJS: under Node's ES modules the class and the function are members of the default export.
const Ajv = Ajv2020 as unknown as typeof Ajv2020.default;
const formats = addFormats as unknown as typeof addFormats.default;

const base: Options = {
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  removeAdditional: false,
  useDefaults: true,
  discriminator: true,
  validateFormats: true,
};

const make = (options: Options) => {
  const ajv = new Ajv({ ...base, ...options });
  formats(ajv);
  addStrictFormats(ajv);
  // Annotations of OpenAPI that JSON Schema does not know.
  ajv.addVocabulary(['example', 'xml', 'externalDocs']);
  return ajv;
};

const forBodies = make({ coerceTypes: false });
const forParameters = make({ coerceTypes: 'array' });
const forResponses = make({ coerceTypes: false, useDefaults: false });

/** Request bodies are not coerced: `"1"` is no number. Defaults are filled in. */
export const compileBody = (schema: TSchema): ValidateFunction => forBodies.compile(standaloneSchema(schema));

/** Paths, queries and headers are text: numbers, booleans and arrays of one are converted. */
export const compileParameters = (schema: TSchema): ValidateFunction => forParameters.compile(standaloneSchema(schema));

/** Responses are neither coerced nor completed. */
export const compileResponse = (schema: TSchema): ValidateFunction => forResponses.compile(standaloneSchema(schema));
