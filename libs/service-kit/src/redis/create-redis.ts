import { backoffMs } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { Redis } from 'ioredis';

/**
 * A Redis that the service can do without. It is asked only while it is known to answer: whoever finds it slow or gone
 * is the last to wait, and from then on it is probed in the background.
 */
export type RedisConnection = {
  /** For libraries that want a client; call them within `ask`. */
  readonly client: Redis;
  /** What `work` resolves to, within {@link RedisOptions.commandTimeoutMs} a command; undefined when Redis is away. Never throws. */
  run<T>(work: (client: Redis) => Promise<T>): Promise<T | undefined>;
  /** Resolves if Redis answers. */
  ping(): Promise<void>;
  /** Calls `listener` each time that Redis answers after it did not. */
  onReconnect(listener: () => void): void;
  close(): Promise<void>;
};

export type RedisOptions = {
  /** `redis://…` or `rediss://…` */
  readonly url: string;
  /** Told once when Redis goes, and once when it is back. */
  readonly log: Logger;
  readonly commandTimeoutMs?: number;
  /** How often a Redis that is connected, but does not answer, is asked whether it does. */
  readonly probeMs?: number;
};

const connectTimeoutMs = 2_000;
const reconnectBackoff = { firstMs: 75, maxMs: 1_500, jitter: 1 / 3 };
/** So many probes in vain, and the connection is given up for a new one: its other end may be gone for good. */
const mostProbes = 8;

/** Opens in the background, again and again for ever; nobody waits for it, and nothing is queued until it is there. */
export const createRedis = ({ url, log, commandTimeoutMs = 150, probeMs = 250 }: RedisOptions): RedisConnection => {
  let state: 'opening' | 'here' | 'away' | 'closed' = 'opening';
  let probe: NodeJS.Timeout | undefined;
  let inVain = 0;
  const listeners: (() => void)[] = [];
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandTimeoutMs,
    connectTimeout: connectTimeoutMs,
    disconnectTimeout: commandTimeoutMs,
    retryStrategy: (failures) => backoffMs(failures, reconnectBackoff),
  });

  /** Only the message: errors of ioredis carry the command, and so the password. */
  const goAway = (error: unknown): void => {
    if (state === 'away' || state === 'closed') return;
    state = 'away';
    log.warn({ reason: messageOf(error) }, 'Redis is away: this copy goes on without it');
    plan();
  };
  const comeBack = (): void => {
    if (state === 'here' || state === 'closed') return;
    if (state === 'away') log.info({}, 'Redis is back');
    state = 'here';
    inVain = 0;
    for (const listener of listeners) listener();
  };
  const plan = (): void => {
    clearTimeout(probe);
    probe = setTimeout(look, probeMs);
    probe.unref();
  };
  const look = async (): Promise<void> => {
    if (state !== 'away') return;
    if (client.status === 'ready') {
      if ((await client.ping().catch(() => undefined)) !== undefined) return comeBack();
      inVain += 1;
      if (inVain % mostProbes === 0) client.disconnect(true);
    }
    plan();
  };

  client.on('ready', comeBack);
  client.on('error', goAway);
  client.on('close', () => goAway('the connection was closed'));
  client.connect().catch(goAway);

  return {
    client,
    run: async (work) => {
      if (state !== 'here') return undefined;
      try {
        return await work(client);
      } catch (error) {
        goAway(error);
        return undefined;
      }
    },
    ping: async () => {
      await client.ping();
    },
    onReconnect: (listener) => listeners.push(listener),
    close: async () => {
      state = 'closed';
      clearTimeout(probe);
      client.disconnect();
    },
  };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
