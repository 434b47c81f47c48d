/**
 * Whether Prisma threw its known error of this code. By name, since each service's generated client has an error class
 * of its own.
 */
const isKnown = (error: unknown, code: string): boolean =>
  error instanceof Error &&
  error.name === 'PrismaClientKnownRequestError' &&
  (error as Error & { code?: unknown }).code === code;

/** Whether a write of Prisma violated a unique constraint. */
export const isUniqueViolation = (error: unknown): boolean => isKnown(error, 'P2002');

/** Whether a write of Prisma violated a foreign key. */
export const isForeignKeyViolation = (error: unknown): boolean => isKnown(error, 'P2003');
