import type { Database } from '@coffeemesh/postgres';
import { SAGA_STUCK_ATTEMPTS } from '../domain/policy.ts';
import { LeaseLost, type SagaQuery, type SagaStore } from '../domain/ports.ts';
import { leaseUntil } from '../domain/saga-timeouts.ts';
import type { Saga } from '../domain/saga.ts';
import { sagaFromRow, selectWrittenSagas, type SagaRow } from './saga-row.ts';
import { sagaProgress } from './sql/saga-parts.ts';
import { statementOf, type Part } from './sql/statement.ts';

const claimText = `WITH written AS (
    UPDATE saga SET lease = $1, leased_until = $3 WHERE id IN (
      SELECT id FROM saga WHERE due_at <= $2 AND (leased_until IS NULL OR leased_until <= $2)
      ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED)
    RETURNING *)
  ${selectWrittenSagas}`;

const scheduleNowText = `WITH written AS (
    UPDATE saga SET due_at = $2 WHERE order_id = $1 AND due_at IS NOT NULL RETURNING *)
  ${selectWrittenSagas} ORDER BY w.created_at, w.id LIMIT 100`;

const releaseText = `UPDATE saga SET lease = NULL, leased_until = NULL, due_at = $4, attempts = $5, last_error = $6,
    updated_at = $7 WHERE id = $1 AND lease = $2 AND goal_version = $3 RETURNING id`;

const rereadText = `WITH written AS (SELECT * FROM saga WHERE id = $1 AND lease = $2) ${selectWrittenSagas}`;

/** Sagas in Postgres. Every method is one prepared statement; `release` reads once more when the goal has changed. */
export const createSagaStore = (database: Database): SagaStore => {
  const query = async (name: string, text: string, values: readonly unknown[]): Promise<Saga[]> =>
    (await database.query<SagaRow>({ name, text, values })).map(sagaFromRow);
  return {
    claimDue: (lease, now, limit) => query('saga-claim', claimText, [lease, now, leaseUntil(now), limit]),
    save: async (saga, now) => {
      const [row] = await database.query<SagaRow>(statementOf('saga', [written(saga, now)], selectWrittenSagas));
      if (row === undefined) throw new LeaseLost();
      return sagaFromRow(row);
    },
    release: async (saga, now) => {
      const { id, lease, goalVersion, dueAt, attempts, lastError } = saga;
      const values = [id, lease, goalVersion, dueAt, attempts, lastError, now];
      const released = await database.query({ name: 'saga-release', text: releaseText, values });
      if (released.length > 0) return undefined;
      const [current] = await query('saga-reread', rereadText, [id, lease]);
      if (current === undefined) throw new LeaseLost();
      return current;
    },
    scheduleNow: (orderId, now) => query('saga-schedule-now', scheduleNowText, [orderId, now]),
    list: ({ state, orderId }, { after, limit }) => {
      const values = [orderId ?? null, after?.value ?? null, after?.id ?? null, limit];
      return query(`sagas-${state}`, listTexts[state], values);
    },
  };
};

const written = (saga: Saga, now: Date): Part => ({
  name: 'written',
  sql: (put) =>
    `UPDATE saga SET ${sagaProgress(put, saga, now)} WHERE id = $${put(saga.id)} AND lease = $${put(saga.lease)} RETURNING *`,
});

const listText = (condition: string): string => `WITH written AS (
    SELECT * FROM saga WHERE ${condition} AND ($1::uuid IS NULL OR order_id = $1)
      AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::uuid))
    ORDER BY created_at, id LIMIT $4)
  ${selectWrittenSagas} ORDER BY w.created_at, w.id`;

const listTexts: Readonly<Record<SagaQuery['state'], string>> = {
  open: listText('due_at IS NOT NULL'),
  stuck: listText(`due_at IS NOT NULL AND attempts >= ${SAGA_STUCK_ATTEMPTS}`),
  done: listText('due_at IS NULL'),
};
