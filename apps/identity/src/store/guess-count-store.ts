import { createHash } from 'node:crypto';

import type { Database } from '@coffeemesh/postgres';

import type { GuessCount } from '../domain/guessing.ts';
import type { GuessCounts } from '../domain/ports.ts';
import { createTurns } from './turns.ts';

const columns = 'failures, last_failed_at AS "lastFailedAt", locked_until AS "lockedUntil"';

/** Counts of wrong guesses, shared by all copies of the service. What was guessed at is kept as a hash. */
export const createGuessCountStore = (database: Database): GuessCounts => ({
  ...createTurns(),

  find: async (target) => {
    const text = `SELECT ${columns} FROM guess_count WHERE key = $1`;
    const [count] = await database.query<GuessCount>({ name: 'guess-count-find', text, values: [keyOf(target)] });
    return count;
  },

  update: (target, next) =>
    database.transaction(async (transaction) => {
      const key = keyOf(target);
      // Two first failures at once wait for one another here, for there is no row yet to wait for.
      await transaction.query({ text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', values: [key] });
      const find = `SELECT ${columns} FROM guess_count WHERE key = $1 FOR UPDATE`;
      const [current] = await transaction.query<GuessCount>({ text: find, values: [key] });
      const { failures, lastFailedAt, lockedUntil } = next(current);
      await transaction.query({
        text: `INSERT INTO guess_count (key, failures, last_failed_at, locked_until) VALUES ($1, $2, $3, $4)
               ON CONFLICT (key) DO UPDATE SET failures = $2, last_failed_at = $3, locked_until = $4`,
        values: [key, failures, lastFailedAt, lockedUntil],
      });
    }),

  clear: async (target) => {
    await database.query({ text: 'DELETE FROM guess_count WHERE key = $1', values: [keyOf(target)] });
  },
});

const keyOf = (target: string): string => createHash('sha256').update(target).digest('base64url');
