import type { Receipt } from '@coffeemesh/kernel';

/**
 * The receipt as part of a hand-written statement: its row is inserted if `condition` holds. A row that is there already
 * is a unique violation of {@link receiptConstraint}, and rolls the effect back with it.
 * @param parameter number of the parameter that {@link receiptValue} fills
 */
export const writeReceipt = (parameter: number, condition: string): string => `
  INSERT INTO idempotency_answer (caller_id, operation, key, fingerprint, status, headers, body)
  SELECT r.caller_id, r.operation, r.key, r.fingerprint, r.status, r.headers::jsonb, r.body::jsonb
  FROM jsonb_to_recordset($${parameter}::jsonb)
    AS r(caller_id text, operation text, key text, fingerprint text, status int, headers text, body text)
  WHERE ${condition}`;

export const receiptValue = (receipt: Receipt | undefined): string =>
  JSON.stringify(receipt === undefined ? [] : [receipt.takeRow().columns]);

export const receiptConstraint = 'idempotency_answer_pkey';
