import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { JsonObject } from '../bundle.ts';
import type { Code } from '../emit/code.ts';

/** `types.ts`: every path, operation and schema of a bundled document, by openapi-typescript. */
export const typesModule = async (document: JsonObject): Promise<Code> =>
  astToString(
    await openapiTypescript(document as unknown as OpenAPI3, {
      defaultNonNullable: false,
      alphabetize: false,
      readWriteMarkers: hasDirections(document),
    }),
  );

/** Whether a property is `readOnly` or `writeOnly`. Its types are then those of both directions; see `Readable`, `Writable`. */
export const hasDirections = (document: JsonObject): boolean =>
  /"(readOnly|writeOnly)":true/.test(JSON.stringify(document));
