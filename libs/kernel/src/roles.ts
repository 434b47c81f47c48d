/** The only list of roles. `Role` in identity's contract has the same values; a test compares them. */
export const roles = ['administrator', 'manager', 'barista', 'courier'] as const;
export type Role = (typeof roles)[number];
