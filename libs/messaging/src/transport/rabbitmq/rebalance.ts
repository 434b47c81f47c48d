import type { Connection } from 'rabbitmq-client';
import { PARTITIONS } from '../../policy.ts';
import type { createPartition } from './partition.ts';
import { workersQueue } from './queues.ts';

type Partition = ReturnType<typeof createPartition>;

/**
 * RabbitMQ gives a partition to the first worker in line, so the first process would have them all. Each worker registers
 * as a consumer of a queue without messages, to be counted there; one that is busy with more than its share of the
 * partitions yields one of them to the next worker.
 */
export const createRebalancer = (
  connection: Connection,
  consumer: string,
  partitions: readonly Partition[],
  intervalMs: number,
) => {
  const queue = workersQueue(consumer);
  // Deleted with its last worker. Declared again, with this worker's registration, after every reconnect.
  const registration = connection.createConsumer({ queue, queueOptions: { queue, autoDelete: true } }, () => undefined);
  registration.on('error', () => undefined);

  const rebalance = async (): Promise<void> => {
    const busy = partitions.filter((partition) => partition.isBusy(intervalMs));
    if (busy.length < 2) return;
    const { consumerCount } = await connection.queueDeclare({ queue, passive: true });
    const share = Math.ceil(PARTITIONS / Math.max(1, consumerCount));
    if (busy.length > share) busy[Math.floor(Math.random() * busy.length)]?.yield();
  };

  // A failed check is repeated after the interval.
  const timer = setInterval(() => void rebalance().catch(() => undefined), intervalMs);
  timer.unref();
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await registration.close().catch(() => undefined);
    },
  };
};
