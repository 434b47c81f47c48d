import { BROADCAST_HEARTBEAT_MS } from '../policy.ts';
import type { RedisConnection } from './create-redis.ts';

/** Receives a message of any replica, its own included; undefined: messages may have been missed. */
export type MessageListener = (message: string | undefined) => void;

/** Sends messages to all replicas of a service, each at most once. This is sufficient to invalidate caches. */
export type Broadcast = {
  /**
   * Resolves when Redis has the message. While Redis is unavailable the message is lost, and the listeners are notified
   * when Redis is back.
   */
  publish(topic: string, message: string): Promise<void>;
  /**
   * One listener per topic. It is called with undefined after each connection, because messages may have been missed.
   */
  subscribe(topic: string, listener: MessageListener): void;
  close(): Promise<void>;
};

/** An empty message means that others were missed; published messages are never empty. */
const missed = '';

/** @param service its topics are its own */
export const createBroadcast = (service: string, redis: RedisConnection): Broadcast => {
  const listeners = new Map<string, MessageListener>();
  const lostTopics = new Set<string>();
  const channelOf = (topic: string): string => `${service}:broadcast:${topic}`;

  const publish = async (topic: string, message: string): Promise<void> => {
    const receivers = await redis.run((client) => client.publish(channelOf(topic), message));
    if (receivers === undefined) lostTopics.add(topic);
  };

  // A connection with subscriptions can run no other commands.
  const subscriber = redis.client.duplicate();
  const reconnect = (): void => subscriber.disconnect(true);
  const subscribeAll = async (): Promise<void> => {
    if (subscriber.status !== 'ready' || listeners.size === 0) return;
    try {
      await subscriber.subscribe(...[...listeners.keys()].map(channelOf));
      for (const listener of listeners.values()) listener(undefined);
    } catch {
      reconnect();
    }
  };
  subscriber.on('error', () => undefined);
  subscriber.on('ready', () => void subscribeAll());
  subscriber.on('message', (channel: string, message: string) => {
    const listener = listeners.get(channel.slice(channelOf('').length));
    listener?.(message === missed ? undefined : message);
  });
  subscriber.connect().catch(() => undefined);
  // A connection can break without an error.
  const heartbeat = setInterval(() => {
    if (subscriber.status === 'ready') subscriber.ping().catch(reconnect);
  }, BROADCAST_HEARTBEAT_MS);
  heartbeat.unref();

  redis.onReconnect(() => {
    const topics = [...lostTopics];
    lostTopics.clear();
    for (const topic of topics) void publish(topic, missed);
  });

  return {
    publish,
    subscribe: (topic, listener) => {
      listeners.set(topic, listener);
      void subscribeAll();
    },
    close: async () => {
      clearInterval(heartbeat);
      subscriber.disconnect();
    },
  };
};
