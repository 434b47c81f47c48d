import type { IdempotencyKeyRef } from '@coffeemesh/kernel';
import { selectList } from '@coffeemesh/postgres';
import type { OrderStatus } from '../domain/order.ts';
import { leaseUntil } from '../domain/saga-timeouts.ts';
import { goalOf, type Saga } from '../domain/saga.ts';
import type { Saga as SagaModel } from '../generated/prisma/client.ts';
import type { ColumnsOf, RowOf } from './sql/columns.ts';

/** Columns that each step of a saga may change. */
export const progressColumns = {
  input: 'jsonb',
  stock: 'text',
  money: 'text',
  schedule: 'text',
  paymentId: 'uuid',
  scheduleId: 'uuid',
  pendingKey: 'jsonb',
  pendingKeyId: 'text',
  attempts: 'int',
  lastError: 'text',
  leasedUntil: 'timestamptz',
  updatedAt: 'timestamptz',
} as const satisfies Partial<ColumnsOf<SagaModel>>;

/** All columns of `saga`. */
export const sagaColumns = {
  id: 'uuid',
  orderId: 'uuid',
  ...progressColumns,
  payBy: 'timestamptz',
  dueAt: 'timestamptz',
  lease: 'uuid',
  goalVersion: 'int',
  createdAt: 'timestamptz',
} as const satisfies ColumnsOf<SagaModel>;

/** The row of a saga whose holder writes it at `now`; the write extends the lease. */
export const toSagaRow = (saga: Saga, now: Date): RowOf<typeof sagaColumns> => ({
  ...saga,
  pendingKeyId: pendingKeyIdOf(saga.pendingKey),
  leasedUntil: leaseUntil(now),
  updatedAt: now,
});

/** Unique, so that no two attempts under one idempotency key are open at a time. */
const pendingKeyIdOf = (ref: IdempotencyKeyRef | null): string | null =>
  ref === null ? null : `${ref.callerId} ${ref.operation} ${ref.key}`;

/** A saga with its order's state of the same moment; null for a deleted order. */
export type SagaRow = Omit<Saga, 'goal'> & {
  readonly orderStatus: OrderStatus | null;
  readonly orderSagaId: string | null;
};

const {
  pendingKeyId: _pendingKeyId,
  leasedUntil: _leasedUntil,
  goalVersion: _goalVersion,
  ...readColumns
} = sagaColumns;

/**
 * Selects the sagas of the part `written`. `goalVersion` and the order come from the statement's snapshot: the goal is
 * right only if both are of the same moment.
 */
export const selectWrittenSagas = `SELECT ${selectList(readColumns, 'w')}, s.goal_version AS "goalVersion",
    o.status AS "orderStatus", o.saga_id AS "orderSagaId"
  FROM written w JOIN saga s ON s.id = w.id LEFT JOIN "order" o ON o.id = w.order_id`;

export const sagaFromRow = ({ orderStatus, orderSagaId, ...saga }: SagaRow): Saga => ({
  ...saga,
  goal: goalOf(saga.id, orderStatus === null ? undefined : { status: orderStatus, sagaId: orderSagaId }),
});
