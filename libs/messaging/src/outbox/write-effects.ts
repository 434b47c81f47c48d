import type { SqlSession, WriteEffects } from '@coffeemesh/kernel';
import { appendOutbox } from './append-outbox.ts';

/**
 * Writes the events and the receipt of a change, in its transaction.
 * @throws DuplicateEffect if the receipt exists; the transaction must roll back
 */
export const writeEffects = async (session: SqlSession, { events, receipt }: WriteEffects): Promise<void> => {
  await appendOutbox(session, events);
  await receipt?.write(session);
};
