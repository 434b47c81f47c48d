import type { Logger } from '@coffeemesh/kernel';
import type { EventHandlerTable } from './event/event-handlers.ts';
import type { Topology } from './event/topology.ts';
import { topology as generatedTopology } from './generated/topology.ts';
import { createDeliveryHandler } from './inbox/delivery-handler.ts';
import { createInboxSweeper } from './inbox/inbox-sweeper.ts';
import type { MessagingDatabase } from './inbox/messaging-database.ts';
import { createRelay } from './outbox/relay.ts';
import type { Transport } from './transport/transport.ts';

export type MessagingOptions<Deps> = {
  readonly service: string;
  readonly database: MessagingDatabase;
  readonly transport: Transport;
  /** By event type; omitted by a service that only publishes. */
  readonly handlers?: EventHandlerTable<Deps>;
  readonly deps: Deps;
  readonly log: Logger;
  /** Who consumes which event. Default: the topology generated from the contracts. */
  readonly topology?: Topology;
  readonly maxAttempts?: number;
  readonly initialBackoffMs?: number;
  readonly maxBackoffMs?: number;
};

/** A background task that relays a service's outbox and applies the events that it consumes. */
export type Messaging = {
  start(): Promise<void>;
  /** Finishes the events in progress, and releases the others to the transport. */
  stop(): Promise<void>;
  /** Wakes the relay after an outbox row that was not written by `appendOutbox`. */
  wake(): void;
};

export const createMessaging = <Deps>(options: MessagingOptions<Deps>): Messaging => {
  const { service, database, transport, handlers = {}, log, topology = generatedTopology } = options;
  const relay = createRelay({ service, pool: database.pool, transport, topology, log });
  const sweeper = createInboxSweeper(database, log);
  const handleDelivery = createDeliveryHandler({ ...options, handlers });
  const consumes = Object.keys(handlers).length > 0;
  const subscription = consumes ? transport.subscribe(service, handleDelivery) : undefined;
  return {
    wake: relay.wake,
    start: async () => {
      await relay.start();
      await subscription?.start();
      await sweeper.start();
    },
    stop: async () => {
      await sweeper.stop();
      await subscription?.stop();
      await relay.stop();
    },
  };
};
