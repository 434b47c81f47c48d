import type { Connection } from 'rabbitmq-client';
import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import type { Partition } from './partition.ts';
import { PARTITIONS } from './policy.ts';
import { workersQueue } from './queues.ts';

export type RebalancerOptions = {
  readonly connection: Connection;
  readonly consumer: string;
  readonly partitions: readonly Partition[];
  readonly periodMs: number;
  readonly log: Logger;
};

/**
 * RabbitMQ gives a partition to the first worker in line, so the first process would have them all. Each worker registers
 * as a consumer of a queue without messages, to be counted there; one that is busy with more than its share of the
 * partitions yields one of them to the next worker.
 */
export const createRebalancer = (options: RebalancerOptions): BackgroundTask => {
  const { connection, consumer, partitions, periodMs, log } = options;
  const queue = workersQueue(consumer);
  // Deleted with its last worker. Declared again, with this worker's registration, after every reconnect.
  const registration = connection.createConsumer({ queue, queueOptions: { queue, autoDelete: true } }, () => undefined);
  registration.on('error', () => undefined);

  const rebalance = async (): Promise<void> => {
    const busy = partitions.filter((partition) => partition.isBusy(periodMs));
    if (busy.length < 2) return;
    const { consumerCount } = await connection.queueDeclare({ queue, passive: true });
    const share = Math.ceil(PARTITIONS / Math.max(1, consumerCount));
    if (busy.length > share) busy[Math.floor(Math.random() * busy.length)]?.yield();
  };

  const rebalancing = every({ name: `rebalance ${consumer}`, periodMs, log }, () =>
    rebalance().catch((error: unknown) => log.debug({ err: error, consumer }, 'rebalancing failed, will be repeated')),
  );
  return {
    start: rebalancing.start,
    stop: async () => {
      await rebalancing.stop();
      await registration.close().catch(() => undefined);
    },
  };
};
