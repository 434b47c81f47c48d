/** How many days ahead the next opening is searched. */
export const OPENING_SEARCH_DAYS = 28;

/** How many days ahead of today orders can be placed. */
export const SLOT_DAYS_AHEAD = 60;
