import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { ContractBody } from './contract.ts';
import { requestMediaType } from './media-type.ts';

const fields = new Set(['description', 'content', 'required']);

/** Request Body Object, or a reference to one. */
export const requestBody = (given: Place, inlineName: string, context: Context): ContractBody => {
  const place = context.files.resolve(given);
  place.only('Request Body Object field', fields);
  const entries = place.need('content').entries();
  const content = entries.map(([mediaType, media], i) =>
    requestMediaType(mediaType, media, i === 0 ? inlineName : `${inlineName}${i + 1}`, context),
  );
  return { optional: place.get('required')?.boolean() !== true, content };
};
