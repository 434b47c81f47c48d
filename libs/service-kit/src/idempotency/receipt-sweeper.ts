import { every, type BackgroundTask } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { RECEIPT_SWEEP_PERIOD_MS } from '../policy.ts';
import type { ReceiptStore } from './receipt-store.ts';

/** Deletes expired idempotency receipts once an hour; until then a key still replays its first response. */
export const createReceiptSweeper = (receipts: ReceiptStore, log: Logger): BackgroundTask =>
  every({ name: 'receipt-sweep', periodMs: RECEIPT_SWEEP_PERIOD_MS, log }, async () => {
    const count = await receipts.sweep();
    if (count > 0) log.info({ count }, 'expired idempotency receipts deleted');
  });
