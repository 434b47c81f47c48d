import type { DomainEvent, Receipt } from '@coffeemesh/kernel';
import { outboxSelect, outboxValue } from '@coffeemesh/messaging';

import type { HistoryEntry, Order } from '../../domain/order.ts';
import type { AnswerSlot } from '../../domain/saga.ts';
import { json, type Part, type Put } from './statement.ts';

/** Columns that every change of an order may change. */
const lifeColumns = (order: Order): readonly (readonly [column: string, value: unknown])[] => [
  ['status', order.status],
  ['saga_id', order.sagaId],
  ['payment_id', order.paymentId],
  ['promised_at', order.promisedAt],
  ['cancellation', json(order.cancellation)],
  ['expires_at', order.expiresAt],
  ['paid_at', order.paidAt],
  ['updated_at', order.updatedAt],
  ['version', order.version],
];

/** Columns that only a replacement changes. */
const draftColumns = (order: Order): typeof lifeColumns extends (order: Order) => infer Columns ? Columns : never => [
  ['cafe_id', order.cafeId],
  ['fulfilment', order.fulfilment],
  ['items', json(order.items)],
  ['prices', json(order.prices)],
  ['address', json(order.address)],
  ['contact', json(order.contact)],
  ['scheduled_at', order.scheduledAt],
  ['note', order.note],
];

/** The order's first row. The other parts select `FROM changed`, so that they happen only with it. */
export const insertedOrder = (order: Order): Part => ({
  name: 'changed',
  sql: (put) => {
    const columns = [
      ['id', order.id] as const,
      ['customer_id', order.customerId] as const,
      ['created_at', order.createdAt] as const,
      ...draftColumns(order),
      ...lifeColumns(order),
    ];
    const names = columns.map(([name]) => name).join(', ');
    const places = columns.map(([, value]) => `$${put(value)}`).join(', ');
    return `INSERT INTO "order" (${names}) VALUES (${places}) RETURNING id`;
  },
});

export type OrderUpdate = {
  readonly order: Order;
  /** The version that the change is based on; none happens if it is another by now. */
  readonly version: number;
  readonly isReplacement: boolean;
  /** A saga that must still be held under a lease. */
  readonly held?: { readonly id: string; readonly lease: string | null } | undefined;
  /** A key under which nothing may have been answered yet. */
  readonly unanswered?: AnswerSlot | null | undefined;
};

export const updatedOrder = ({ order, version, isReplacement, held, unanswered }: OrderUpdate): Part => ({
  name: 'changed',
  sql: (put) => {
    const columns = isReplacement ? [...draftColumns(order), ...lifeColumns(order)] : lifeColumns(order);
    const sets = columns.map(([name, value]) => `${name} = $${put(value)}`).join(', ');
    const conditions = [`id = $${put(order.id)}`, `version = $${put(version)}`];
    if (held)
      conditions.push(`EXISTS (SELECT 1 FROM saga WHERE id = $${put(held.id)} AND lease = $${put(held.lease)})`);
    if (unanswered) conditions.push(isUnanswered(put, unanswered));
    return `UPDATE "order" SET ${sets} WHERE ${conditions.join(' AND ')} RETURNING id`;
  },
});

const isUnanswered = (put: Put, { callerId, operation, key }: AnswerSlot): string =>
  `NOT EXISTS (SELECT 1 FROM idempotency_answer
    WHERE caller_id = $${put(callerId)} AND operation = $${put(operation)} AND key = $${put(key)})`;

export const deletedOrder = (orderId: string, version: number): Part => ({
  name: 'changed',
  sql: (put) => `DELETE FROM "order" WHERE id = $${put(orderId)} AND version = $${put(version)} RETURNING id`,
});

export const addedHistory = (orderId: string, entry: HistoryEntry): Part => ({
  name: 'history',
  sql: (put) => `INSERT INTO order_history (order_id, version, action, status, at, actor, note)
    SELECT $${put(orderId)}::uuid, $${put(entry.version)}::int, $${put(entry.action)}, $${put(entry.status)},
      $${put(entry.at)}::timestamptz, $${put(entry.actor)}, $${put(entry.note)} FROM changed`,
});

export const addedEvents = (events: readonly DomainEvent[]): Part => ({
  name: 'outbox',
  sql: (put) => `INSERT INTO outbox_event (id, type, subject, data, traceparent)
    ${outboxSelect(put(outboxValue(events)))}, changed`,
});

/** The answer under an idempotency key. If its row is there, the whole statement fails. */
export const keptAnswer = (receipt: Receipt): Part => ({
  name: 'answer',
  sql: (put) => {
    const columns = Object.entries(receipt.takeRow().columns);
    const values = columns.map(([name, value]) => place(put, name, value)).join(', ');
    return `INSERT INTO idempotency_answer (${columns.map(([name]) => name).join(', ')}) SELECT ${values} FROM changed`;
  },
});

/** Types that Postgres cannot tell from a parameter in a SELECT. */
const casts: Readonly<Record<string, string>> = { status: '::int', headers: '::jsonb', body: '::jsonb' };

const place = (put: Put, column: string, value: unknown): string => `$${put(value)}${casts[column] ?? ''}`;
