import { Connection } from 'rabbitmq-client';
import type { Log } from '../../log.ts';
import type { DeliveryHandler, SubscribeOptions, Subscription, Transport } from '../transport.ts';
import { createRebalancer } from './rebalance.ts';
import { createPartition } from './partition.ts';
import { countWaiting, PARTITIONS, queueName } from './queues.ts';
import { createPublisher } from './publisher.ts';
import { createSemaphore } from './semaphore.ts';

export type RabbitmqTransportOptions = {
  /** amqp://user:password@host:5672/vhost */
  readonly url: string;
  readonly log: Log;
  /** How often workers of one consumer look whether they share its partitions evenly. */
  readonly rebalanceIntervalMs?: number;
};

const PREFETCH = 250;

/**
 * Events over RabbitMQ, for more than one machine: quorum queues, publisher confirms, manual acknowledgement. Keeps what
 * {@link Transport} promises by giving each consumer a fixed number of queues with one active worker each.
 */
export const createRabbitmqTransport = ({ url, log, rebalanceIntervalMs = 5_000 }: RabbitmqTransportOptions): Transport => {
  const connect = (purpose: string): Connection => {
    const connection = new Connection({
      url,
      connectionName: purpose,
      // Without it each confirm waits for Nagle's algorithm.
      noDelay: true,
      heartbeat: 10,
      acquireTimeout: 5_000,
      retryLow: 50,
      retryHigh: 2_000,
    });
    connection.on('error', (error: unknown) => log.warn({ err: error, purpose }, 'RabbitMQ cannot be reached'));
    return connection;
  };
  const sending = connect('send');
  const sender = createPublisher(sending);

  const subscribe = (consumer: string, receive: DeliveryHandler, { concurrency = 8 }: SubscribeOptions = {}): Subscription => {
    let stop = async (): Promise<void> => undefined;
    return {
      start: async () => {
        const connection = connect(`consume ${consumer}`);
        const slots = createSemaphore(concurrency);
        const partitions = Array.from({ length: PARTITIONS }, (_, i) =>
          createPartition({ connection, queue: queueName(consumer, i), prefetch: PREFETCH, receive, slots, log }),
        );
        partitions.forEach((partition) => partition.start());
        const fairShare = createRebalancer(connection, consumer, partitions, rebalanceIntervalMs);
        stop = async () => {
          await Promise.all([fairShare.stop(), ...partitions.map((partition) => partition.stop())]);
          await close(connection);
        };
      },
      stop: () => stop(),
    };
  };

  return {
    send: sender.send,
    subscribe,
    backlog: (consumer) => countWaiting(sending, consumer),
    ping: async () => {
      if (!sending.ready) throw new Error('RabbitMQ cannot be reached.');
    },
    close: async () => {
      await sender.close();
      await close(sending);
    },
  };
};

const close = async (connection: Connection): Promise<void> => {
  if (connection.ready) await connection.close().catch(() => undefined);
  connection.unsafeDestroy();
};
