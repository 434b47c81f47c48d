import type { SqlSession, WriteEffects } from '@coffeemesh/kernel';
import { appendOutbox } from './append-outbox.ts';

/**
 * What belongs to a change, in its transaction and after it: its events, and the receipt that it happened.
 * @throws AlreadyDone if it had happened before; the transaction must roll back
 */
export const writeEffects = async (session: SqlSession, { events, receipt }: WriteEffects): Promise<void> => {
  await appendOutbox(session, events);
  await receipt?.write(session);
};
