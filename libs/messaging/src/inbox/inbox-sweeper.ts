import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import type { MessagingDatabase } from './messaging-database.ts';
import { INBOX_RETENTION, INBOX_SWEEP_BATCH_SIZE, INBOX_SWEEP_INTERVAL_MS } from './policy.ts';

const sweepText = `DELETE FROM inbox_event WHERE event_id IN (
  SELECT event_id FROM inbox_event
  WHERE outcome IN ('applied', 'discarded') AND received_at < now() - interval '${INBOX_RETENTION}'
  ORDER BY received_at LIMIT ${INBOX_SWEEP_BATCH_SIZE})`;

/** Deletes inbox rows that were settled before the retention period; dead letters are never deleted. */
export const createInboxSweeper = (database: MessagingDatabase, log: Logger): BackgroundTask =>
  every({ name: 'inbox sweep', periodMs: INBOX_SWEEP_INTERVAL_MS, log }, async () => {
    await database.query({ text: sweepText });
  });
