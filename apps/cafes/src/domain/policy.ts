/** How many days ahead the next opening is searched. */
export const OPENING_SEARCH_DAYS = 28;

/** How many days ahead of today orders can be placed. */
export const SLOT_DAYS_AHEAD = 60;

/** Attempts at a change without `If-Match` while other requests change the same cafe. */
export const MAX_CHANGE_ATTEMPTS = 10;
