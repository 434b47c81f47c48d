import { goalOf, type Saga } from '../domain/saga.ts';
import type { OrderStatus } from '../domain/order.ts';

/** A row of `saga` with its order's state of the same moment; null where the order is gone. */
export type SagaRow = {
  id: string;
  order_id: string;
  brief: Saga['input'];
  stock: Saga['stock'];
  money: Saga['money'];
  ticket: Saga['ticket'];
  payment_id: string | null;
  ticket_id: string | null;
  answer_slot: Saga['pendingKey'];
  pay_by: Date;
  attempts: number;
  last_error: string | null;
  due_at: Date | null;
  lease: string | null;
  nudges: number;
  created_at: Date;
  updated_at: Date;
  order_status: OrderStatus | null;
  order_saga_id: string | null;
};

/**
 * Reads sagas that a statement has just written: their new columns from the part `written`, but `nudges` and the order
 * from the statement's snapshot, because only what was seen at one moment says what is wanted.
 */
export const writtenSagas = `SELECT w.id, w.order_id, w.brief, w.stock, w.money, w.ticket, w.payment_id, w.ticket_id,
    w.answer_slot, w.pay_by, w.attempts, w.last_error, w.due_at, w.lease, s.nudges, w.created_at, w.updated_at,
    o.status AS order_status, o.saga_id AS order_saga_id
  FROM written w JOIN saga s ON s.id = w.id LEFT JOIN "order" o ON o.id = w.order_id`;

export const sagaFromRow = (row: SagaRow): Saga => ({
  id: row.id,
  orderId: row.order_id,
  goal: goalOf(row.id, row.order_status === null ? undefined : { status: row.order_status, sagaId: row.order_saga_id }),
  input: row.brief,
  stock: row.stock,
  money: row.money,
  ticket: row.ticket,
  paymentId: row.payment_id,
  scheduleId: row.ticket_id,
  pendingKey: row.answer_slot,
  payBy: row.pay_by,
  attempts: row.attempts,
  lastError: row.last_error,
  dueAt: row.due_at,
  lease: row.lease,
  goalVersion: row.nudges,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
