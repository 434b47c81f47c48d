import type { Database } from '@coffeemesh/postgres';

import { leaseUntil } from '../domain/begin-saga.ts';
import { LeaseLost, type SagaQuery, type SagaStore } from '../domain/ports.ts';
import { stuckAttempts } from '../domain/saga-pace.ts';
import type { Saga } from '../domain/saga.ts';
import { sagaOfRow, writtenSagas, type SagaRow } from './saga-rows.ts';
import { writtenSaga } from './sql/saga-parts.ts';
import { statementOf } from './sql/statement.ts';

const takeText = `WITH written AS (
    UPDATE saga SET lease = $1, leased_until = $3 WHERE id IN (
      SELECT id FROM saga WHERE due_at <= $2 AND (leased_until IS NULL OR leased_until <= $2)
      ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED)
    RETURNING *)
  ${writtenSagas}`;

const hastenText = `WITH written AS (
    UPDATE saga SET due_at = $2 WHERE order_id = $1 AND due_at IS NOT NULL RETURNING *)
  ${writtenSagas} ORDER BY w.created_at, w.id LIMIT 100`;

const restText = `UPDATE saga SET lease = NULL, leased_until = NULL, due_at = $4, attempts = $5, last_error = $6,
    updated_at = $7 WHERE id = $1 AND lease = $2 AND nudges = $3 RETURNING id`;

const rereadText = `WITH written AS (SELECT * FROM saga WHERE id = $1 AND lease = $2) ${writtenSagas}`;

export const createSagaStore = (database: Database): SagaStore => ({
  take: async (lease, now, limit) => {
    const values = [lease, now, leaseUntil(now), limit];
    return (await database.query<SagaRow>({ name: 'saga-take', text: takeText, values })).map(sagaOfRow);
  },
  save: async (saga, now) => {
    const statement = statementOf('saga', [written(saga, now)], writtenSagas);
    const [row] = await database.query<SagaRow>(statement);
    if (row === undefined) throw new LeaseLost();
    return sagaOfRow(row);
  },
  rest: async (saga, now) => {
    const { id, lease, nudges, dueAt, attempts, lastError } = saga;
    const values = [id, lease, nudges, dueAt, attempts, lastError, now];
    const rested = await database.query({ name: 'saga-rest', text: restText, values });
    if (rested.length > 0) return undefined;
    const [row] = await database.query<SagaRow>({ name: 'saga-reread', text: rereadText, values: [id, lease] });
    if (row === undefined) throw new LeaseLost();
    return sagaOfRow(row);
  },
  hasten: async (orderId, now) => {
    const values = [orderId, now];
    return (await database.query<SagaRow>({ name: 'saga-hasten', text: hastenText, values })).map(sagaOfRow);
  },
  list: async ({ state, orderId, after, limit }) => {
    const values = [orderId ?? null, after?.createdAt ?? null, after?.id ?? null, limit];
    const text = listTexts[state];
    return (await database.query<SagaRow>({ name: `sagas-${state}`, text, values })).map(sagaOfRow);
  },
});

const written = (saga: Saga, now: Date) => ({
  name: 'written',
  sql: (put: (value: unknown) => number) =>
    `UPDATE saga SET ${writtenSaga(put, saga, now)} WHERE id = $${put(saga.id)} AND lease = $${put(saga.lease)} RETURNING *`,
});

const listText = (condition: string): string => `WITH written AS (
    SELECT * FROM saga WHERE ${condition} AND ($1::uuid IS NULL OR order_id = $1)
      AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::uuid))
    ORDER BY created_at, id LIMIT $4)
  ${writtenSagas} ORDER BY w.created_at, w.id`;

const listTexts: Readonly<Record<SagaQuery['state'], string>> = {
  open: listText('due_at IS NOT NULL'),
  stuck: listText(`due_at IS NOT NULL AND attempts >= ${stuckAttempts}`),
  done: listText('due_at IS NULL'),
};
