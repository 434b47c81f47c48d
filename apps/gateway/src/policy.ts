/** Requests are counted in windows of this length. */
export const RATE_LIMIT_WINDOW_SECONDS = 60;
/** Callers and addresses that one process counts; the oldest counts are dropped beyond it. */
export const RATE_LIMIT_MAX_COUNTERS = 100_000;

/** Requests that one upstream handles at a time. The same number may wait. */
export const UPSTREAM_MAX_CONCURRENT = 256;
/** Connections to one upstream. */
export const UPSTREAM_MAX_CONNECTIONS = 128;
export const UPSTREAM_CONNECT_TIMEOUT_MS = 1_000;
/** An idle connection is closed after this time. */
export const UPSTREAM_KEEP_ALIVE_MS = 30_000;
/** `Retry-After` when an upstream is unavailable or too slow. */
export const UPSTREAM_RETRY_AFTER_SECONDS = 2;

export const HEALTH_CHECK_TIMEOUT_MS = 1_500;
/** `/health` is public, so the services are checked at most once in this time. */
export const HEALTH_CACHE_MS = 1_000;

/** Browsers repeat a CORS preflight after this time. */
export const CORS_MAX_AGE_SECONDS = 600;
