import { leaseUntil } from '../../domain/begin-saga.ts';
import type { IdempotencyKeyRef, Saga } from '../../domain/saga.ts';
import { json, type Part, type Put } from './statement.ts';

/** One key of one caller for one operation, whose answer is not known yet: no two attempts at a time bear the same. */
const keyIdOf = (slot: IdempotencyKeyRef | null): string | null =>
  slot === null ? null : `${slot.callerId} ${slot.operation} ${slot.key}`;

/** A saga that begins with a change of its order, already held by whoever begins it. */
export const insertedSaga = (saga: Saga): Part => ({
  name: 'begun',
  sql: (put) => `INSERT INTO saga (id, order_id, brief, stock, money, ticket, answer_key, answer_slot, pay_by, due_at,
      lease, leased_until, created_at, updated_at)
    SELECT $${put(saga.id)}::uuid, $${put(saga.orderId)}::uuid, $${put(json(saga.input))}::jsonb,
      $${put(saga.stock)}, $${put(saga.money)}, $${put(saga.ticket)},
      $${put(keyIdOf(saga.pendingKey))}, $${put(json(saga.pendingKey))}::jsonb, $${put(saga.payBy)}::timestamptz,
      $${put(saga.dueAt)}::timestamptz, $${put(saga.lease)}::uuid, $${put(leaseUntil(saga.updatedAt))}::timestamptz,
      $${put(saga.createdAt)}::timestamptz, $${put(saga.updatedAt)}::timestamptz FROM changed`,
});

/** What is known of the neighbours by now, written by whoever holds the saga; its lease is lengthened by it. */
export const writtenSaga = (put: Put, saga: Saga, now: Date): string =>
  `brief = $${put(json(saga.input))}, stock = $${put(saga.stock)}, money = $${put(saga.money)},
    ticket = $${put(saga.ticket)}, payment_id = $${put(saga.paymentId)}, ticket_id = $${put(saga.scheduleId)},
    answer_key = $${put(keyIdOf(saga.pendingKey))}, answer_slot = $${put(json(saga.pendingKey))},
    attempts = $${put(saga.attempts)}, last_error = $${put(saga.lastError)},
    leased_until = $${put(leaseUntil(now))}, updated_at = $${put(now)}`;

/** As {@link writtenSaga}, with a change of the order. */
export const savedSaga = (saga: Saga, now: Date): Part => ({
  name: 'saved',
  sql: (put) => `UPDATE saga SET ${writtenSaga(put, saga, now)}
    FROM changed WHERE saga.id = $${put(saga.id)} AND lease = $${put(saga.lease)} RETURNING nudges`,
});

/** The order wants something else of its neighbours by this change: its saga is due at once, with new courage. */
export const wokenSaga = (sagaId: string, now: Date): Part => ({
  name: 'nudged',
  sql: (put) => `UPDATE saga SET due_at = $${put(now)}, nudges = nudges + 1, attempts = 0, last_error = NULL
    FROM changed WHERE saga.id = $${put(sagaId)}`,
});
