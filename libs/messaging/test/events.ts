import { uuidV7Ids } from '@coffeemesh/kernel';
import type { CloudEvent } from '../src/index.ts';

/** An event of `/publisher`, with a number that shows the order. */
export const eventOf = (subject: string, number: number, id = uuidV7Ids.next()): CloudEvent<{ number: number }> => ({
  specversion: '1.0',
  id,
  source: '/publisher',
  type: 'publisher.item-sent.v1',
  subject,
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  data: { number },
});

export const numberOf = (event: CloudEvent): number => (event.data as { number: number }).number;
