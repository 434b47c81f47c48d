import type { ReadContext } from '../openapi/context.ts';
import type { Place } from '../place.ts';
import type { ContractEvent } from './event-contract.ts';
import { message } from './message.ts';

const fields = new Set(['address', 'messages', 'title', 'summary', 'description', 'tags']);

/** Channel Object: the events that pass through it. */
export const channel = (given: Place, context: ReadContext): ContractEvent[] => {
  const place = context.files.resolve(given);
  place.only('Channel Object field', fields);
  const description = place.get('description')?.text() ?? place.get('summary')?.text();
  const messages = place.need('messages').entries();
  return messages.map(([, each]) => message(each, messages.length === 1 ? description : undefined, context));
};
