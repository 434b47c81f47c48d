const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long an access token is valid. */
export const ACCESS_TOKEN_TTL_SECONDS = 15 * 60;

/** How long a session can be refreshed before the person must sign in again. */
export const SESSION_TTL_MS = 30 * DAY_MS;
export const SESSION_RETENTION_MS = 30 * DAY_MS;

export const INVITATION_TTL_MS = 7 * DAY_MS;

/** The failed attempt that locks; each further one doubles the lock, up to `MAX_LOCK_MS`. */
export const FAILED_ATTEMPTS_BEFORE_LOCK = 5;
export const FIRST_LOCK_MS = MINUTE_MS;
export const MAX_LOCK_MS = 15 * MINUTE_MS;
/** Without a failed attempt for this long, counting starts again at one. */
export const FAILED_ATTEMPTS_RESET_MS = HOUR_MS;
export const FAILED_ATTEMPTS_RETENTION_MS = DAY_MS;

/** A new signing key is made when the newest one is this old. */
export const KEY_ROTATION_MS = 90 * DAY_MS;
/** How long clients may cache the published keys. */
export const KEY_SET_MAX_AGE_SECONDS = 5 * 60;
/** A new key is published this long before it signs: twice the time for which the keys may be cached. */
export const KEY_PUBLISHED_AHEAD_MS = 2 * KEY_SET_MAX_AGE_SECONDS * 1000;
/** A replaced key stays published until its last token has expired, and for one cache time more. */
export const KEY_PUBLISHED_AFTER_MS = (ACCESS_TOKEN_TTL_SECONDS + KEY_SET_MAX_AGE_SECONDS) * 1000;
/** How long each replica caches the stored keys; must be much shorter than `KEY_PUBLISHED_AHEAD_MS`. */
export const KEY_RING_CACHE_MS = MINUTE_MS;

export const KEY_ROTATION_CHECK_INTERVAL_MS = 10 * MINUTE_MS;
export const SWEEP_INTERVAL_MS = HOUR_MS;

/** argon2id with the minimum of OWASP's Password Storage Cheat Sheet. */
export const ARGON2_MEMORY_KIB = 19 * 1024;
export const ARGON2_PASSES = 2;
/** Each hash takes a core for about 20 ms. */
export const MAX_CONCURRENT_HASHES = 2;
export const MAX_QUEUED_HASHES = 200;
/** `Retry-After` when the queue of hashes is full. */
export const OVERLOAD_RETRY_AFTER_SECONDS = 1;

export const MIN_CLIENT_SECRET_LENGTH = 16;

/** A password must not contain the local part of the e-mail address, if that is at least this long. */
export const MIN_EMAIL_NAME_LENGTH = 5;
