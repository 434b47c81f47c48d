import { Redis } from 'ioredis';
import { backoffMs } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import {
  REDIS_COMMAND_TIMEOUT_MS,
  REDIS_CONNECT_TIMEOUT_MS,
  REDIS_MAX_FAILED_PROBES,
  REDIS_PROBE_PERIOD_MS,
  REDIS_RECONNECT_BACKOFF,
} from '../policy.ts';

/**
 * An optional Redis. Commands run only while Redis responds. After the first slow or failed command no command waits
 * any more, and Redis is probed in the background.
 */
export type RedisConnection = {
  /** For libraries that need a client. Use it within `run`. */
  readonly client: Redis;
  /** The result of `work`, within the command time-out; undefined while Redis is unavailable. Never throws. */
  run<T>(work: (client: Redis) => Promise<T>): Promise<T | undefined>;
  /** Resolves if Redis responds. */
  ping(): Promise<void>;
  /** Calls `listener` each time that Redis responds again. */
  onReconnect(listener: () => void): void;
  close(): Promise<void>;
};

export type RedisOptions = {
  /** `redis://…` or `rediss://…` */
  readonly url: string;
  /** Gets one line when Redis becomes unavailable, and one when it is back. */
  readonly log: Logger;
  readonly commandTimeoutMs?: number;
  readonly probeMs?: number;
};

/**
 * Connects in the background and retries forever. Nothing waits for the connection, and no command is queued before
 * it exists.
 */
export const createRedis = ({
  url,
  log,
  commandTimeoutMs = REDIS_COMMAND_TIMEOUT_MS,
  probeMs = REDIS_PROBE_PERIOD_MS,
}: RedisOptions): RedisConnection => {
  let state: 'connecting' | 'available' | 'unavailable' | 'closed' = 'connecting';
  let timer: NodeJS.Timeout | undefined;
  let failedProbes = 0;
  const listeners: (() => void)[] = [];
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandTimeoutMs,
    connectTimeout: REDIS_CONNECT_TIMEOUT_MS,
    disconnectTimeout: commandTimeoutMs,
    retryStrategy: (failures) => backoffMs(failures, REDIS_RECONNECT_BACKOFF),
  });

  /** Logs the message only: errors of ioredis carry the command, and so the password. */
  const markUnavailable = (error: unknown): void => {
    if (state === 'unavailable' || state === 'closed') return;
    state = 'unavailable';
    log.warn({ reason: messageOf(error) }, 'Redis unavailable; this replica works without it');
    scheduleProbe();
  };
  const markAvailable = (): void => {
    if (state === 'available' || state === 'closed') return;
    if (state === 'unavailable') log.info({}, 'Redis available again');
    state = 'available';
    failedProbes = 0;
    for (const listener of listeners) listener();
  };
  const scheduleProbe = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void probe(), probeMs);
    timer.unref();
  };
  const probe = async (): Promise<void> => {
    if (state !== 'unavailable') return;
    if (client.status === 'ready') {
      if ((await client.ping().catch(() => undefined)) !== undefined) return markAvailable();
      failedProbes += 1;
      // The server may be unreachable permanently.
      if (failedProbes % REDIS_MAX_FAILED_PROBES === 0) client.disconnect(true);
    }
    scheduleProbe();
  };

  client.on('ready', markAvailable);
  client.on('error', markUnavailable);
  client.on('close', () => markUnavailable('the connection was closed'));
  client.connect().catch(markUnavailable);

  return {
    client,
    run: async (work) => {
      if (state !== 'available') return undefined;
      try {
        return await work(client);
      } catch (error) {
        markUnavailable(error);
        return undefined;
      }
    },
    ping: async () => {
      await client.ping();
    },
    onReconnect: (listener) => listeners.push(listener),
    close: async () => {
      state = 'closed';
      clearTimeout(timer);
      client.disconnect();
    },
  };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
