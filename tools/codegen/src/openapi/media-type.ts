import type { Place } from '../place.ts';
import type { SchemaDirection } from '../schema-table.ts';
import type { ReadContext } from './context.ts';
import type { ContractMediaType } from './contract.ts';

const readable = /^application\/([\w.-]+\+)?json$|^application\/x-www-form-urlencoded$/;
const writable = /^application\/([\w.-]+\+)?json$|^text\/[\w.-]+$/;

/** Media types of a request body: JSON (`+json` too) and forms. */
export const requestMediaType = (mediaType: string, place: Place, inlineName: string, context: ReadContext) =>
  media(mediaType, readable, place, inlineName, 'read', context);

/** Media types of a response: JSON (`+json` too) and text. */
export const responseMediaType = (mediaType: string, place: Place, inlineName: string, context: ReadContext) =>
  media(mediaType, writable, place, inlineName, 'written', context);

const fields = new Set(['schema', 'example', 'examples']);

/** Media Type Object. */
const media = (
  mediaType: string,
  known: RegExp,
  place: Place,
  inlineName: string,
  direction: SchemaDirection,
  { schemas, errors }: ReadContext,
): ContractMediaType => {
  if (!known.test(mediaType)) throw place.error(`unknown content ${mediaType}`);
  errors.collect(() => place.only('Media Type Object field', fields));
  return { mediaType, schema: schemas.name(place.need('schema'), inlineName, direction) };
};
