import type { AsyncMessage, Channel } from 'rabbitmq-client';
import { createKeyedMutex, createTaskGroup, pause, type Semaphore } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { type CloudEvent, orderingKeyOf } from '../../event/cloud-event.ts';
import { deliver } from '../deliver.ts';
import type { DeliveryHandler, DeliveryResult } from '../transport.ts';

export type KeyedConsumerOptions = {
  readonly handle: DeliveryHandler;
  /** Shared by all partitions of a subscription. */
  readonly semaphore: Semaphore;
  readonly log: Logger;
};

/**
 * Processes the messages of one partition: those of one key one after another, others concurrently. A message stays
 * unacknowledged until it is done; while one waits for its next attempt, its successors wait here too.
 */
export const createKeyedConsumer = ({ handle, semaphore, log }: KeyedConsumerOptions) => {
  const mutex = createKeyedMutex();
  const tasks = createTaskGroup();
  let draining = new AbortController();

  /** Until it is done, or this worker leaves: then the partition's next worker is given the message. */
  const process = async (event: CloudEvent, deliveryTag: number, channel: Channel): Promise<void> => {
    const { signal } = draining;
    // A delivery that acquires the semaphore after the drain has begun does not start.
    const begin = async (): Promise<DeliveryResult> =>
      signal.aborted ? { retryAfterMs: 0 } : deliver(event, handle, log);
    while (channel.active && !signal.aborted) {
      const result = await semaphore.run(begin);
      if (result === 'done') {
        if (channel.active) channel.basicAck({ deliveryTag });
        return;
      }
      await pause(result.retryAfterMs, signal);
    }
  };

  return {
    /** Queues a message behind the others of its key. */
    enqueue: ({ body, deliveryTag }: AsyncMessage, channel: Channel): void => {
      const event = parseEvent(body);
      if (!event) {
        log.error({ deliveryTag }, 'message is not an event, rejected to the dead letters of RabbitMQ');
        channel.basicNack({ deliveryTag, requeue: false });
        return;
      }
      tasks.add(() => mutex.runExclusive(orderingKeyOf(event), () => process(event, deliveryTag, channel)));
    },
    /** Starts no further delivery, and resolves when those in progress are acknowledged. */
    drain: async (): Promise<void> => {
      draining.abort();
      await tasks.drained();
    },
    /** Prepares for a new channel; the previous one must be closed. */
    open: (): void => {
      draining = new AbortController();
    },
  };
};

const parseEvent = (body: unknown): CloudEvent | undefined => {
  try {
    const event = JSON.parse(String(body)) as CloudEvent;
    return event.specversion === '1.0' && event.id && event.source && event.subject ? event : undefined;
  } catch {
    return undefined;
  }
};
