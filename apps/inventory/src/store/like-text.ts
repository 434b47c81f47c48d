/** LIKE's own signs, taken as text. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
