import { setTimeout as delay } from 'node:timers/promises';
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

/** Resolves once `condition` holds. @throws Error after the time */
export const until = async (condition: () => boolean | Promise<boolean>, timeoutMs = 10_000): Promise<void> => {
  for (const deadline = Date.now() + timeoutMs; !(await condition()); await delay(10)) {
    if (Date.now() > deadline) throw new Error(`Not within ${timeoutMs} ms: ${condition.toString()}`);
  }
};
