import type { Connection } from 'rabbitmq-client';
import type { createPartition } from './partition.ts';
import { PARTITIONS, workersQueue } from './queues.ts';

type Partition = ReturnType<typeof createPartition>;

/**
 * RabbitMQ gives a partition to the first worker in its line, so the first to come would have them all. Each worker signs
 * in at a queue where nothing is ever sent, to be counted there; one that is busy with more than its share of the
 * partitions gives one of them to the next in line.
 */
export const createRebalancer = (
  connection: Connection,
  consumer: string,
  partitions: readonly Partition[],
  everyMs: number,
) => {
  const queue = workersQueue(consumer);
  // Gone with its last worker. Made anew, and signed in at again, after every reconnection.
  const presence = connection.createConsumer({ queue, queueOptions: { queue, autoDelete: true } }, () => undefined);
  presence.on('error', () => undefined);

  const look = async (): Promise<void> => {
    const busy = partitions.filter((partition) => partition.isBusy(everyMs));
    if (busy.length < 2) return;
    const { consumerCount } = await connection.queueDeclare({ queue, passive: true });
    const share = Math.ceil(PARTITIONS / Math.max(1, consumerCount));
    if (busy.length > share) busy[Math.floor(Math.random() * busy.length)]?.yield();
  };

  // Where it cannot be looked, it is looked next time.
  const timer = setInterval(() => void look().catch(() => undefined), everyMs);
  timer.unref();
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await presence.close().catch(() => undefined);
    },
  };
};
