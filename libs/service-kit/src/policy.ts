/**
 * Limits of the kit that are the same in every service. What an operator may change is a setting: see
 * `config/config.ts`.
 */

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** After this time an operation responds 503, and its signal is aborted. */
export const HANDLER_TIMEOUT_MS = 10 * SECOND_MS;
/** A request that is not complete by then is a 408. */
export const REQUEST_TIMEOUT_MS = 30 * SECOND_MS;
/** Larger bodies are a 413. */
export const BODY_LIMIT_BYTES = 256 * 1_024;
/** Longer path segments are a 400. */
export const MAX_PATH_SEGMENT_LENGTH = 2_000;
/** While the event loop is this late, new requests are a 503. */
export const MAX_EVENT_LOOP_DELAY_MS = 2 * SECOND_MS;
export const OVERLOADED_RETRY_AFTER_SECONDS = 2;
/** `Retry-After` of a 503 that does not say when to retry. */
export const UNAVAILABLE_RETRY_AFTER_SECONDS = 5;
/** `Retry-After` for a response that is in progress under the same idempotency key, or was late. */
export const IN_PROGRESS_RETRY_AFTER_SECONDS = 1;

/** The maximum number of errors in one 400. */
export const MAX_VALIDATION_ERRORS = 100;

/** Each check of `/health/ready` must succeed within this time. */
export const HEALTH_CHECK_TIMEOUT_MS = SECOND_MS;

/**
 * Expired receipts of idempotent requests are deleted this often, in batches. Their retention is in
 * `@coffeemesh/postgres`.
 */
export const RECEIPT_SWEEP_PERIOD_MS = HOUR_MS;
export const RECEIPT_SWEEP_BATCH_SIZE = 5_000;

/** Access tokens: accepted clock difference, and how many verified ones are cached until they expire. */
export const TOKEN_CLOCK_TOLERANCE_SECONDS = 5;
export const TOKEN_CACHE_SIZE = 10_000;
/** Identity's published keys: time to load them, time between two loads, time for which they are cached. */
export const JWKS_TIMEOUT_MS = 2 * SECOND_MS;
export const JWKS_COOLDOWN_MS = 5 * SECOND_MS;
export const JWKS_MAX_AGE_MS = 5 * MINUTE_MS;
export const NO_KEYS_RETRY_AFTER_SECONDS = 2;

/** Redis: a slower command counts as an outage. */
export const REDIS_COMMAND_TIMEOUT_MS = 150;
export const REDIS_CONNECT_TIMEOUT_MS = 2 * SECOND_MS;
/**
 * How often a Redis that is connected but does not respond is probed, and after how many failed probes it is
 * reconnected.
 */
export const REDIS_PROBE_PERIOD_MS = 250;
export const REDIS_MAX_FAILED_PROBES = 8;
export const REDIS_RECONNECT_BACKOFF = { firstMs: 75, maxMs: 1_500, jitter: 1 / 3 };
/** How often a subscription checks its connection, which may be broken without an error. */
export const BROADCAST_HEARTBEAT_MS = 5 * SECOND_MS;
