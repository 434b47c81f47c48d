/** Text for a LIKE pattern: its wildcards stand for themselves. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
