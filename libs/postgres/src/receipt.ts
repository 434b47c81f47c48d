import {
  DuplicateEffect,
  type IdempotencyKeyRef,
  type Receipt,
  type ReceiptRow,
  type SqlStatement,
  type StoredResponse,
} from '@coffeemesh/kernel';
import { RECEIPT_RETENTION } from './policy.ts';
import { violatedConstraint } from './violated-constraint.ts';

/** The unique constraint of a receipt's key. */
const keyConstraint = 'idempotency_receipt_pkey';

const insertText = `INSERT INTO idempotency_receipt (caller_id, operation, key, fingerprint, status, headers, body, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, now() + interval '${RECEIPT_RETENTION}')
  ON CONFLICT DO NOTHING RETURNING 1 AS written`;

const findText = `SELECT fingerprint, status, headers, body FROM idempotency_receipt
  WHERE caller_id = $1 AND operation = $2 AND key = $3`;

/** The receipt that stores `response` as the first one under the key. */
export const createReceipt = (key: IdempotencyKeyRef, response: StoredResponse): Receipt => {
  const row = receiptRow(key, response);
  return {
    takeRow: () => row,
    write: async (session) => {
      const values = Object.values(row.columns);
      const rows = await session.query({ name: 'receipt-insert', text: insertText, values });
      if (rows.length === 0) throw new DuplicateEffect();
    },
  };
};

/** JSON columns are given as JSON text. */
const receiptRow = (key: IdempotencyKeyRef, { status, headers = {}, body }: StoredResponse): ReceiptRow => ({
  table: 'idempotency_receipt',
  columns: {
    caller_id: key.callerId,
    operation: key.operation,
    key: key.key,
    fingerprint: key.fingerprint,
    status,
    headers: JSON.stringify(headers),
    body: body === undefined ? null : JSON.stringify(body),
  },
});

/** Finds the response that is stored under a key: `fingerprint, status, headers, body`; no row where there is none. */
export const findReceipt = ({ callerId, operation, key }: Omit<IdempotencyKeyRef, 'fingerprint'>): SqlStatement => ({
  name: 'receipt-find',
  text: findText,
  values: [callerId, operation, key],
});

export type ReceiptInsertOptions = {
  /** The number of the statement's parameter that holds {@link receiptValue}. */
  readonly parameter: number;
  /** More of the FROM clause: a CTE that returns one row if the change happened, such as `changed`. */
  readonly from?: string;
  /** When to insert, such as `EXISTS (SELECT FROM held)`. */
  readonly where?: string;
};

/**
 * Inserts a receipt as a part of a hand-written statement, beside the effect:
 * `WITH changed AS (UPDATE … RETURNING id), receipt AS (${receiptInsert({ parameter: 5, from: 'changed' })}) SELECT …`.
 * A receipt that exists already fails the whole statement: see {@link isReceiptConflict}.
 */
export const receiptInsert = ({ parameter, from, where }: ReceiptInsertOptions): string => `
  INSERT INTO idempotency_receipt (caller_id, operation, key, fingerprint, status, headers, body, expires_at)
  SELECT r.caller_id, r.operation, r.key, r.fingerprint, r.status, r.headers::jsonb, r.body::jsonb,
    now() + interval '${RECEIPT_RETENTION}'
  FROM ${from === undefined ? '' : `${from}, `}jsonb_to_recordset($${parameter}::jsonb)
    AS r(caller_id text, operation text, key text, fingerprint text, status int, headers text, body text)
  ${where === undefined ? '' : `WHERE ${where}`}`;

/** The value of the parameter of {@link receiptInsert}; without a receipt nothing is inserted. */
export const receiptValue = (receipt: Receipt | undefined): string =>
  JSON.stringify(receipt === undefined ? [] : [receipt.takeRow().columns]);

/**
 * Whether a hand-written statement failed because its receipt had been written before. Throw DuplicateEffect then: the
 * first request's response counts.
 */
export const isReceiptConflict = (error: unknown): boolean => violatedConstraint(error) === keyConstraint;
