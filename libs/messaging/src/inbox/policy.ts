/** Counted attempts before an event becomes a dead letter. Failures of databases and upstreams do not count. */
export const MAX_ATTEMPTS = 8;
/** Pause after the first failed attempt at an event; doubles with each failure, up to the maximum. */
export const INITIAL_RETRY_BACKOFF_MS = 100;
export const MAX_RETRY_BACKOFF_MS = 10_000;

/**
 * Retention of settled inbox rows, as a Postgres interval. Longer than any transport retains a second copy of an event:
 * until then the row proves that the event was applied. Dead letters are retained until an administrator decides.
 */
export const INBOX_RETENTION = '30 days';
export const INBOX_SWEEP_INTERVAL_MS = 3_600_000;
export const INBOX_SWEEP_BATCH_SIZE = 5_000;
/** Characters of an error that an inbox row stores. */
export const MAX_ERROR_CHARACTERS = 4_000;
