import { AlreadyDone, RequestInFlight, type Receipt } from '@coffeemesh/kernel';

import type { Answer } from '../operation.ts';
import { isLockTimeout } from '../problems/database-problems.ts';
import type { AnswerId } from './answer-store.ts';

const insertText = `INSERT INTO idempotency_answer (caller_id, operation, key, fingerprint, status, headers, body)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb)
  ON CONFLICT DO NOTHING RETURNING 1 AS written`;

/** Calls back when the receipt is written, or its row is taken for a statement that writes it. */
export type OnTaken = (answer: Answer) => void;

/** The receipt that keeps `answer` as the first one under the key. JSON columns are given as JSON text. */
export const answerReceipt = (id: AnswerId, fingerprint: string, answer: Answer, onTaken: OnTaken): Receipt => {
  const columns = {
    caller_id: id.callerId,
    operation: id.operation,
    key: id.key,
    fingerprint,
    status: answer.status,
    headers: JSON.stringify(answer.headers ?? {}),
    body: answer.body === undefined ? null : JSON.stringify(answer.body),
  };
  return {
    get row() {
      onTaken(answer);
      return { table: 'idempotency_answer' as const, columns };
    },
    write: async (session) => {
      onTaken(answer);
      const rows = await session
        .query({ name: 'kit-answer-insert', text: insertText, values: Object.values(columns) })
        .catch((error: unknown) => {
          // Another transaction holds the key, and has not ended in the time that a statement may wait.
          throw isLockTimeout(error) ? RequestInFlight({ retryAfterSeconds: 1, cause: error }) : error;
        });
      if (rows.length === 0) throw new AlreadyDone();
    },
  };
};
