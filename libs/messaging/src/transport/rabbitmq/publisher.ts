import type { Channel, Connection } from 'rabbitmq-client';
import { retry } from '@coffeemesh/async';
import { orderingKeyOf } from '../../event/cloud-event.ts';
import type { Envelope } from '../transport.ts';
import { MAX_PUBLISH_ATTEMPTS, PUBLISH_BACKOFF } from './policy.ts';
import { declareConsumer, queueFor } from './queues.ts';

type PublishChannel = { readonly channel: Channel; readonly declared: Set<string>; readonly returned: Set<string> };

/**
 * Publishes with confirms: the events of one aggregate one by one, each after the confirm of the one before, so that a
 * later event is never stored without the earlier ones; other aggregates concurrently. A failed channel is not reused.
 */
export const createPublisher = (connection: Connection) => {
  let current: Promise<PublishChannel> | undefined;

  const open = async (): Promise<PublishChannel> => {
    const channel = await connection.acquire({ emitErrorsFromChannel: true });
    const returned = new Set<string>();
    channel.on('error', () => undefined);
    channel.on('basic.return', ({ messageId = '' }) => returned.add(messageId));
    await channel.confirmSelect();
    return { channel, declared: new Set(), returned };
  };

  const openChannel = async (): Promise<PublishChannel> => {
    const present = await current?.catch(() => undefined);
    if (present?.channel.active) return present;
    current = open();
    return current;
  };

  return {
    send: async (envelopes: readonly Envelope[]): Promise<void> => {
      const { channel, declared, returned } = await openChannel();
      for (const consumer of new Set(envelopes.map((envelope) => envelope.consumer))) {
        if (!declared.has(consumer)) await declareConsumer(channel, consumer);
        declared.add(consumer);
      }
      await Promise.all(groupedByAggregate(envelopes).map((group) => publishInOrder(channel, group)));
      if (returned.size === 0) return;
      // A queue has been deleted: it is declared again when this batch is retried.
      returned.clear();
      declared.clear();
      throw new Error('RabbitMQ had no queue for some of the events.');
    },
    close: async (): Promise<void> => {
      const present = await current?.catch(() => undefined);
      if (present?.channel.active) await present.channel.close();
    },
  };
};

const groupedByAggregate = (envelopes: readonly Envelope[]): Envelope[][] => {
  const groups = new Map<string, Envelope[]>();
  for (const envelope of envelopes) {
    const key = `${envelope.consumer} ${orderingKeyOf(envelope.event)}`;
    groups.set(key, [...(groups.get(key) ?? []), envelope]);
  }
  return [...groups.values()];
};

const publishInOrder = async (channel: Channel, envelopes: readonly Envelope[]): Promise<void> => {
  for (const envelope of envelopes) await publish(channel, envelope);
};

/** Retries rejected messages: a queue that is new, or has lost its leader, rejects for a moment. */
const publish = (channel: Channel, envelope: Envelope): Promise<void> =>
  retry(() => channel.basicPublish(addressOf(envelope), bodyOf(envelope)), {
    attempts: MAX_PUBLISH_ATTEMPTS,
    backoff: PUBLISH_BACKOFF,
    isRetryable: (error) => (error as { code?: unknown }).code === 'NACK',
  });

const addressOf = ({ consumer, event }: Envelope) => ({
  routingKey: queueFor(consumer, event),
  durable: true,
  mandatory: true,
  messageId: event.id,
  type: event.type,
  contentType: 'application/cloudevents+json',
});

const bodyOf = ({ event }: Envelope): Buffer => Buffer.from(JSON.stringify(event));
