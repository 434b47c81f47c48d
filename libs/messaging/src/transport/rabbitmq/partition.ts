import type { Channel, Connection } from 'rabbitmq-client';
import { type BackgroundTask, createWakeSignal, loop, type LoopControl } from '@coffeemesh/async';
import { CONNECTION_CHECK_MS } from '../policy.ts';
import { createKeyedConsumer, type KeyedConsumerOptions } from './keyed-consumer.ts';
import { PARTITION_BACKOFF, PREFETCH } from './policy.ts';
import { declarePartition } from './queues.ts';

export type PartitionOptions = KeyedConsumerOptions & {
  readonly connection: Connection;
  readonly queue: string;
};

export type Partition = BackgroundTask & {
  /** Leaves the partition to the next worker, and queues up behind the others. */
  yield(): void;
  /** Whether a message was delivered within the time. */
  isBusy(withinMs: number): boolean;
};

/**
 * One worker of one partition. RabbitMQ delivers to one worker at a time, the first in line; the next one takes over when
 * it leaves. A worker leaves by closing its channel, which returns its unacknowledged messages before the next worker is
 * served; a cancel alone would let the next worker overtake deliveries in progress.
 */
export const createPartition = ({ connection, queue, ...options }: PartitionOptions): Partition => {
  const { log } = options;
  const keyedConsumer = createKeyedConsumer(options);
  // Not the loop's own: a channel that ends must not cut the loop's pause short.
  const leaveSignal = createWakeSignal();
  let yielding = false;
  let deliveredAt = 0;

  const serve = async (channel: Channel, signal: AbortSignal): Promise<void> => {
    keyedConsumer.open();
    let cancelled = false;
    channel.on('close', leaveSignal.notify);
    channel.on('basic.cancel', () => {
      cancelled = true;
      leaveSignal.notify();
    });
    await declarePartition(channel, queue);
    await channel.basicQos({ prefetchCount: PREFETCH });
    await channel.basicConsume({ queue }, (message) => {
      deliveredAt = Date.now();
      keyedConsumer.enqueue(message, channel);
    });
    const isLeaving = (): boolean => !channel.active || cancelled || yielding || signal.aborted;
    while (!isLeaving()) await leaveSignal.wait(CONNECTION_CHECK_MS);
    await keyedConsumer.drain();
    yielding = false;
  };

  const openAndServe = async ({ signal }: LoopControl): Promise<void> => {
    const channel = await connection.acquire({ emitErrorsFromChannel: true });
    channel.on('error', (error) => log.debug({ err: error as unknown, queue }, 'RabbitMQ channel ended'));
    try {
      await serve(channel, signal);
    } finally {
      if (channel.active) await channel.close().catch(() => undefined);
    }
  };

  const serving = loop({
    name: `partition ${queue}`,
    log,
    step: openAndServe,
    idleMs: PARTITION_BACKOFF.firstMs,
    backoff: PARTITION_BACKOFF,
    onError: (error, failures) => log.warn({ err: error, queue, failures }, 'consuming failed, will be retried'),
  });

  return {
    start: serving.start,
    stop: async () => {
      const stopped = serving.stop();
      leaveSignal.notify();
      await stopped;
    },
    yield: () => {
      yielding = true;
      leaveSignal.notify();
    },
    isBusy: (withinMs) => Date.now() - deliveredAt < withinMs,
  };
};
