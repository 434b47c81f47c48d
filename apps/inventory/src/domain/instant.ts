/** RFC 3339 text as a Date; null and undefined stay as they are. */
export const toInstant = <Absent extends null | undefined>(text: string | Absent): Date | Absent =>
  typeof text === 'string' ? new Date(text) : text;
