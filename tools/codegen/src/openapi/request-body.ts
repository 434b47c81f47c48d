import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractBody } from './contract.ts';
import { requestMediaType } from './media-type.ts';

const fields = new Set(['description', 'content', 'required']);

/** Request Body Object, or a reference to one. */
export const requestBody = (given: Place, inlineName: string, context: ReadContext): ContractBody => {
  const place = context.files.resolve(given);
  context.errors.collect(() => place.only('Request Body Object field', fields));
  const entries = place.need('content').entries();
  const content = entries.map(([mediaType, media], i) =>
    requestMediaType(mediaType, media, i === 0 ? inlineName : `${inlineName}${i + 1}`, context),
  );
  content.forEach(({ mediaType }, i) => {
    if (mediaType === 'application/merge-patch+json') checkPatch(entries[i]![1].need('schema'), context);
  });
  return { optional: place.get('required')?.boolean() !== true, content };
};

/** A default would change a property that the caller left out. */
const checkPatch = (schema: Place, { files }: ReadContext): void => {
  for (const [name, property] of files.resolve(schema).get('properties')?.entries() ?? []) {
    const places = [property, files.resolve(property)];
    const place = places.find((each) => each.isMap() && each.has('default'));
    if (place) throw place.error(`${name} has a default, but what is left out of a merge patch stays as it is`);
  }
};
