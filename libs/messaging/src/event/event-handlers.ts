import type { Logger, Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from './cloud-event.ts';

/** Input of an event handler: the event, and the receipt to write in the transaction of its effect. */
export type EventInput<Data = unknown> = {
  readonly event: CloudEvent<Data>;
  /**
   * Pass it to the store's write. A handler without an effect just returns: the receipt is then written for it.
   * Other side effects of a handler must be idempotent: it may run again until its receipt is committed.
   */
  readonly receipt: Receipt;
  readonly log: Logger;
};

/** Handlers by event type, each for its own event. The generated `EventHandlers` of a service is one of these. */
export type EventHandlerTable<Deps> = Readonly<Record<string, (input: never, deps: Deps) => Promise<void>>>;
