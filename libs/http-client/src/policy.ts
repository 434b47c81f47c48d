/** A whole call with its retries, unless the client has another deadline or the caller less time left. */
export const DEADLINE_MS = 3_000;
export const CONNECT_TIMEOUT_MS = 1_000;
export const KEEP_ALIVE_TIMEOUT_MS = 30_000;
/** Subtracted from the remaining time of each call, for the response. */
export const RESPONSE_MARGIN_MS = 20;

/** Concurrent calls to one upstream. The same number may wait. */
export const MAX_CONCURRENT_CALLS = 64;

export const MAX_RETRIES = 2;
/** The deadline ends retries, not the maximum delay. */
export const RETRY_BACKOFF = { firstMs: 50, maxMs: 60_000, jitter: 0.5 };
/** Retries per call over time, and how many may come at once. */
export const RETRY_BUDGET_SHARE = 0.2;
export const RETRY_BUDGET_RESERVE = 10;

/** The circuit opens when this share of the calls in the window found the upstream unavailable. */
export const BREAKER_FAILURE_SHARE = 0.5;
export const BREAKER_WINDOW_MS = 10_000;
/** Fewer calls a second do not open the circuit. */
export const BREAKER_MIN_CALLS_PER_SECOND = 0.5;
/** Time until an open circuit is probed; it grows while probes fail. */
export const BREAKER_FIRST_OPEN_MS = 500;
export const BREAKER_MAX_OPEN_MS = 5_000;

/** `Retry-After` where an upstream is unavailable, and where no time is left for the call. */
export const UNAVAILABLE_RETRY_AFTER_SECONDS = 2;
export const NO_TIME_RETRY_AFTER_SECONDS = 1;

/** The service's own access token: time to get one, and how long before its expiry it is renewed. */
export const TOKEN_TIMEOUT_MS = 3_000;
export const TOKEN_RENEW_BEFORE_MS = 60_000;
