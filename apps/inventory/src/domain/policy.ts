const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The greatest amount of one item at one cafe, in the item's unit. The table's CHECK and the contract have it too. */
export const MAX_ITEM_AMOUNT = 2_000_000_000;

/** How long stock is held for an order that names no `expiresAt`. */
export const DEFAULT_HOLD_MS = 15 * minuteMs;

/** The latest `expiresAt` of a reservation, from now. */
export const MAX_HOLD_DAYS = 30;
export const MAX_HOLD_MS = MAX_HOLD_DAYS * dayMs;

/** How often expired reservations are looked for. */
export const EXPIRY_SWEEP_INTERVAL_MS = 1_000;

/** How often a transaction of several statements runs before a deadlock is reported. */
export const MAX_TRANSACTION_ATTEMPTS = 3;
