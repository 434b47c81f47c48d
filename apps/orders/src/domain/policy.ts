/** Every duration, limit and retry count of this service that is not a setting (`config.ts`). */

/** An order that is not paid within this time expires. Starts again when the order is replaced. */
export const MINUTES_TO_PAY = 15;

/** How far ahead an order may be scheduled. */
export const MAX_DAYS_AHEAD = 30;

/**
 * The largest total of an order, in minor units. A ten-thousandth of the largest exact integer, so that the tax on
 * it (in
 * basis points) is exact too.
 */
export const MAX_ORDER_TOTAL = Math.floor(Number.MAX_SAFE_INTEGER / 10_000);

/** A payment attempt that has not paid within this time is compensated. */
export const PAYMENT_TIMEOUT_MS = 60_000;

/** How long `payOrder` itself retries a step that failed; the saga worker makes later retries. */
export const PAY_REQUEST_RETRY_MS = 6_000;

/** `payOrder` stops retrying this long before the deadline of its request. */
export const PAY_REQUEST_RESERVE_MS = 3_000;

/** `Retry-After` while a payment of the order is in flight. */
export const PAYMENT_RETRY_AFTER_SECONDS = 2;

/**
 * How long a claimed saga belongs to its worker; each write extends it. Longer than the deadline of any upstream
 * plus the
 * pause before a retry.
 */
export const SAGA_LEASE_MS = 10_000;

/** A saga counts as stuck after this many failed attempts in a row. It is still retried. */
export const SAGA_STUCK_ATTEMPTS = 5;

/** The pause after the first failed attempt; doubles with each further one. */
export const SAGA_INITIAL_BACKOFF_MS = 500;
export const SAGA_MAX_BACKOFF_MS = 15_000;

/** How many sagas one replica works on at a time. */
export const SAGA_CONCURRENCY = 16;

/** How many unpaid orders one statement finds for expiry. */
export const EXPIRY_BATCH_SIZE = 16;

/** How often a change of an order is retried when another request has changed it first. */
export const MAX_CHANGE_ATTEMPTS = 8;

/** The most characters of an error that a saga stores. */
export const MAX_ERROR_LENGTH = 1_000;

/** How many cafes, openings and menus a replica caches, each. */
export const MAX_CACHED_ENTRIES = 1_000;

/** Deadline of a call to each upstream, retries included. Payments waits for its own provider. */
export const UPSTREAM_DEADLINE_MS = {
  cafes: 2_000,
  products: 2_000,
  inventory: 2_500,
  payments: 4_000,
  kitchen: 2_500,
} as const;
