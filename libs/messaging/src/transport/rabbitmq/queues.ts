import type { Channel, Connection } from 'rabbitmq-client';
import { type CloudEvent, orderingKeyOf } from '../../cloud-event.ts';

/**
 * How many queues one consumer has. Each aggregate belongs to one of them, and each of them has one worker at a time;
 * so this is also how many processes can share a consumer's work. Changed only while no event is on its way.
 */
export const PARTITIONS = 8;

/** Where what cannot even be read ends up, and what has killed its consumer this often. */
const DEAD = 'coffeemesh.dead';
const MOST_DELIVERIES = 1_000;

export const queueName = (consumer: string, partition: number): string => `coffeemesh.${consumer}.${partition}`;

/** Where a consumer's workers sign in, to be counted. */
export const workersQueue = (consumer: string): string => `coffeemesh.${consumer}.workers`;

/** The queue that an event goes to, by its aggregate. */
export const queueFor = (consumer: string, event: CloudEvent): string =>
  queueName(consumer, hash(orderingKeyOf(event)) % PARTITIONS);

/** FNV-1a, 32 bits: the same in every process and version. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

const partition = (queue: string) => ({
  queue,
  durable: true,
  arguments: {
    'x-queue-type': 'quorum' as const,
    'x-single-active-consumer': true,
    'x-dead-letter-exchange': DEAD,
    'x-delivery-limit': MOST_DELIVERIES,
  },
});

export const declarePartition = async (channel: Channel, queue: string): Promise<void> => {
  await channel.queueDeclare(partition(queue));
};

/** All queues of a consumer, by whoever comes first, sender or consumer: so nothing is lost before it ever ran. */
export const declareConsumer = async (channel: Channel, consumer: string): Promise<void> => {
  await channel.exchangeDeclare({ exchange: DEAD, type: 'fanout', durable: true });
  await channel.queueDeclare({ queue: DEAD, durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await channel.queueBind({ queue: DEAD, exchange: DEAD, routingKey: '' });
  for (let i = 0; i < PARTITIONS; i += 1) await declarePartition(channel, queueName(consumer, i));
};

/** How many messages wait in a consumer's queues. */
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
