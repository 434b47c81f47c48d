import { DuplicateEffect, type Receipt, type SqlSession } from '@coffeemesh/kernel';
import type { CloudEvent } from '../cloud-event.ts';

/** A row that an earlier try left behind is taken over, unless the event has been settled for good. */
const applyText = `INSERT INTO inbox_event (event_id, type, source, subject, outcome, attempts, settled_at)
  VALUES ($1::uuid, $2, $3, $4, 'applied', 1, now())
  ON CONFLICT (event_id) DO UPDATE
    SET outcome = 'applied', attempts = inbox_event.attempts + 1, error = NULL, event = NULL, settled_at = now()
    WHERE inbox_event.outcome NOT IN ('applied', 'discarded')
  RETURNING 1 AS written`;

export type InboxReceipt = Receipt & {
  /** Whether the receipt was handed to a write, so that nobody else has to write it. */
  readonly taken: boolean;
};

/** The mark that an event was consumed, for the transaction of its effect. */
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
