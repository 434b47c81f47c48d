import type { Channel, Connection } from 'rabbitmq-client';
import { type CloudEvent, orderingKeyOf } from '../../event/cloud-event.ts';
import { MAX_DELIVERIES, PARTITIONS } from './policy.ts';

/** Exchange and queue of messages that cannot be parsed, or that reached the limit of deliveries. */
const deadLetterName = 'coffeemesh.dead';

export const queueName = (consumer: string, partition: number): string => `coffeemesh.${consumer}.${partition}`;

/** Each worker of a consumer registers at this queue, to be counted. */
export const workersQueue = (consumer: string): string => `coffeemesh.${consumer}.workers`;

/** The queue of an event, by its aggregate. */
export const queueFor = (consumer: string, event: CloudEvent): string =>
  queueName(consumer, hash(orderingKeyOf(event)) % PARTITIONS);

/** FNV-1a, 32 bits: the same in every process and version. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

const partitionOptions = (queue: string) => ({
  queue,
  durable: true,
  arguments: {
    'x-queue-type': 'quorum' as const,
    'x-single-active-consumer': true,
    'x-dead-letter-exchange': deadLetterName,
    'x-delivery-limit': MAX_DELIVERIES,
  },
});

export const declarePartition = async (channel: Channel, queue: string): Promise<void> => {
  await channel.queueDeclare(partitionOptions(queue));
};

/** Declares all queues of a consumer, from the sender or the consumer: so an event is stored even if its consumer has never run. */
export const declareConsumer = async (channel: Channel, consumer: string): Promise<void> => {
  await channel.exchangeDeclare({ exchange: deadLetterName, type: 'fanout', durable: true });
  await channel.queueDeclare({ queue: deadLetterName, durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await channel.queueBind({ queue: deadLetterName, exchange: deadLetterName, routingKey: '' });
  for (let i = 0; i < PARTITIONS; i += 1) await declarePartition(channel, queueName(consumer, i));
};

/** @returns the number of messages in a consumer's queues */
export const countWaiting = async (connection: Connection, consumer: string): Promise<number> => {
  const channel = await connection.acquire();
  try {
    await declareConsumer(channel, consumer);
    let waiting = 0;
    for (let i = 0; i < PARTITIONS; i += 1) {
      const { messageCount } = await channel.queueDeclare({ queue: queueName(consumer, i), passive: true });
      waiting += messageCount;
    }
    return waiting;
  } finally {
    await channel.close();
  }
};
