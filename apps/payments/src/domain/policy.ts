/** How often a request is sent to the provider before the caller gets 503. */
export const PROVIDER_ATTEMPTS = 2;

/** `Retry-After` when the provider does not respond. */
export const PROVIDER_RETRY_AFTER_SECONDS = 2;

/** Listing the provider's charges may take this many times the deadline of a call. */
export const LIST_CHARGES_DEADLINE_FACTOR = 10;

/** How often a command starts over because another request changed the payment. */
export const COMMAND_ATTEMPTS = 10;

/** `Retry-After` when a command lost every attempt to other requests. */
export const COMMAND_RETRY_AFTER_SECONDS = 1;

/** The most refunds that one payment may have. */
export const MAX_REFUNDS = 50;

/** A call that is pending for longer was abandoned: requests settle their calls within seconds. */
export const STALE_CALL_AGE_SECONDS = 15;

/** The delay before a stale call is recovered again. It doubles with each attempt. */
export const RECOVERY_BACKOFF_SECONDS = 10;

/** The longest delay between two attempts to recover a call. */
export const MAX_RECOVERY_BACKOFF_SECONDS = 600;

/** How often the sweeper looks for stale calls. */
export const RECOVERY_PERIOD_MS = 1_000;

/** How many stale calls one sweep claims at a time. */
export const RECOVERY_BATCH_SIZE = 20;

/** The period that a reconciliation covers when the caller does not say since when. */
export const RECONCILIATION_PERIOD_MS = 24 * 3_600_000;
