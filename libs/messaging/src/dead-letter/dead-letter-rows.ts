import { decodeCursor, type SqlStatement } from '@coffeemesh/kernel';
import { errorText } from '../inbox/delivery-failures.ts';
import type { MessagingDatabase } from '../inbox/messaging-database.ts';
import type { DeadLetterQuery, InboxRow, InboxRowWithEvent } from './dead-letter.ts';

const columns = 'event_id, type, source, subject, outcome, attempts, received_at, settled_at';
const allColumns = `${columns}, error, event`;
const unsettled = `event_id = $1::uuid AND outcome IN ('failed', 'dead')`;

const listText = (order: 'ASC' | 'DESC') => `SELECT ${columns}, split_part(error, E'\\n', 1) AS error FROM inbox_event
  WHERE outcome = $1 AND ($2::text IS NULL OR type = $2) AND ($3::text IS NULL OR subject = $3)
    AND ($4::timestamptz IS NULL OR (received_at, event_id) ${order === 'ASC' ? '>' : '<'} ($4, $5::uuid))
  ORDER BY received_at ${order}, event_id ${order} LIMIT $6`;

const listStatement = (query: DeadLetterQuery): SqlStatement => {
  const { outcome, type = null, subject = null, sort, limit, cursor } = query;
  const [at = null, id = null] = cursor === undefined ? [] : decodeCursor(cursor, query, ['instant', 'id']);
  const text = listText(sort === 'receivedAt' ? 'ASC' : 'DESC');
  return { text, values: [outcome, type, subject, at, id, limit + 1] };
};

const failText = `UPDATE inbox_event SET attempts = attempts + 1, error = $2 WHERE ${unsettled} RETURNING ${allColumns}`;
const discardText = `UPDATE inbox_event SET outcome = 'discarded', settled_at = now() WHERE ${unsettled}
  RETURNING ${allColumns}`;

/** Queries over `inbox_event` for administrators. Updates return undefined if the event is settled or unknown. */
export const deadLetterRows = (database: MessagingDatabase) => ({
  /** One row more than the limit if there is another page. */
  list: (query: DeadLetterQuery): Promise<InboxRow[]> => database.query<InboxRow>(listStatement(query)),
  find: async (eventId: string): Promise<InboxRowWithEvent | undefined> => {
    const text = `SELECT ${allColumns} FROM inbox_event WHERE event_id = $1::uuid`;
    return (await database.query<InboxRowWithEvent>({ text, values: [eventId] }))[0];
  },
  /** Counts one more failed attempt; the outcome does not change. */
  fail: async (eventId: string, error: unknown): Promise<InboxRowWithEvent | undefined> =>
    (await database.query<InboxRowWithEvent>({ text: failText, values: [eventId, errorText(error)] }))[0],
  discard: async (eventId: string): Promise<InboxRowWithEvent | undefined> =>
    (await database.query<InboxRowWithEvent>({ text: discardText, values: [eventId] }))[0],
});
