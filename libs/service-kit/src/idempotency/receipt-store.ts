import type { IdempotencyKeyRef } from '@coffeemesh/kernel';
import { findReceipt, type Database } from '@coffeemesh/postgres';
import { RECEIPT_SWEEP_BATCH_SIZE } from '../policy.ts';

/** A response as it was stored under a key, with the fingerprint of its request. */
export type FoundReceipt = {
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
};

/** Reads and sweeps idempotency receipts; each is written with its effect, in one transaction. */
export type ReceiptStore = {
  find(key: Omit<IdempotencyKeyRef, 'fingerprint'>): Promise<FoundReceipt | undefined>;
  /** Deletes expired receipts, some thousand at a time. @returns how many */
  sweep(): Promise<number>;
};

const sweepText = `DELETE FROM idempotency_receipt WHERE ctid IN (
  SELECT ctid FROM idempotency_receipt WHERE expires_at < now() LIMIT ${RECEIPT_SWEEP_BATCH_SIZE})
  RETURNING 1`;

export const createReceiptStore = (database: Database): ReceiptStore => ({
  find: async (key) => {
    const [row] = await database.query<FoundReceipt>(findReceipt(key));
    return row;
  },
  sweep: async () => {
    let total = 0;
    for (;;) {
      const rows = await database.query({ text: sweepText });
      total += rows.length;
      if (rows.length < RECEIPT_SWEEP_BATCH_SIZE) return total;
    }
  },
});
