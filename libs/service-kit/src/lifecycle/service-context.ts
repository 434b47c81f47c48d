import type { FaultInjection } from '@coffeemesh/fault-injection';
import type { Logger } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import type { RedisConnection } from '../redis/create-redis.ts';

/** What a service can use to open its own parts. */
export type ServiceContext<Config> = {
  readonly config: Config;
  readonly database: Database;
  readonly log: Logger;
  /** For the clients of other services: `intercept: injectRequestFaults(faults)`. */
  readonly faults: FaultInjection;
  /** The connection to Redis, if the config has REDIS_URL. */
  readonly redis?: RedisConnection | undefined;
  /**
   * Registers what to close when the process ends: the last one first, before Redis, the transport and the database.
   */
  onClose(close: () => Promise<void>): void;
};
