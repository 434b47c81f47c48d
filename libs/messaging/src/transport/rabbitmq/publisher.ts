import { setTimeout as delay } from 'node:timers/promises';
import type { Channel, Connection } from 'rabbitmq-client';
import { orderingKeyOf } from '../../cloud-event.ts';
import type { Envelope } from '../transport.ts';
import { declareConsumer, queueFor } from './queues.ts';

type Sending = { readonly channel: Channel; readonly declared: Set<string>; readonly returned: Set<string> };

/**
 * Publishes with confirms: the events of one aggregate each after the one before is confirmed, so that a later one is
 * never there without an earlier one; others at the same time. A channel that failed is not used again.
 */
export const createPublisher = (connection: Connection) => {
  let current: Promise<Sending> | undefined;

  const open = async (): Promise<Sending> => {
    const channel = await connection.acquire({ emitErrorsFromChannel: true });
    const returned = new Set<string>();
    channel.on('error', () => undefined);
    channel.on('basic.return', ({ messageId = '' }) => returned.add(messageId));
    await channel.confirmSelect();
    return { channel, declared: new Set(), returned };
  };

  const sending = async (): Promise<Sending> => {
    const known = await current?.catch(() => undefined);
    if (known?.channel.active) return known;
    current = open();
    return current;
  };

  return {
    send: async (envelopes: readonly Envelope[]): Promise<void> => {
      const { channel, declared, returned } = await sending();
      for (const consumer of new Set(envelopes.map((envelope) => envelope.consumer))) {
        if (!declared.has(consumer)) await declareConsumer(channel, consumer);
        declared.add(consumer);
      }
      await Promise.all(byAggregate(envelopes).map((line) => publishInTurn(channel, line)));
      if (returned.size === 0) return;
      // Somebody has deleted a queue: it is declared anew when this batch is sent again.
      returned.clear();
      declared.clear();
      throw new Error('RabbitMQ had no queue for some of the events.');
    },
    close: async (): Promise<void> => {
      const known = await current?.catch(() => undefined);
      if (known?.channel.active) await known.channel.close();
    },
  };
};

const byAggregate = (envelopes: readonly Envelope[]): Envelope[][] => {
  const lines = new Map<string, Envelope[]>();
  for (const envelope of envelopes) {
    const key = `${envelope.consumer} ${orderingKeyOf(envelope.event)}`;
    lines.set(key, [...(lines.get(key) ?? []), envelope]);
  }
  return [...lines.values()];
};

const publishInTurn = async (channel: Channel, envelopes: readonly Envelope[]): Promise<void> => {
  for (const envelope of envelopes) await publish(channel, envelope);
};

const TRIES = 6;

/** A queue that has just been made, or has lost its leader, rejects for a moment. */
const publish = async (channel: Channel, envelope: Envelope): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await channel.basicPublish(addressOf(envelope), bodyOf(envelope));
    } catch (error) {
      if (attempt >= TRIES || (error as { code?: unknown }).code !== 'NACK') throw error;
      await delay(10 * 2 ** attempt);
    }
  }
};

const addressOf = ({ consumer, event }: Envelope) => ({
  routingKey: queueFor(consumer, event),
  durable: true,
  mandatory: true,
  messageId: event.id,
  type: event.type,
  contentType: 'application/cloudevents+json',
});

const bodyOf = ({ event }: Envelope): Buffer => Buffer.from(JSON.stringify(event));
