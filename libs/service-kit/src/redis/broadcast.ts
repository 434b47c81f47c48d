import type { RedisConnection } from './create-redis.ts';

/** Hears a message of another copy, or of this one; undefined: something may have been missed. */
export type MessageListener = (message: string | undefined) => void;

/** Tells all copies of a service something, at most once each: good for dropping what they keep, and little else. */
export type Broadcast = {
  /** Resolves when Redis has it, or is away: then the others are told, when it is back, that they missed something. */
  publish(topic: string, message: string): Promise<void>;
  subscribe(topic: string, hear: MessageListener): void;
  close(): Promise<void>;
};

/** No message of anybody is empty: it says that something was missed. */
const missed = '';
/** A subscriber is told nothing when its connection dies without a word; so it asks. */
const heartbeatMs = 5_000;

/** @param name of the service: its topics are its own */
export const createBroadcast = (name: string, redis: RedisConnection): Broadcast => {
  const hearers = new Map<string, MessageListener>();
  const untold = new Set<string>();
  const channelOf = (topic: string): string => `${name}:told:${topic}`;

  const tell = async (topic: string, message: string): Promise<void> => {
    const receivers = await redis.run((client) => client.publish(channelOf(topic), message));
    if (receivers === undefined) untold.add(topic);
  };

  // A subscribed connection can ask nothing else.
  const subscriber = redis.client.duplicate();
  const again = (): void => subscriber.disconnect(true);
  const listen = async (): Promise<void> => {
    if (subscriber.status !== 'ready' || hearers.size === 0) return;
    try {
      await subscriber.subscribe(...[...hearers.keys()].map(channelOf));
      for (const hear of hearers.values()) hear(undefined);
    } catch {
      again();
    }
  };
  subscriber.on('error', () => undefined);
  subscriber.on('ready', listen);
  subscriber.on('message', (channel: string, message: string) => {
    const hear = hearers.get(channel.slice(channelOf('').length));
    hear?.(message === missed ? undefined : message);
  });
  subscriber.connect().catch(() => undefined);
  const heartbeat = setInterval(() => {
    if (subscriber.status === 'ready') subscriber.ping().catch(again);
  }, heartbeatMs);
  heartbeat.unref();

  redis.onReconnect(() => {
    const topics = [...untold];
    untold.clear();
    for (const topic of topics) void tell(topic, missed);
  });

  return {
    publish: (topic, message) => tell(topic, message),
    subscribe: (topic, hear) => {
      hearers.set(topic, hear);
      void listen();
    },
    close: async () => {
      clearInterval(heartbeat);
      subscriber.disconnect();
    },
  };
};
