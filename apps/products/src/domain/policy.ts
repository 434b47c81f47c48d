/** A cached menu is never older than this; it is invalidated earlier when its menu version changes. */
export const MENU_MAX_AGE_MS = 5 * 60_000;
/** How long the lock for loading a menu is held if its owner does not release it. */
export const LOAD_LOCK_MS = 2_000;
/** How long a reader waits for a menu that another copy loads; then the reader loads it. */
export const LOAD_WAIT_MS = 300;
/** How often a waiting reader looks for the menu. */
export const LOAD_POLL_MS = 15;
/** How often sold-out marks that have ended are removed. */
export const SOLD_OUT_SWEEP_MS = 5_000;
/** The position of a category that does not set one: last. */
export const DEFAULT_CATEGORY_POSITION = 1_000;
