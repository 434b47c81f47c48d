import type { Database } from '@coffeemesh/postgres';

/** Deletes sessions a month after their end (with their refresh tokens) and counts of guesses after a day. */
export const sweep = async (database: Database, now: Date): Promise<void> => {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60_000);
  await database.query({ text: 'DELETE FROM session WHERE expires_at < $1', values: [daysAgo(30)] });
  await database.query({ text: 'DELETE FROM guess_count WHERE last_failed_at < $1', values: [daysAgo(1)] });
};
