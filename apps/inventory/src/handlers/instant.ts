/** An instant that may be left out (undefined), or be none (null). */
export const instantOf = <Absent extends null | undefined>(text: string | Absent): Date | Absent =>
  typeof text === 'string' ? new Date(text) : text;
