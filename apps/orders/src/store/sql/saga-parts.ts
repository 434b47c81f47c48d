import { columnList } from '@coffeemesh/postgres';
import type { Saga } from '../../domain/saga.ts';
import { progressColumns, sagaColumns, toSagaRow } from '../saga-row.ts';
import { assignments, valueList } from './columns.ts';
import type { Part, Put } from './statement.ts';

/** Inserts a saga that begins with a change of its order, already leased by the request that begins it. */
export const insertedSaga = (saga: Saga): Part => ({
  name: 'begun',
  sql: (put) => `INSERT INTO saga (${columnList(sagaColumns)})
    SELECT ${valueList(put, sagaColumns, toSagaRow(saga, saga.updatedAt))} FROM changed`,
});

/** The SET list of a write by the holder; it extends the lease. */
export const sagaProgress = (put: Put, saga: Saga, now: Date): string =>
  assignments(put, progressColumns, toSagaRow(saga, now));

/** Writes the progress of a saga together with a change of its order. */
export const savedSaga = (saga: Saga, now: Date): Part => ({
  name: 'saved',
  sql: (put) => `UPDATE saga SET ${sagaProgress(put, saga, now)}
    FROM changed WHERE saga.id = $${put(saga.id)} AND lease = $${put(saga.lease)} RETURNING goal_version`,
});

/** The change gives the saga another goal: it is due at once, and its attempts start again. */
export const wokenSaga = (sagaId: string, now: Date): Part => ({
  name: 'woken',
  sql: (put) => `UPDATE saga SET due_at = $${put(now)}, goal_version = goal_version + 1, attempts = 0, last_error = NULL
    FROM changed WHERE saga.id = $${put(sagaId)}`,
});
