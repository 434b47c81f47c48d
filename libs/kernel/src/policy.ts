/** The maximum that the documented schema of a problem accepts. */
export const MAX_ERRORS = 1_000;
export const MAX_ERROR_DETAIL_LENGTH = 1_000;
/** How many errors the `detail` of a problem repeats. */
export const MAX_ERRORS_IN_SUMMARY = 5;

/**
 * Attempts of a change with `If-Match: *`. A further attempt is needed only after another request has succeeded, so
 * this limit is not reached in practice.
 */
export const MAX_CHANGE_ATTEMPTS = 100;
