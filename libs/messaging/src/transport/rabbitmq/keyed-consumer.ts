import { setTimeout as delay } from 'node:timers/promises';
import type { AsyncMessage, Channel } from 'rabbitmq-client';
import { type CloudEvent, orderingKeyOf } from '../../cloud-event.ts';
import type { Log } from '../../log.ts';
import { UNEXPECTED_ERROR_RETRY_MS } from '../../policy.ts';
import type { DeliveryHandler, DeliveryResult } from '../transport.ts';
import type { Semaphore } from './semaphore.ts';

export type KeyedConsumerOptions = {
  readonly handle: DeliveryHandler;
  /** Shared by all partitions of a subscription. */
  readonly semaphore: Semaphore;
  readonly log: Log;
};

/**
 * Processes the messages of one partition: those of one key one after another, others concurrently. A message stays
 * unacknowledged until it is done; while one waits for its next attempt, its successors wait here too.
 */
export const createKeyedConsumer = ({ handle, semaphore, log }: KeyedConsumerOptions) => {
  const tails = new Map<string, Promise<void>>();
  const inProgress = new Set<Promise<DeliveryResult>>();
  let draining = new AbortController();

  const deliver = async (event: CloudEvent, signal: AbortSignal): Promise<DeliveryResult> => {
    // A delivery that acquires the semaphore after the drain has begun does not start.
    const begin = async (): Promise<DeliveryResult> => (signal.aborted ? { retryAfterMs: 0 } : handle(event));
    const result = semaphore.run(begin).catch((error: unknown): DeliveryResult => {
      log.error({ err: error, event: event.id, type: event.type }, 'delivery failed, will be retried');
      return { retryAfterMs: UNEXPECTED_ERROR_RETRY_MS };
    });
    inProgress.add(result);
    return result.finally(() => inProgress.delete(result));
  };

  /** Until it is done, or this worker leaves: then the partition's next worker is given the message. */
  const process = async (event: CloudEvent, deliveryTag: number, channel: Channel): Promise<void> => {
    const { signal } = draining;
    while (channel.active && !signal.aborted) {
      const result = await deliver(event, signal);
      if (result === 'done') {
        if (channel.active) channel.basicAck({ deliveryTag });
        return;
      }
      await delay(result.retryAfterMs, undefined, { signal }).catch(() => undefined);
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
      const key = orderingKeyOf(event);
      const tail = (tails.get(key) ?? Promise.resolve()).then(() => process(event, deliveryTag, channel));
      tails.set(key, tail);
      void tail.finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    },
    /** Starts no further delivery, and resolves when those in progress are acknowledged. */
    drain: async (): Promise<void> => {
      draining.abort();
      await Promise.all(inProgress);
      await Promise.all(tails.values());
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
