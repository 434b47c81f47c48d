/** Suggested to callers when a replay could not reach a database or an upstream. */
export const REPLAY_RETRY_AFTER_SECONDS = 5;
