import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { ContractResponse } from './contract.ts';
import { header } from './header.ts';
import { responseMediaType } from './media-type.ts';

const fields = new Set(['description', 'headers', 'content', 'links']);

/** Response Object, or a reference to one. */
export const response = (code: string, given: Place, inlineName: string, context: Context): ContractResponse => {
  if (!/^[1-5]\d\d$/.test(code))
    throw given.fault(`unknown response ${code}: every status that can be answered is written out`);
  const place = context.files.resolve(given);
  context.faults.during(() => place.only('Response Object field', fields));
  const content = place.get('content')?.entries() ?? [];
  if (content.length > 1) throw place.need('content').fault('unknown construct: a response of several media types');
  const [media] = content;
  return {
    status: Number(code),
    content: media && responseMediaType(media[0], media[1], inlineName, context),
    headers: (place.get('headers')?.entries() ?? []).map(([name, each]) => header(name, each, context)),
  };
};
