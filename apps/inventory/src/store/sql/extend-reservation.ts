import type { Receipt, SqlStatement } from '@coffeemesh/kernel';
import type { Reservation } from '../../domain/reservation.ts';
import { receiptValue, writeReceipt } from './receipt.ts';

const text = `
WITH extended AS (
  UPDATE reservation SET expires_at = $2, version = version + 1
  WHERE id = $1 AND version = $3 AND status = 'held' RETURNING id
), kept AS (${writeReceipt(4, 'EXISTS (SELECT FROM extended)')})
SELECT EXISTS (SELECT FROM extended) AS ended, 0 AS told`;

/** Moves the expiry of what was held in the version before the given one. */
export const extendReservation = (
  { id, expiresAt, version }: Reservation,
  receipt: Receipt | undefined,
): SqlStatement => ({
  name: 'extend-reservation',
  text,
  values: [id, expiresAt, version - 1, receiptValue(receipt)],
});
