import type { CloudEvent } from '../event/cloud-event.ts';
import type { MessagingDatabase } from './messaging-database.ts';
import { MAX_ERROR_CHARACTERS } from './policy.ts';

const recordText = `INSERT INTO inbox_event (event_id, type, source, subject, outcome, attempts, error, event)
  VALUES ($1::uuid, $2, $3, $4, 'failed', $5, $6, $7::jsonb)
  ON CONFLICT (event_id) DO UPDATE
    SET outcome = 'failed', attempts = inbox_event.attempts + $5, error = $6, event = $7::jsonb, settled_at = NULL
    WHERE inbox_event.outcome NOT IN ('applied', 'discarded')
  RETURNING attempts`;

const deadLetterText = `UPDATE inbox_event SET outcome = 'dead', settled_at = now()
  WHERE event_id = $1::uuid AND outcome = 'failed'`;

export type DeliveryFailure = {
  readonly event: CloudEvent;
  readonly error: unknown;
  /** False for a transient error: a database or an upstream could not be reached. */
  readonly counts: boolean;
};

/** Stores failed attempts in `inbox_event`. */
export type DeliveryFailures = {
  /** @returns the attempts counted so far; undefined if the event has been settled meanwhile */
  record(failure: DeliveryFailure): Promise<number | undefined>;
  /** Ends the retries of an event; it is retained for an administrator. */
  moveToDeadLetter(event: CloudEvent): Promise<void>;
};

export const createDeliveryFailures = (database: MessagingDatabase): DeliveryFailures => ({
  record: async ({ event, error, counts }) => {
    const { id, type, source, subject } = event;
    const values = [id, type, source, subject, counts ? 1 : 0, errorText(error), JSON.stringify(event)];
    const [row] = await database.query<{ attempts: number }>({ name: 'inbox-fail', text: recordText, values });
    return row?.attempts;
  },
  moveToDeadLetter: async ({ id }) => {
    await database.query({ name: 'inbox-dead-letter', text: deadLetterText, values: [id] });
  },
});

/** The part of an error that is stored: its stack, or its message. */
export const errorText = (error: unknown): string => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replaceAll('\0', '').slice(0, MAX_ERROR_CHARACTERS);
};
