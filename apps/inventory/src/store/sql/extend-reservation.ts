import type { Receipt, SqlStatement } from '@coffeemesh/kernel';
import { receiptInsert, receiptValue } from '@coffeemesh/postgres';
import type { Reservation } from '../../domain/reservation.ts';

export type ExtendRow = { isChanged: boolean };

const text = `
WITH extended AS (
  UPDATE reservation SET expires_at = $2, version = version + 1
  WHERE id = $1 AND version = $3 AND status = 'held' RETURNING id
), receipt AS (${receiptInsert({ parameter: 4, from: 'extended' })})
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
