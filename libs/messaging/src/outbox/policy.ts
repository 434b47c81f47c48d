/** Events per batch of the relay. */
export const RELAY_BATCH_SIZE = 200;
/** Interval at which the active relay reads the outbox without a wake signal. */
export const RELAY_POLL_MS = 1_000;
/** Interval at which a standby relay tries to acquire the lock. */
export const RELAY_STANDBY_MS = 1_000;

/** The pauses after a transport did not take a batch. */
export const RELAY_SEND_BACKOFF = { firstMs: 50, maxMs: 2_000 } as const;
/** The pauses after the relay could not connect to its database. */
export const RELAY_CONNECT_BACKOFF = { firstMs: 100, maxMs: 2_000 } as const;
