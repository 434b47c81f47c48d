import type { JsonObject } from '../bundle.ts';
import { isIdentifier, literal, type Code } from '../emit/code.ts';

/** `models.ts`: the document's schemas as types of their own names. */
export const modelsModule = (document: JsonObject): Code => {
  const components = (document['components'] ?? {}) as { schemas?: JsonObject };
  const names = Object.keys(components.schemas ?? {})
    .filter(isIdentifier)
    .sort();
  return `
import type { components } from './types.ts';

${names.map((name) => `export type ${name} = components['schemas'][${literal(name)}];`).join('\n')}
`;
};
