import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractResponse } from './contract.ts';
import { header } from './header.ts';
import { responseMediaType } from './media-type.ts';

const fields = new Set(['description', 'headers', 'content', 'links']);

/** Response Object, or a reference to one. */
export const response = (code: string, given: Place, inlineName: string, context: ReadContext): ContractResponse => {
  if (!/^[1-5]\d\d$/.test(code)) throw given.error(`unknown response ${code}: every possible status is written out`);
  const place = context.files.resolve(given);
  context.errors.collect(() => place.only('Response Object field', fields));
  const content = place.get('content')?.entries() ?? [];
  if (content.length > 1) throw place.need('content').error('unknown construct: a response of several media types');
  const [media] = content;
  return {
    status: Number(code),
    content: media && responseMediaType(media[0], media[1], inlineName, context),
    headers: (place.get('headers')?.entries() ?? []).map(([name, each]) => header(name, each, context)),
  };
};
