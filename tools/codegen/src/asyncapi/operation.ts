import type { ReadContext } from '../openapi/context.ts';
import type { Place } from '../place.ts';
import { channel } from './channel.ts';
import type { ContractEvent } from './event-contract.ts';

const fields = new Set(['action', 'channel', 'title', 'summary', 'description', 'tags']);

/** Operation Object: all events of its channel are sent, or received. */
export const operation = (
  given: Place,
  context: ReadContext,
): { action: 'send' | 'receive'; events: ContractEvent[] } => {
  const place = context.files.resolve(given);
  place.only('Operation Object field', fields);
  const action = place.need('action').text();
  if (action !== 'send' && action !== 'receive') throw place.need('action').error(`unknown action ${action}`);
  return { action, events: channel(place.need('channel'), context) };
};
