import type { Channel, Connection } from 'rabbitmq-client';
import { backoffMs, createWakeSignal } from '../../wake-signal.ts';
import type { Log } from '../../log.ts';
import { createKeyedConsumer, type KeyedConsumerOptions } from './keyed-consumer.ts';
import { declarePartition } from './queues.ts';

export type PartitionOptions = KeyedConsumerOptions & {
  readonly connection: Connection;
  readonly queue: string;
  /** How many messages may be here unacknowledged, those that wait for their next try among them. */
  readonly prefetch: number;
  readonly log: Log;
};

/**
 * One worker's place at one partition. RabbitMQ delivers to one of the workers at a time, the first in line; the others
 * take over when it leaves. It leaves by closing its channel, which gives back all that it has not acknowledged before
 * the next one is served; merely cancelling would let the next one overtake what is still being worked on.
 */
export const createPartition = ({ connection, queue, prefetch, log, ...options }: PartitionOptions) => {
  const line = createKeyedConsumer({ ...options, log });
  const bell = createWakeSignal();
  let stopping = false;
  let yielding = false;
  let deliveredAt = 0;
  let running: Promise<void> = Promise.resolve();

  const serve = async (channel: Channel): Promise<void> => {
    line.open();
    channel.on('close', bell.notify);
    channel.on('basic.cancel', bell.notify);
    await declarePartition(channel, queue);
    await channel.basicQos({ prefetchCount: prefetch });
    let cancelled = false;
    channel.on('basic.cancel', () => (cancelled = true));
    await channel.basicConsume({ queue }, (message) => {
      deliveredAt = Date.now();
      line.take(message, channel);
    });
    while (channel.active && !cancelled && !stopping && !yielding) await bell.wait(60_000);
    await line.drain();
    yielding = false;
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping;) {
      let channel: Channel | undefined;
      try {
        channel = await connection.acquire({ emitErrorsFromChannel: true });
        channel.on('error', (error) => log.debug({ err: error as unknown, queue }, 'a channel of RabbitMQ ended'));
        await serve(channel);
        failures = 0;
      } catch (error) {
        failures += 1;
        if (!stopping) log.warn({ err: error, queue, failures }, 'not consuming; trying again');
      } finally {
        if (channel?.active) await channel.close().catch(() => undefined);
      }
      if (!stopping) await bell.wait(backoffMs(failures, 20, 2_000));
    }
  };

  return {
    start: (): void => {
      stopping = false;
      running = run();
    },
    stop: async (): Promise<void> => {
      stopping = true;
      bell.notify();
      await running;
    },
    /** Gives the partition to the next in line, and lines up behind the others. */
    yield: (): void => {
      yielding = true;
      bell.notify();
    },
    /** Whether it had something to do within the time. */
    isBusy: (withinMs: number): boolean => Date.now() - deliveredAt < withinMs,
  };
};
