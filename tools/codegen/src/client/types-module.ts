import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { JsonObject } from '../bundle.ts';
import type { Code } from '../emit/code.ts';
import { hasDirections, withMarkedProperties } from './directions.ts';

/** `types.ts`: every path, operation and schema of a bundled document, by openapi-typescript. */
export const typesModule = async (document: JsonObject): Promise<Code> =>
  astToString(
    await openapiTypescript(withMarkedProperties(document) as unknown as OpenAPI3, {
      defaultNonNullable: false,
      alphabetize: false,
      readWriteMarkers: hasDirections(document),
    }),
  );
