import type { ContractFiles } from '../contract-files.ts';
import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractMediaType } from './contract.ts';
import type { SchemaDirection } from './schema-direction.ts';

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
  { schemas, errors, files }: ReadContext,
): ContractMediaType => {
  if (mediaType === 'text/event-stream') throw place.error('unknown construct: text/event-stream, which is a stream');
  if (!known.test(mediaType)) throw place.error(`unknown content ${mediaType}`);
  errors.collect(() => place.only('Media Type Object field', fields));
  const schema = place.need('schema');
  if (mediaType.startsWith('text/')) errors.collect(() => checkText(mediaType, schema, files));
  return { mediaType, schema: schemas.name(schema, inlineName, direction) };
};

const checkText = (mediaType: string, schema: Place, files: ContractFiles): void => {
  if (files.resolve(schema).get('type')?.json() !== 'string')
    throw schema.error(`unknown construct: ${mediaType} whose schema is not of type string`);
};
