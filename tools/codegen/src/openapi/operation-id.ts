import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';

/** Words of ECMA-262 that cannot be the name of a constant in a module. */
const reservedWords = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/** Names that mean something else on the client, or in the table of handlers. */
const otherMeaning = new Set([...Object.getOwnPropertyNames(Object.prototype), 'then', 'handlers']);

/** @throws ContractError for an id that cannot name a handler, its file and a method of the client */
export const checkId = (place: Place, { operationIds }: ReadContext): void => {
  const id = place.text();
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) throw place.error(`operationId ${id} is not lowerCamelCase`);
  if (reservedWords.has(id))
    throw place.error(`operationId ${id} is a reserved word of JavaScript, but names its handler`);
  if (otherMeaning.has(id)) throw place.error(`operationId ${id} has another meaning in generated code`);
  if (operationIds.has(id)) throw place.error(`operationId ${id} is used twice`);
  operationIds.add(id);
};
