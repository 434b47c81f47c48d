/** Deliveries that one subscription processes at a time. */
export const DEFAULT_CONCURRENCY = 8;
/** Pause before an event is delivered again whose handler threw outside of its own error handling. */
export const UNEXPECTED_ERROR_RETRY_MS = 1_000;
/** Maximum pause between attempts to reconnect to a database or a broker. */
export const MAX_RECONNECT_BACKOFF_MS = 2_000;
/** Interval at which a consumer that waits for its connection to end looks whether it has. */
export const CONNECTION_CHECK_MS = 60_000;
