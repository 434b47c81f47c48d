import { AlreadyDone, inContext, newTraceparent } from '@coffeemesh/kernel';
import { backoffMs } from '../bell.ts';
import type { CloudEvent } from '../cloud-event.ts';
import type { EventHandlerTable } from '../event-handlers.ts';
import type { Log } from '../log.ts';
import type { MessagingDatabase } from '../messaging-database.ts';
import type { Receive, Verdict } from '../transport.ts';
import { createFailures } from './failures.ts';
import { inboxReceipt } from './inbox-receipt.ts';
import { isTransient } from './transient.ts';

export type ReceiveOptions<Deps> = {
  readonly database: MessagingDatabase;
  readonly handlers: EventHandlerTable<Deps>;
  readonly deps: Deps;
  readonly log: Log;
  /** Tries that an event has before it goes to the dead letters. */
  readonly maxAttempts?: number;
  /** The pause after the first failure; it doubles with each one, up to `mostBackoffMs`. */
  readonly firstBackoffMs?: number;
  readonly mostBackoffMs?: number;
};

/** There is no handler for an event of this type: the sender's topology and this service do not agree. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
}

/**
 * Applies an event once, however often it is delivered: the handler's transaction writes the receipt, which exists once.
 * A failure leaves its trace in `inbox_event`; after too many the event becomes a dead letter, and its successors go on.
 */
export const createReceive = <Deps>(options: ReceiveOptions<Deps>): Receive => {
  const { database, handlers, deps, log, maxAttempts = 8, firstBackoffMs = 100, mostBackoffMs = 10_000 } = options;
  const failures = createFailures(database);
  /** Failures in a row of what is on its way through this process; only for the pauses between them. */
  const inARow = new Map<string, number>();

  const apply = async (event: CloudEvent): Promise<void> => {
    const handle = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined;
    if (!handle) throw new UnknownEventType(`No handler for ${event.type}`);
    const receipt = inboxReceipt(event);
    // The table's type holds each handler to its own event; here is the one place where that is looked up by name.
    await handle({ event, receipt, log } as never, deps);
    if (!receipt.taken) await database.transaction((session) => receipt.write(session));
  };

  const settleFailure = async (event: CloudEvent, error: unknown): Promise<Verdict> => {
    const row = (inARow.get(event.id) ?? 0) + 1;
    inARow.set(event.id, row);
    const counts = !isTransient(error);
    const about = { err: error, event: event.id, type: event.type, subject: event.subject };
    const again = { retryAfterMs: backoffMs(row, firstBackoffMs, mostBackoffMs) };
    const attempts = await failures.record({ event, error, counts }).catch(() => 'unrecorded' as const);
    if (attempts === undefined) return 'done';
    if (attempts === 'unrecorded' || !counts || attempts < maxAttempts) {
      log.warn({ ...about, attempts, ...again }, 'an event could not be applied; it will be tried again');
      return again;
    }
    await failures.bury(event);
    log.error({ ...about, attempts }, 'an event could not be applied, and is now a dead letter');
    return 'done';
  };

  return async (event) => {
    try {
      await inContext({ traceparent: newTraceparent(event.traceparent) }, () => apply(event));
    } catch (error) {
      if (!(error instanceof AlreadyDone)) {
        const verdict = await settleFailure(event, error);
        if (verdict !== 'done') return verdict;
      }
    }
    inARow.delete(event.id);
    return 'done';
  };
};
