/** The minutes of an ISO 8601 duration that is given in minutes alone: `PT15M` is 15. */
export const minutesOf = (duration: string): number => Number(duration.slice(2, -1));

/** 15 is `PT15M`. */
export const durationOf = (minutes: number): string => `PT${minutes}M`;

export const millisecondsOf = (duration: string): number => minutesOf(duration) * 60_000;
