import type { Receipt, SqlStatement } from '@coffeemesh/kernel';
import type { Reservation } from '../../domain/reservation.ts';
import { receiptValue, writeReceipt } from './receipt.ts';

export type ExtendRow = { isChanged: boolean };

const text = `
WITH extended AS (
  UPDATE reservation SET expires_at = $2, version = version + 1
  WHERE id = $1 AND version = $3 AND status = 'held' RETURNING id
), receipt AS (${writeReceipt(4, 'EXISTS (SELECT FROM extended)')})
SELECT EXISTS (SELECT FROM extended) AS "isChanged"`;

/** Sets the expiry of the version before the given one; `isChanged` is false if that is not the current one. */
export const extendReservation = (
  { id, expiresAt, version }: Reservation,
  receipt: Receipt | undefined,
): SqlStatement => ({
  name: 'extend-reservation',
  text,
  values: [id, expiresAt, version - 1, receiptValue(receipt)],
});
