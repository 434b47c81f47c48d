import { Connection } from 'rabbitmq-client';
import { createSemaphore } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { DEFAULT_CONCURRENCY, MAX_RECONNECT_BACKOFF_MS } from '../policy.ts';
import type { DeliveryHandler, SubscribeOptions, Subscription, Transport } from '../transport.ts';
import { createPartition } from './partition.ts';
import {
  PARTITIONS,
  RABBITMQ_ACQUIRE_TIMEOUT_MS,
  RABBITMQ_HEARTBEAT_SECONDS,
  RABBITMQ_INITIAL_BACKOFF_MS,
  REBALANCE_INTERVAL_MS,
} from './policy.ts';
import { createPublisher } from './publisher.ts';
import { countWaiting, queueName } from './queues.ts';
import { createRebalancer } from './rebalance.ts';

export type RabbitmqTransportOptions = {
  /** amqp://user:password@host:5672/vhost */
  readonly url: string;
  readonly log: Logger;
  /** How often the workers of one consumer compare their shares of its partitions. */
  readonly rebalanceIntervalMs?: number;
};

/**
 * Events over RabbitMQ, for more than one machine: quorum queues, publisher confirms, manual acknowledgement. Guarantees
 * what {@link Transport} promises: each consumer has a fixed number of queues with one active worker each.
 */
export const createRabbitmqTransport = (options: RabbitmqTransportOptions): Transport => {
  const { url, log, rebalanceIntervalMs = REBALANCE_INTERVAL_MS } = options;
  const connect = (purpose: string): Connection => {
    const connection = new Connection({
      url,
      connectionName: purpose,
      // Otherwise each confirm waits for Nagle's algorithm.
      noDelay: true,
      heartbeat: RABBITMQ_HEARTBEAT_SECONDS,
      acquireTimeout: RABBITMQ_ACQUIRE_TIMEOUT_MS,
      retryLow: RABBITMQ_INITIAL_BACKOFF_MS,
      retryHigh: MAX_RECONNECT_BACKOFF_MS,
    });
    connection.on('error', (error: unknown) => log.warn({ err: error, purpose }, 'RabbitMQ connection failed'));
    return connection;
  };
  const sending = connect('send');
  const publisher = createPublisher(sending);

  const subscribe = (
    consumer: string,
    handle: DeliveryHandler,
    { concurrency = DEFAULT_CONCURRENCY }: SubscribeOptions = {},
  ): Subscription => {
    let stop = async (): Promise<void> => undefined;
    return {
      start: async () => {
        const connection = connect(`consume ${consumer}`);
        const semaphore = createSemaphore({ permits: concurrency });
        const partitions = Array.from({ length: PARTITIONS }, (_, i) =>
          createPartition({ connection, queue: queueName(consumer, i), handle, semaphore, log }),
        );
        await Promise.all(partitions.map((partition) => partition.start()));
        const rebalancer = createRebalancer({
          connection,
          consumer,
          partitions,
          periodMs: rebalanceIntervalMs,
          log,
        });
        await rebalancer.start();
        stop = async () => {
          await Promise.all([rebalancer.stop(), ...partitions.map((partition) => partition.stop())]);
          await close(connection);
        };
      },
      stop: () => stop(),
    };
  };

  return {
    send: publisher.send,
    subscribe,
    backlog: (consumer) => countWaiting(sending, consumer),
    ping: async () => {
      if (!sending.ready) throw new Error('RabbitMQ cannot be reached.');
    },
    close: async () => {
      await publisher.close();
      await close(sending);
    },
  };
};

const close = async (connection: Connection): Promise<void> => {
  if (connection.ready) await connection.close().catch(() => undefined);
  connection.unsafeDestroy();
};
