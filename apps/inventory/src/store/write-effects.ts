import type { SqlSession, WriteEffects } from '@coffeemesh/kernel';
import { appendOutbox } from '@coffeemesh/messaging';

/** What belongs to a change, in its transaction: its events, and the receipt that it happened. */
export const writeEffects = async (session: SqlSession, { events, receipt }: WriteEffects): Promise<void> => {
  await appendOutbox(session, events);
  await receipt?.write(session);
};
