import Ajv2020, { type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import { addStrictFormats } from './formats.ts';
import { addExactKeywords } from './keywords.ts';
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
  coerceTypes: false,
  discriminator: true,
  validateFormats: true,
};

const make = (options: Options, removed = false) => {
  const ajv = new Ajv({ ...base, ...options });
  formats(ajv);
  addStrictFormats(ajv);
  addExactKeywords(ajv, removed);
  // Annotations of OpenAPI that JSON Schema does not know.
  ajv.addVocabulary(['example', 'xml', 'externalDocs']);
  return ajv;
};

const forRequests = make({ useDefaults: true });
const forResponses = make({ useDefaults: false });
const forRemoval = make({ useDefaults: false }, true);

/** Bodies, and parameters once their texts are values (see `textReader`). Nothing is coerced; defaults are filled in. */
export const compileRequest = (schema: TSchema): ValidateFunction => forRequests.compile(standaloneSchema(schema));

/** Responses are neither coerced nor completed. */
export const compileResponse = (schema: TSchema): ValidateFunction => forResponses.compile(standaloneSchema(schema));

/** Removes `writeOnly` properties from the value that it validates. */
export const compileRemoval = (schema: TSchema): ValidateFunction => forRemoval.compile(standaloneSchema(schema));
