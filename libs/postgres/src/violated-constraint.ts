import { DatabaseError } from 'pg';

const uniqueViolation = '23505';

/** The unique constraint that a statement of node-postgres violated; undefined for any other error. */
export const violatedConstraint = (error: unknown): string | undefined =>
  error instanceof DatabaseError && error.code === uniqueViolation ? (error.constraint ?? '') : undefined;
