import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractResponse } from './contract.ts';
import { header } from './header.ts';
import { responseMediaType } from './media-type.ts';

const fields = new Set(['description', 'headers', 'content', 'links']);

/** Response Object, or a reference to one. */
export const response = (code: string, given: Place, inlineName: string, context: ReadContext): ContractResponse => {
  if (!/^[2-5]\d\d$/.test(code)) throw given.error(`unknown response ${code}: every possible status is written out`);
  const place = context.files.resolve(given);
  context.errors.collect(() => place.only('Response Object field', fields));
  const content = context.errors.collect(() => place.get('content')?.entries()) ?? [];
  context.errors.collect(() => checkContent(code, place, content));
  const [media] = content;
  return {
    status: Number(code),
    content: media && context.errors.collect(() => responseMediaType(media[0], media[1], inlineName, context)),
    headers: (place.get('headers')?.entries() ?? []).flatMap(
      ([name, each]) => context.errors.collect(() => header(name, each, context)) ?? [],
    ),
  };
};

/** Without content in HTTP (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const empty = new Set(['204', '205', '304']);

const checkContent = (code: string, place: Place, content: readonly unknown[]): void => {
  if (content.length > 1) throw place.need('content').error('unknown construct: a response of several media types');
  if (content.length > 0 && empty.has(code)) throw place.need('content').error(`a response ${code} has no content`);
};
