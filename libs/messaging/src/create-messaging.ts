import type { EventHandlerTable } from './event-handlers.ts';
import { topology as ofTheContracts } from './generated/topology.ts';
import { createDeliveryHandler } from './inbox/delivery-handler.ts';
import { createInboxSweeper } from './inbox/inbox-sweeper.ts';
import type { Log } from './log.ts';
import type { MessagingDatabase } from './messaging-database.ts';
import { createRelay } from './outbox/relay.ts';
import type { Topology } from './topology.ts';
import type { Transport } from './transport/transport.ts';

export type MessagingOptions<Deps> = {
  readonly service: string;
  readonly database: MessagingDatabase;
  readonly transport: Transport;
  /** By event type; nothing for a service that only tells. */
  readonly handlers?: EventHandlerTable<Deps>;
  readonly deps: Deps;
  readonly log: Log;
  /** Who consumes what; the contracts say so unless told otherwise. */
  readonly topology?: Topology;
  readonly concurrency?: number;
  readonly maxAttempts?: number;
  readonly initialBackoffMs?: number;
  readonly maxBackoffMs?: number;
};

/** A service's events, both ways: a background task that relays its outbox and applies what it consumes. */
export type Messaging = {
  start(): Promise<void>;
  /** Finishes what was taken, and gives back the rest. */
  stop(): Promise<void>;
  /** Says that something was committed to the outbox by other means than `appendOutbox`. */
  wake(): void;
};

export const createMessaging = <Deps>(options: MessagingOptions<Deps>): Messaging => {
  const { service, database, transport, handlers = {}, log, topology = ofTheContracts, concurrency } = options;
  const relay = createRelay({ service, pool: database.pool, transport, topology, log });
  const sweeper = createInboxSweeper(database, log);
  const receive = createDeliveryHandler({ ...options, handlers });
  const consumes = Object.keys(handlers).length > 0;
  const subscription = consumes ? transport.subscribe(service, receive, { concurrency }) : undefined;
  return {
    wake: relay.wake,
    start: async () => {
      await relay.start();
      await subscription?.start();
      sweeper.start();
    },
    stop: async () => {
      sweeper.stop();
      await subscription?.stop();
      await relay.stop();
    },
  };
};
