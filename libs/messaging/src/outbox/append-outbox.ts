import { currentTraceparent, type DomainEvent, type SqlSession, uuidV7Ids } from '@coffeemesh/kernel';
import { notifyOutboxWritten } from './outbox-signal.ts';

/**
 * For a hand-written statement that inserts its events beside its change:
 * `… INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(5)}`.
 * Where an aggregate is changed, select it `FROM` the change (`, changed`), so that its row lock is held before the
 * events are numbered; that keeps one aggregate's events in order. The value is {@link outboxValue}'s; once committed,
 * `outboxWritten()` wakes the relay.
 * @param parameter the number of the statement's parameter that holds the events
 */
export const outboxSelect = (parameter: number): string =>
  `SELECT e.id, e.type, e.subject, e.data, e.traceparent
     FROM jsonb_to_recordset($${parameter}::jsonb) AS e(id uuid, type text, subject text, data jsonb, traceparent text)`;

/** The events as the one JSON parameter of {@link outboxSelect}, each with an id of its own and the current trace. */
export const outboxValue = (events: readonly DomainEvent[]): string => {
  const traceparent = currentTraceparent();
  return JSON.stringify(
    events.map(({ type, subject, data }) => ({ id: uuidV7Ids.next(), type, subject, data, traceparent })),
  );
};

const appendText = `INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(1)}`;

/**
 * Writes events in the transaction of the change that they tell of, after that change; they are relayed once it has
 * committed, and never if it rolls back.
 */
export const appendOutbox = async (session: SqlSession, events: readonly DomainEvent[]): Promise<void> => {
  if (events.length === 0) return;
  await session.query({ name: 'outbox-append', text: appendText, values: [outboxValue(events)] });
  session.afterCommit(notifyOutboxWritten);
};
