import { createHash } from 'node:crypto';

import type { Database } from '@coffeemesh/service-kit';

import type { FailedAttempts } from '../domain/failed-attempts.ts';
import type { FailedAttemptsStore } from '../domain/ports.ts';
import { createKeyedMutex } from './keyed-mutex.ts';

const columns = 'failures, last_failed_at AS "lastFailedAt", locked_until AS "lockedUntil"';

/** Counts of failed attempts, shared by all replicas. Targets are stored as hashes. */
export const createFailedAttemptsStore = (database: Database): FailedAttemptsStore => ({
  ...createKeyedMutex(),

  find: async (target) => {
    const text = `SELECT ${columns} FROM failed_attempts WHERE key = $1`;
    const values = [toKey(target)];
    const [attempts] = await database.query<FailedAttempts>({ name: 'failed-attempts-find', text, values });
    return attempts;
  },

  update: (target, next) =>
    database.transaction(async (transaction) => {
      const key = toKey(target);
      // A row lock is not enough: two first failures in parallel find no row to lock.
      await transaction.query({ text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', values: [key] });
      const find = `SELECT ${columns} FROM failed_attempts WHERE key = $1 FOR UPDATE`;
      const [current] = await transaction.query<FailedAttempts>({ text: find, values: [key] });
      const { failures, lastFailedAt, lockedUntil } = next(current);
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

const toKey = (target: string): string => createHash('sha256').update(target).digest('base64url');
