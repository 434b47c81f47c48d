import {
  PAY_REQUEST_RESERVE_MS,
  PAY_REQUEST_RETRY_MS,
  PAYMENT_TIMEOUT_MS,
  SAGA_INITIAL_BACKOFF_MS,
  SAGA_LEASE_MS,
  SAGA_MAX_BACKOFF_MS,
} from './policy.ts';

const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);

/** The end of a lease that is taken or extended at `now`. */
export const leaseUntil = (now: Date): Date => after(now, SAGA_LEASE_MS);

/** When a payment attempt that begins at `now` is compensated unless it has paid. */
export const payBy = (now: Date): Date => after(now, PAYMENT_TIMEOUT_MS);

/** Until when `payOrder` retries a failed step within its own request. */
export const payRequestRetryUntil = (now: Date, deadlineAt = Number.POSITIVE_INFINITY): Date =>
  new Date(Math.min(now.getTime() + PAY_REQUEST_RETRY_MS, deadlineAt - PAY_REQUEST_RESERVE_MS));

/** Milliseconds before the next attempt, after `attempts` failed ones: doubles each time, up to the maximum. */
export const backoffMs = (attempts: number): number =>
  Math.min(SAGA_MAX_BACKOFF_MS, SAGA_INITIAL_BACKOFF_MS * 2 ** Math.max(0, attempts - 1));

/** When the next attempt is due, after `attempts` failed ones. */
export const retryAt = (attempts: number, now: Date): Date => after(now, backoffMs(attempts));
