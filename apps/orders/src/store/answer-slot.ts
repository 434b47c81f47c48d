import { DuplicateEffect, type Receipt } from '@coffeemesh/kernel';
import type { HandlerResponse } from '@coffeemesh/service-kit';

import type { AnswerSlot } from '../domain/saga.ts';

const insertText = `INSERT INTO idempotency_answer (caller_id, operation, key, fingerprint, status, headers, body)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb) ON CONFLICT DO NOTHING RETURNING 1`;

/** The receipt that keeps an answer under the key of a request that is over: as the kit's own, but made later. */
export const receiptInSlot = (slot: AnswerSlot, answer: HandlerResponse): Receipt => {
  const columns = {
    caller_id: slot.callerId,
    operation: slot.operation,
    key: slot.key,
    fingerprint: slot.fingerprint,
    status: answer.status,
    headers: JSON.stringify(answer.headers ?? {}),
    body: answer.body === undefined ? null : JSON.stringify(answer.body),
  };
  return {
    takeRow: () => ({ table: 'idempotency_answer', columns }),
    write: async (session) => {
      const rows = await session.query({ text: insertText, values: Object.values(columns) });
      if (rows.length === 0) throw new DuplicateEffect();
    },
  };
};
