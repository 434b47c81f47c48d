/** Every limit, interval and retry count of messaging. Durations are in milliseconds unless the name says otherwise. */

/** Counted attempts before an event becomes a dead letter. Failures of databases and upstreams do not count. */
export const MAX_ATTEMPTS = 8;
/** Pause after the first failed attempt at an event; doubles with each failure, up to the maximum. */
export const INITIAL_RETRY_BACKOFF_MS = 100;
export const MAX_RETRY_BACKOFF_MS = 10_000;
/** Pause before an event is delivered again whose handler threw outside of its own error handling. */
export const UNEXPECTED_ERROR_RETRY_MS = 1_000;

/** Deliveries that one subscription processes at a time. */
export const DEFAULT_CONCURRENCY = 8;

/** Events per batch of the relay. */
export const RELAY_BATCH_SIZE = 200;
/** Interval at which the active relay reads the outbox without a wake signal. */
export const RELAY_POLL_MS = 1_000;
/** Interval at which a standby relay tries to acquire the lock. */
export const RELAY_STANDBY_MS = 1_000;
export const RELAY_SEND_INITIAL_BACKOFF_MS = 50;
export const RELAY_CONNECT_INITIAL_BACKOFF_MS = 100;

/** Maximum pause between attempts to reconnect to a database or a broker. */
export const MAX_RECONNECT_BACKOFF_MS = 2_000;

/**
 * Retention of settled inbox rows, as a Postgres interval. Longer than any transport retains a second copy of an event:
 * until then the row proves that the event was applied. Dead letters are retained until an administrator decides.
 */
export const INBOX_RETENTION = '30 days';
export const INBOX_SWEEP_INTERVAL_MS = 3_600_000;
export const INBOX_SWEEP_BATCH_SIZE = 5_000;
/** Characters of an error that an inbox row stores. */
export const MAX_ERROR_CHARACTERS = 4_000;
/** Suggested to callers when a replay could not reach a database or an upstream. */
export const REPLAY_RETRY_AFTER_SECONDS = 5;

// Transport over Postgres

/** Workers of one subscription; each holds one connection while it processes a batch. */
export const POSTGRES_WORKERS = 2;
/** Connections for sending and for other queries, beside those of the workers. */
export const POSTGRES_SENDER_CONNECTIONS = 2;
export const POSTGRES_CONNECT_TIMEOUT_MS = 5_000;
/** Interval at which a worker reads its table without a notification. */
export const POSTGRES_POLL_MS = 1_000;
export const POSTGRES_INITIAL_BACKOFF_MS = 50;
/** A listener that was connected for longer than this starts over with the initial backoff. */
export const LISTENER_STABLE_AFTER_MS = 10_000;

// Transport over RabbitMQ

/**
 * Queues of one consumer. Each aggregate belongs to one queue, and each queue has one active worker; so this is also how
 * many processes can share a consumer's work. Change it only while all queues are empty.
 */
export const PARTITIONS = 8;
/** Unacknowledged messages of one partition, including those that wait for their next attempt. */
export const PREFETCH = 250;
/** Deliveries of one message before RabbitMQ moves it to its own dead-letter queue: it ended its consumer each time. */
export const MAX_DELIVERIES = 1_000;
/** Attempts to publish a message that RabbitMQ rejects: a new queue, or one without a leader, does so briefly. */
export const MAX_PUBLISH_ATTEMPTS = 6;
export const PUBLISH_BACKOFF_MS = 10;
export const REBALANCE_INTERVAL_MS = 5_000;
export const RABBITMQ_ACQUIRE_TIMEOUT_MS = 5_000;
export const RABBITMQ_HEARTBEAT_SECONDS = 10;
export const RABBITMQ_INITIAL_BACKOFF_MS = 50;
export const PARTITION_INITIAL_BACKOFF_MS = 20;
