/** The longest delay that can be injected. */
export const MAX_INJECTED_DELAY_MS = 600_000;
