import { DuplicateEffect, type Receipt, type SqlSession } from '@coffeemesh/kernel';
import type { CloudEvent } from '../event/cloud-event.ts';

/** Overwrites the row of an earlier failed attempt, unless the event is settled. */
const applyText = `INSERT INTO inbox_event (event_id, type, source, subject, outcome, attempts, settled_at)
  VALUES ($1::uuid, $2, $3, $4, 'applied', 1, now())
  ON CONFLICT (event_id) DO UPDATE
    SET outcome = 'applied', attempts = inbox_event.attempts + 1, error = NULL, event = NULL, settled_at = now()
    WHERE inbox_event.outcome NOT IN ('applied', 'discarded')
  RETURNING 1 AS written`;

export type InboxReceipt = Receipt & {
  /** Whether a write has used the receipt, so that it needs no write of its own. */
  readonly taken: boolean;
};

/** The proof that an event was applied, to be written in the transaction of its effect. */
export const inboxReceipt = ({ id, type, source, subject }: CloudEvent): InboxReceipt => {
  let taken = false;
  return {
    get taken() {
      return taken;
    },
    takeRow: () => {
      taken = true;
      const columns = { event_id: id, type, source, subject, outcome: 'applied', attempts: 1, settled_at: new Date() };
      return { table: 'inbox_event' as const, columns };
    },
    write: async (session: SqlSession) => {
      const values = [id, type, source, subject];
      const rows = await session.query({ name: 'inbox-apply', text: applyText, values });
      if (rows.length === 0) throw new DuplicateEffect();
      taken = true;
    },
  };
};
