import { DatabaseError } from 'pg';

const uniqueViolation = '23505';

/** The unique constraint that a statement of node-postgres has run into; undefined for any other error. */
export const violatedConstraint = (error: unknown): string | undefined =>
  error instanceof DatabaseError && error.code === uniqueViolation ? (error.constraint ?? '') : undefined;

const checkViolation = '23514';

/** Whether a statement of node-postgres would have left a figure that the table itself forbids. */
export const breaksFigures = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === checkViolation && error.constraint === 'stock_level_figures';
