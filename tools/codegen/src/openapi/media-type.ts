import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { Direction } from '../schema-table.ts';
import type { ContractMediaType } from './contract.ts';

const readable = /^application\/([\w.-]+\+)?json$|^application\/x-www-form-urlencoded$/;
const writable = /^application\/([\w.-]+\+)?json$|^text\/[\w.-]+$/;

/** Media types that a request body may have: JSON and what is like it, and forms. */
export const requestMediaType = (mediaType: string, place: Place, inlineName: string, context: Context) =>
  media(mediaType, readable, place, inlineName, 'read', context);

/** Media types that an answer may have: JSON and what is like it, and text. */
export const responseMediaType = (mediaType: string, place: Place, inlineName: string, context: Context) =>
  media(mediaType, writable, place, inlineName, 'written', context);

const fields = new Set(['schema', 'example', 'examples']);

/** Media Type Object. */
const media = (
  mediaType: string,
  known: RegExp,
  place: Place,
  inlineName: string,
  direction: Direction,
  { schemas, faults }: Context,
): ContractMediaType => {
  if (!known.test(mediaType)) throw place.fault(`unknown content ${mediaType}`);
  faults.during(() => place.only('Media Type Object field', fields));
  return { mediaType, schema: schemas.name(place.need('schema'), inlineName, direction) };
};
