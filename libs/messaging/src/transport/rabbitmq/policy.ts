import { MAX_RECONNECT_BACKOFF_MS } from '../policy.ts';

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
export const PUBLISH_BACKOFF = { firstMs: 20, maxMs: 320, jitter: 0 } as const;
export const REBALANCE_INTERVAL_MS = 5_000;
export const RABBITMQ_ACQUIRE_TIMEOUT_MS = 5_000;
export const RABBITMQ_HEARTBEAT_SECONDS = 10;
export const RABBITMQ_INITIAL_BACKOFF_MS = 50;
/** The pauses after a partition could not be consumed. */
export const PARTITION_BACKOFF = { firstMs: 20, maxMs: MAX_RECONNECT_BACKOFF_MS } as const;
