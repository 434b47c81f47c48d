import type { Log } from '../log.ts';
import type { MessagingDatabase } from '../messaging-database.ts';

/** Longer than any transport may keep a second copy of an event: until then the row tells that it was applied. */
const KEPT = '30 days';
const HOUR_MS = 3_600_000;

const sweepText = `DELETE FROM inbox_event WHERE event_id IN (
  SELECT event_id FROM inbox_event
  WHERE outcome IN ('applied', 'discarded') AND received_at < now() - interval '${KEPT}'
  ORDER BY received_at LIMIT 5000)`;

/** Deletes the traces of events that were settled long ago; dead letters stay until somebody decides. */
export const createInboxSweeper = (database: MessagingDatabase, log: Log) => {
  let timer: NodeJS.Timeout | undefined;
  const sweep = (): void => {
    database.query({ text: sweepText }).catch((error: unknown) => log.warn({ err: error }, 'old inbox rows not swept'));
  };
  return {
    start: (): void => {
      timer = setInterval(sweep, HOUR_MS);
      timer.unref();
    },
    stop: (): void => clearInterval(timer),
  };
};
