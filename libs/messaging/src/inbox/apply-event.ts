import { inContext, type Logger, newTraceparent } from '@coffeemesh/kernel';
import type { CloudEvent } from '../event/cloud-event.ts';
import type { EventHandlerTable } from '../event/event-handlers.ts';
import { inboxReceipt } from './inbox-receipt.ts';
import type { MessagingDatabase } from './messaging-database.ts';

/** No handler for events of this type: the publisher's topology and this service disagree. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
}

export type ApplyOptions<Deps> = {
  readonly database: MessagingDatabase;
  readonly handlers: EventHandlerTable<Deps>;
  readonly deps: Deps;
  readonly log: Logger;
};

/**
 * Runs an event's handler in the trace of the event; the receipt is written in the transaction of its effect.
 * @throws DuplicateEffect if the event was settled before; UnknownEventType; any error of the handler
 */
export const applyEvent = <Deps>(event: CloudEvent, options: ApplyOptions<Deps>): Promise<void> =>
  inContext({ traceparent: newTraceparent(event.traceparent) }, async () => {
    const { database, handlers, deps, log } = options;
    const handle = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined;
    if (!handle) throw new UnknownEventType(`No handler for ${event.type}`);
    const receipt = inboxReceipt(event);
    // The table's type binds each handler to its own event; this is the only lookup by name.
    await handle({ event, receipt, log } as never, deps);
    if (!receipt.taken) await database.transaction((session) => receipt.write(session));
  });
