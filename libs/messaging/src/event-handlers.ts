import type { Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from './cloud-event.ts';
import type { Log } from './log.ts';

/** What an event handler is given: the event, and the receipt to write in the transaction of its effect. */
export type EventInput<Data = unknown> = {
  readonly event: CloudEvent<Data>;
  /**
   * Hand it to the store's write. A handler that has nothing to do just returns: the receipt is then written for it.
   * Whatever a handler does elsewhere must be idempotent, for it may be run again until its receipt is written.
   */
  readonly receipt: Receipt;
  readonly log: Log;
};

/** Handlers by event type, each for its own event. The generated `EventHandlers` of a service is one of these. */
export type EventHandlerTable<Deps> = Readonly<Record<string, (input: never, deps: Deps) => Promise<void>>>;
