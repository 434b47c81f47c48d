import type { JsonObject } from '../bundle.ts';
import { isIdentifier, literal, type Code } from '../emit/code.ts';
import { hasDirections } from './directions.ts';

/** `models.ts`: the document's schemas as types of their own names, as they are in responses. */
export const modelsModule = (document: JsonObject): Code => {
  const components = (document['components'] ?? {}) as { schemas?: JsonObject };
  const names = Object.keys(components.schemas ?? {})
    .filter(isIdentifier)
    .sort();
  const directed = hasDirections(document);
  const type = (name: string) => `components['schemas'][${literal(name)}]`;
  return `
import type { components${directed ? ', Readable' : ''} } from './types.ts';

${names.map((name) => `export type ${name} = ${directed ? `Readable<${type(name)}>` : type(name)};`).join('\n')}
`;
};
