/** @param duration an ISO 8601 duration in minutes: `PT15M` is 15 */
export const minutesFromDuration = (duration: string): number => Number(duration.slice(2, -1));

/** @returns an ISO 8601 duration: `PT15M` for 15 */
export const durationFromMinutes = (minutes: number): string => `PT${minutes}M`;

export const millisecondsFromDuration = (duration: string): number => minutesFromDuration(duration) * 60_000;
