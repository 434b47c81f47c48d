import type { JsonObject } from '../bundle.ts';
import type { Code } from './code.ts';

/** `openapi.json`: the bundled document. */
export const documentJson = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`;

/** `document.ts`: the same, as a module. */
export const documentModule = (): Code => `
import type { ApiDocument } from '@coffeemesh/service-kit';
import json from './openapi.json' with { type: 'json' };

/** The authored document in one piece: what /openapi.json and Swagger UI serve. */
export const document: ApiDocument = json;
`;
