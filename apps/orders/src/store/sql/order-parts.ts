import type { DomainEvent, IdempotencyKeyRef, Receipt } from '@coffeemesh/kernel';
import { outboxSelect, outboxValue } from '@coffeemesh/messaging';
import { columnList, receiptInsert, receiptValue } from '@coffeemesh/postgres';
import type { HistoryEntry, Order } from '../../domain/order.ts';
import { draftColumns, historyColumns, lifecycleColumns, orderColumns } from '../order-row.ts';
import { assignments, valueList } from './columns.ts';
import type { Part, Put } from './statement.ts';

/** Inserts the order. The other parts select `FROM changed`, so they apply only with it. */
export const insertedOrder = (order: Order): Part => ({
  name: 'changed',
  sql: (put) =>
    `INSERT INTO "order" (${columnList(orderColumns)}) VALUES (${valueList(put, orderColumns, order)}) RETURNING id`,
});

export type OrderUpdate = {
  readonly order: Order;
  /** The version that the change is based on; nothing is changed if the order has another. */
  readonly version: number;
  readonly isReplacement: boolean;
  /** A saga that must be held under this lease. */
  readonly heldSaga?: { readonly id: string; readonly lease: string | null } | undefined;
  /** An idempotency key that must have no receipt. */
  readonly unusedKey?: IdempotencyKeyRef | null | undefined;
};

export const updatedOrder = ({ order, version, isReplacement, heldSaga, unusedKey }: OrderUpdate): Part => ({
  name: 'changed',
  sql: (put) => {
    const columns = isReplacement ? { ...draftColumns, ...lifecycleColumns } : lifecycleColumns;
    const sets = assignments(put, columns, order);
    const conditions = [`id = $${put(order.id)}`, `version = $${put(version)}`];
    if (heldSaga)
      conditions.push(
        `EXISTS (SELECT 1 FROM saga WHERE id = $${put(heldSaga.id)} AND lease = $${put(heldSaga.lease)})`,
      );
    if (unusedKey) conditions.push(hasNoReceipt(put, unusedKey));
    return `UPDATE "order" SET ${sets} WHERE ${conditions.join(' AND ')} RETURNING id`;
  },
});

const hasNoReceipt = (put: Put, { callerId, operation, key }: IdempotencyKeyRef): string =>
  `NOT EXISTS (SELECT 1 FROM idempotency_receipt
    WHERE caller_id = $${put(callerId)} AND operation = $${put(operation)} AND key = $${put(key)})`;

export const deletedOrder = (orderId: string, version: number): Part => ({
  name: 'changed',
  sql: (put) => `DELETE FROM "order" WHERE id = $${put(orderId)} AND version = $${put(version)} RETURNING id`,
});

export const insertedHistory = (orderId: string, entry: HistoryEntry): Part => ({
  name: 'history',
  sql: (put) => `INSERT INTO order_history (${columnList(historyColumns)})
    SELECT ${valueList(put, historyColumns, { orderId, ...entry })} FROM changed`,
});

export const insertedEvents = (events: readonly DomainEvent[]): Part => ({
  name: 'outbox',
  sql: (put) => `INSERT INTO outbox_event (id, type, subject, data, traceparent)
    ${outboxSelect(put(outboxValue(events)))}, changed`,
});

/** Inserts the receipt of an idempotency key. If the key has one, the whole statement fails. */
export const insertedReceipt = (receipt: Receipt): Part => ({
  name: 'receipt',
  sql: (put) => receiptInsert({ parameter: put(receiptValue(receipt)), from: 'changed' }),
});
