import { DuplicateEffect, type Receipt } from '@coffeemesh/kernel';
import type { HandlerResponse } from '@coffeemesh/service-kit';

import type { IdempotencyKeyRef } from '../domain/saga.ts';

const insertText = `INSERT INTO idempotency_answer (caller_id, operation, key, fingerprint, status, headers, body)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb) ON CONFLICT DO NOTHING RETURNING 1`;

/** The receipt of a response under the key of a request that has ended. */
export const receiptForKey = (ref: IdempotencyKeyRef, response: HandlerResponse): Receipt => {
  const columns = {
    caller_id: ref.callerId,
    operation: ref.operation,
    key: ref.key,
    fingerprint: ref.fingerprint,
    status: response.status,
    headers: JSON.stringify(response.headers ?? {}),
    body: response.body === undefined ? null : JSON.stringify(response.body),
  };
  return {
    row: { table: 'idempotency_answer', columns },
    write: async (session) => {
      const rows = await session.query({ text: insertText, values: Object.values(columns) });
      if (rows.length === 0) throw new DuplicateEffect();
    },
  };
};
