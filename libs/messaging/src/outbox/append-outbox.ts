import { currentTraceparent, type DomainEvent, type SqlSession, uuidV7Ids } from '@coffeemesh/kernel';
import { notifyOutboxWritten } from './outbox-signal.ts';

/**
 * For a hand-written statement that inserts its events beside its change:
 * `… INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(5)}`.
 * If the statement changes an aggregate, select `FROM` that change (`, changed`): its row lock is then held before the
 * events are numbered, which keeps the events of one aggregate in order. The parameter's value is {@link outboxValue};
 * call `notifyOutboxWritten()` after the commit to wake the relay.
 * @param parameter number of the statement's parameter with the events
 */
export const outboxSelect = (parameter: number): string =>
  `SELECT e.id, e.type, e.subject, e.data, e.traceparent
     FROM jsonb_to_recordset($${parameter}::jsonb) AS e(id uuid, type text, subject text, data jsonb, traceparent text)`;

/** The events as the JSON parameter of {@link outboxSelect}, each with a new id and the current trace. */
export const outboxValue = (events: readonly DomainEvent[]): string => {
  const traceparent = currentTraceparent();
  return JSON.stringify(
    events.map(({ type, subject, data }) => ({ id: uuidV7Ids.next(), type, subject, data, traceparent })),
  );
};

const appendText = `INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(1)}`;

/**
 * Writes events in the transaction of their change; call it after the change. The events are relayed after the commit,
 * and never after a rollback.
 */
export const appendOutbox = async (session: SqlSession, events: readonly DomainEvent[]): Promise<void> => {
  if (events.length === 0) return;
  await session.query({ name: 'outbox-append', text: appendText, values: [outboxValue(events)] });
  session.afterCommit(notifyOutboxWritten);
};
