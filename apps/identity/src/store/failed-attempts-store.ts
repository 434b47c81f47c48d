import { createHash } from 'node:crypto';
import type { Database } from '@coffeemesh/postgres';
import { selectList } from '@coffeemesh/postgres';
import type { FailedAttempts } from '../domain/failed-attempts.ts';
import type { FailedAttemptsStore } from '../domain/ports.ts';
import { Prisma } from '../generated/prisma/client.ts';

const select = `SELECT ${selectList(Prisma.FailedAttemptsScalarFieldEnum, 'failed_attempts')} FROM failed_attempts`;

type Row = Prisma.FailedAttemptsGetPayload<object>;

/** Counts of failed attempts, shared by all replicas. Targets are stored as hashes. */
export const createFailedAttemptsStore = (database: Database): FailedAttemptsStore => ({
  find: async (target) => {
    const values = [toKey(target)];
    const [row] = await database.query<Row>({ name: 'failed-attempts-find', text: `${select} WHERE key = $1`, values });
    return row && toFailedAttempts(row);
  },

  update: (target, next) =>
    database.transaction(async (transaction) => {
      const key = toKey(target);
      // A row lock is not enough: two first failures in parallel find no row to lock.
      await transaction.query({ text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', values: [key] });
      const [row] = await transaction.query<Row>({ text: `${select} WHERE key = $1 FOR UPDATE`, values: [key] });
      const { failures, lastFailedAt, lockedUntil } = next(row && toFailedAttempts(row));
      await transaction.query({
        text: `INSERT INTO failed_attempts (key, failures, last_failed_at, locked_until) VALUES ($1, $2, $3, $4)
               ON CONFLICT (key) DO UPDATE SET failures = $2, last_failed_at = $3, locked_until = $4`,
        values: [key, failures, lastFailedAt, lockedUntil],
      });
    }),

  clear: async (target) => {
    await database.query({ text: 'DELETE FROM failed_attempts WHERE key = $1', values: [toKey(target)] });
  },

  deleteUnchangedSince: async (instant) => {
    await database.query({ text: 'DELETE FROM failed_attempts WHERE last_failed_at < $1', values: [instant] });
  },
});

const toFailedAttempts = ({ key: _, ...attempts }: Row): FailedAttempts => attempts;

const toKey = (target: string): string => createHash('sha256').update(target).digest('base64url');
