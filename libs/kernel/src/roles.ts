/** The one list of roles; `Role` in identity's contract is the same (a test compares them). */
export const roles = ['administrator', 'manager', 'barista', 'courier'] as const;
export type Role = (typeof roles)[number];
