/** Maximum number of connections of a pool; a setting of every service. 4 cost 21 % of the throughput, 20 gain 6 %. */
export const POOL_SIZE = 10;
/** Postgres cancels statements that take longer; a setting of every service. */
export const STATEMENT_TIMEOUT_MS = 10_000;
/** A statement waits no longer for a lock; a setting of every service. */
export const LOCK_TIMEOUT_MS = 5_000;
/** A request waits no longer for a free connection. */
export const CONNECTION_TIMEOUT_MS = 3_000;
/** Postgres ends a session whose transaction is idle for longer. */
export const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;

/** Interactive transactions of Prisma: the wait for a connection, and the whole transaction. */
export const PRISMA_MAX_WAIT_MS = 3_000;
export const PRISMA_TRANSACTION_TIMEOUT_MS = 10_000;

/** `Retry-After` where another transaction was in the way, and where the database is unavailable. */
export const CONTENTION_RETRY_AFTER_SECONDS = 1;
export const OUTAGE_RETRY_AFTER_SECONDS = 5;

/** How long the response of an idempotent request is stored, as an interval of Postgres. */
export const RECEIPT_RETENTION = '24 hours';
