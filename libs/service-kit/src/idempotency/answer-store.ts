import type { Database } from '../database/create-database.ts';

/** A first answer, as it was kept. */
export type KeptAnswer = {
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
};

/** Whose key it is: the same key of another caller, or for another operation, is another key. */
export type AnswerId = { callerId: string; operation: string; key: string };

/** Reads and sweeps the table `idempotency_answer`; its rows are written by receipts, with their effects. */
export type AnswerStore = {
  find(id: AnswerId): Promise<KeptAnswer | undefined>;
  /** Deletes what has expired, some thousand rows at a time. @returns how many rows */
  sweep(): Promise<number>;
};

const findText = `SELECT fingerprint, status, headers, body FROM idempotency_answer
  WHERE caller_id = $1 AND operation = $2 AND key = $3`;

const sweepText = `DELETE FROM idempotency_answer WHERE ctid IN (
  SELECT ctid FROM idempotency_answer WHERE expires_at < now() LIMIT 5000)
  RETURNING 1`;

export const createAnswers = (database: Database): AnswerStore => ({
  find: async ({ callerId, operation, key }) => {
    const values = [callerId, operation, key];
    const [row] = await database.query<KeptAnswer>({ name: 'kit-answer-find', text: findText, values });
    return row;
  },
  sweep: async () => {
    let total = 0;
    for (;;) {
      const rows = await database.query({ text: sweepText });
      total += rows.length;
      if (rows.length < 5000) return total;
    }
  },
});
