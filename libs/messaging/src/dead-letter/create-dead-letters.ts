import { DependencyUnavailable, DuplicateEffect, NotFound, pageOf, Problem, StateConflict } from '@coffeemesh/kernel';
import type { CloudEvent } from '../event/cloud-event.ts';
import type { EventHandlerTable } from '../event/event-handlers.ts';
import { applyEvent } from '../inbox/apply-event.ts';
import type { MessagingDatabase } from '../inbox/messaging-database.ts';
import { isTransient } from '../inbox/transient-error.ts';
import { deadLetterRows } from './dead-letter-rows.ts';
import {
  toDeadLetter,
  toDeadLetterSummary,
  type DeadLetter,
  type DeadLetters,
  type InboxRowWithEvent,
} from './dead-letter.ts';
import { REPLAY_RETRY_AFTER_SECONDS } from './policy.ts';

export type DeadLettersOptions<Deps> = {
  readonly database: MessagingDatabase;
  readonly handlers: EventHandlerTable<Deps>;
  readonly deps: Deps;
};

/** The dead letters of a service, over its own `inbox_event`. */
export const createDeadLetters = <Deps>({ database, handlers, deps }: DeadLettersOptions<Deps>): DeadLetters => {
  const rows = deadLetterRows(database);

  const find = async (eventId: string): Promise<InboxRowWithEvent> => {
    const row = await rows.find(eventId);
    if (row === undefined) throw NotFound('No such event has come to this service.');
    return row;
  };

  /** The event of a dead letter that is not settled. */
  const replayableEvent = ({ outcome, event }: InboxRowWithEvent): CloudEvent => {
    if (outcome === 'discarded') throw StateConflict('The event has been discarded.');
    if (outcome === 'applied' || event === null) throw StateConflict('The event has been applied.');
    return event;
  };

  /** After a failed replay: the event was settled by another request, or one more attempt is counted. */
  const settleFailure = async (eventId: string, error: unknown): Promise<DeadLetter> => {
    if (isTransient(error)) throw toUnavailable(error);
    const failed = error instanceof DuplicateEffect ? undefined : await rows.fail(eventId, error);
    const row = failed ?? (await find(eventId));
    if (row.outcome === 'discarded') throw StateConflict('The event has been discarded.');
    return toDeadLetter(row);
  };

  return {
    list: async (query) =>
      pageOf(
        await rows.list(query),
        query.limit,
        query,
        ({ received_at, event_id }) => [received_at.toISOString(), event_id],
        toDeadLetterSummary,
      ),
    get: async (eventId) => toDeadLetter(await find(eventId)),
    replay: async (eventId, log) => {
      const event = replayableEvent(await find(eventId));
      const letter = await applyEvent(event, { database, handlers, deps, log }).then(
        async () => toDeadLetter(await find(eventId)),
        (error: unknown) => settleFailure(eventId, error),
      );
      log.info(logFields(letter), 'dead letter replayed');
      return letter;
    },
    discard: async (eventId, log) => {
      const row = (await rows.discard(eventId)) ?? (await find(eventId));
      if (row.outcome === 'applied') throw StateConflict('The event has been applied.');
      const letter = toDeadLetter(row);
      log.info(logFields(letter), 'dead letter discarded');
      return letter;
    },
  };
};

const logFields = ({ eventId, type, subject, outcome, attempts }: DeadLetter) => ({
  event: eventId,
  type,
  subject,
  outcome,
  attempts,
});

const toUnavailable = (error: unknown): Problem =>
  error instanceof Problem && error.kind === 'unavailable'
    ? error
    : DependencyUnavailable({ retryAfterSeconds: REPLAY_RETRY_AFTER_SECONDS, cause: error });
