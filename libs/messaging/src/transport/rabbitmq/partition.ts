import type { Channel, Connection } from 'rabbitmq-client';
import type { Log } from '../../log.ts';
import { MAX_RECONNECT_BACKOFF_MS, PARTITION_INITIAL_BACKOFF_MS, PREFETCH } from '../../policy.ts';
import { backoffMs, createWakeSignal } from '../../wake-signal.ts';
import { createKeyedConsumer, type KeyedConsumerOptions } from './keyed-consumer.ts';
import { declarePartition } from './queues.ts';

export type PartitionOptions = KeyedConsumerOptions & {
  readonly connection: Connection;
  readonly queue: string;
  readonly log: Log;
};

/**
 * One worker of one partition. RabbitMQ delivers to one worker at a time, the first in line; the next one takes over when
 * it leaves. A worker leaves by closing its channel, which returns its unacknowledged messages before the next worker is
 * served; a cancel alone would let the next worker overtake deliveries in progress.
 */
export const createPartition = ({ connection, queue, log, ...options }: PartitionOptions) => {
  const keyedConsumer = createKeyedConsumer({ ...options, log });
  const wakeSignal = createWakeSignal();
  let stopping = false;
  let yielding = false;
  let deliveredAt = 0;
  let running: Promise<void> = Promise.resolve();

  const serve = async (channel: Channel): Promise<void> => {
    keyedConsumer.open();
    channel.on('close', wakeSignal.notify);
    channel.on('basic.cancel', wakeSignal.notify);
    await declarePartition(channel, queue);
    await channel.basicQos({ prefetchCount: PREFETCH });
    let cancelled = false;
    channel.on('basic.cancel', () => (cancelled = true));
    await channel.basicConsume({ queue }, (message) => {
      deliveredAt = Date.now();
      keyedConsumer.enqueue(message, channel);
    });
    while (channel.active && !cancelled && !stopping && !yielding) await wakeSignal.wait(60_000);
    await keyedConsumer.drain();
    yielding = false;
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping;) {
      let channel: Channel | undefined;
      try {
        channel = await connection.acquire({ emitErrorsFromChannel: true });
        channel.on('error', (error) => log.debug({ err: error as unknown, queue }, 'RabbitMQ channel ended'));
        await serve(channel);
        failures = 0;
      } catch (error) {
        failures += 1;
        if (!stopping) log.warn({ err: error, queue, failures }, 'consuming failed, will be retried');
      } finally {
        if (channel?.active) await channel.close().catch(() => undefined);
      }
      if (!stopping) await wakeSignal.wait(backoffMs(failures, PARTITION_INITIAL_BACKOFF_MS, MAX_RECONNECT_BACKOFF_MS));
    }
  };

  return {
    start: (): void => {
      stopping = false;
      running = run();
    },
    stop: async (): Promise<void> => {
      stopping = true;
      wakeSignal.notify();
      await running;
    },
    /** Leaves the partition to the next worker, and queues up behind the others. */
    yield: (): void => {
      yielding = true;
      wakeSignal.notify();
    },
    /** Whether a message was delivered within the time. */
    isBusy: (withinMs: number): boolean => Date.now() - deliveredAt < withinMs,
  };
};
