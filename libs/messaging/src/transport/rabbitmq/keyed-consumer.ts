import { setTimeout as delay } from 'node:timers/promises';
import type { AsyncMessage, Channel } from 'rabbitmq-client';
import { type CloudEvent, orderingKeyOf } from '../../cloud-event.ts';
import type { Log } from '../../log.ts';
import type { DeliveryHandler, DeliveryResult } from '../transport.ts';
import type { Semaphore } from './semaphore.ts';

export type KeyedConsumerOptions = {
  readonly receive: DeliveryHandler;
  /** Shared with the other partitions of a subscription. */
  readonly slots: Semaphore;
  readonly log: Log;
};

/**
 * Works on the messages of one partition: those of one key one after another, others side by side. A message stays
 * unacknowledged until it is done; one that is to come again later is kept here meanwhile, and so are its successors.
 */
export const createKeyedConsumer = ({ receive, slots, log }: KeyedConsumerOptions) => {
  const tails = new Map<string, Promise<void>>();
  const atWork = new Set<Promise<DeliveryResult>>();
  let leaving = new AbortController();

  const verdictOn = async (event: CloudEvent, signal: AbortSignal): Promise<DeliveryResult> => {
    // Whoever got a place only after we have begun to leave does not begin any more.
    const begin = async (): Promise<DeliveryResult> => (signal.aborted ? { retryAfterMs: 0 } : receive(event));
    const verdict = slots(begin).catch((error: unknown): DeliveryResult => {
      log.error({ err: error, event: event.id, type: event.type }, 'a consumer failed; the event will come again');
      return { retryAfterMs: 1_000 };
    });
    atWork.add(verdict);
    return verdict.finally(() => atWork.delete(verdict));
  };

  /** Until it is done, or is no longer ours: then it is delivered again, to whoever has the partition by then. */
  const work = async (event: CloudEvent, deliveryTag: number, channel: Channel): Promise<void> => {
    const { signal } = leaving;
    while (channel.active && !signal.aborted) {
      const verdict = await verdictOn(event, signal);
      if (verdict === 'done') {
        if (channel.active) channel.basicAck({ deliveryTag });
        return;
      }
      await delay(verdict.retryAfterMs, undefined, { signal }).catch(() => undefined);
    }
  };

  return {
    /** Takes a message at the end of its key's line. */
    take: ({ body, deliveryTag }: AsyncMessage, channel: Channel): void => {
      const event = parsed(body);
      if (!event) {
        log.error({ deliveryTag }, 'a message is no event; it goes to the dead letters of RabbitMQ');
        channel.basicNack({ deliveryTag, requeue: false });
        return;
      }
      const key = orderingKeyOf(event);
      const tail = (tails.get(key) ?? Promise.resolve()).then(() => work(event, deliveryTag, channel));
      tails.set(key, tail);
      void tail.finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    },
    /** Begins nothing more, and resolves when what was begun is acknowledged. */
    drain: async (): Promise<void> => {
      leaving.abort();
      await Promise.all(atWork);
      await Promise.all(tails.values());
    },
    /** Ready for a channel; the one before, if any, is closed. */
    open: (): void => {
      leaving = new AbortController();
    },
  };
};

const parsed = (body: unknown): CloudEvent | undefined => {
  try {
    const event = JSON.parse(String(body)) as CloudEvent;
    return event.specversion === '1.0' && event.id && event.source && event.subject ? event : undefined;
  } catch {
    return undefined;
  }
};
