import { DuplicateEffect, DependencyUnavailable, NotFound, pageOf, Problem, StateConflict } from '@coffeemesh/kernel';
import type { CloudEvent } from '../cloud-event.ts';
import type { EventHandlerTable } from '../event-handlers.ts';
import type { Log } from '../log.ts';
import type { MessagingDatabase } from '../messaging-database.ts';
import { applyEvent } from './apply.ts';
import { deadLetterRows } from './dead-letter-rows.ts';
import { deadLetterOf, summaryOf, type DeadLetter, type DeadLetters, type WholeInboxRow } from './dead-letter.ts';
import { isTransient } from './transient.ts';

export type DeadLettersOptions<Deps> = {
  readonly database: MessagingDatabase;
  readonly handlers: EventHandlerTable<Deps>;
  /** Asked for at a replay: the dead letters are themselves among what handlers are given. */
  readonly deps: () => Deps;
};

/** The events that a service could not apply, over its own `inbox_event`. */
export const createDeadLetters = <Deps>({ database, handlers, deps }: DeadLettersOptions<Deps>): DeadLetters => {
  const rows = deadLetterRows(database);

  const find = async (eventId: string): Promise<WholeInboxRow> => {
    const row = await rows.find(eventId);
    if (row === undefined) throw NotFound('No such event has come to this service.');
    return row;
  };

  /** The event of a letter that is not settled. */
  const replayable = ({ outcome, event }: WholeInboxRow): CloudEvent => {
    if (outcome === 'discarded') throw StateConflict('The event has been discarded.');
    if (outcome === 'applied' || event === null) throw StateConflict('The event has been applied.');
    return event;
  };

  /** What came of a replay that did not succeed: the event has been settled by somebody else, or it failed once more. */
  const settleFailure = async (eventId: string, error: unknown): Promise<DeadLetter> => {
    if (isTransient(error)) throw asUnavailable(error);
    const failed = error instanceof DuplicateEffect ? undefined : await rows.fail(eventId, error);
    const row = failed ?? (await find(eventId));
    if (row.outcome === 'discarded') throw StateConflict('The event has been discarded.');
    return deadLetterOf(row);
  };

  return {
    list: async (query) =>
      pageOf(
        await rows.list(query),
        query.limit,
        query,
        ({ received_at, event_id }) => [received_at.toISOString(), event_id],
        summaryOf,
      ),
    get: async (eventId) => deadLetterOf(await find(eventId)),
    replay: async (eventId, log) => {
      const event = replayable(await find(eventId));
      const letter = await applyEvent(event, { database, handlers, deps: deps(), log }).then(
        async () => deadLetterOf(await find(eventId)),
        (error: unknown) => settleFailure(eventId, error),
      );
      tell(log, letter, 'a dead letter was replayed');
      return letter;
    },
    discard: async (eventId, log) => {
      const row = (await rows.discard(eventId)) ?? (await find(eventId));
      if (row.outcome === 'applied') throw StateConflict('The event has been applied.');
      const letter = deadLetterOf(row);
      tell(log, letter, 'a dead letter was discarded');
      return letter;
    },
  };
};

const tell = (log: Log, { eventId, type, subject, outcome, attempts }: DeadLetter, message: string): void =>
  log.info({ event: eventId, type, subject, outcome, attempts }, message);

const asUnavailable = (error: unknown): Problem =>
  error instanceof Problem && error.kind === 'unavailable'
    ? error
    : DependencyUnavailable({ retryAfterSeconds: 5, cause: error });
