import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';

const fields = new Set(['description', 'required', 'deprecated', 'schema', 'example', 'examples', 'style', 'explode']);

/** Header Object of a response, or a reference to one. */
export const header = (
  name: string,
  given: Place,
  { files, errors }: ReadContext,
): { name: string; required: boolean } => {
  const place = files.resolve(given);
  errors.collect(() => place.only('Header Object field', fields));
  return { name: name.toLowerCase(), required: place.get('required')?.boolean() ?? false };
};
