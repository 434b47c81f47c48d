import type { SqlStatement } from '@coffeemesh/kernel';

import type { Order } from '../domain/order.ts';
import type { Change } from '../domain/ports.ts';
import { goalOf } from '../domain/saga.ts';
import { addedEvents, addedHistory, insertedReceipt, updatedOrder } from './sql/order-parts.ts';
import { insertedSaga, wokenSaga, savedSaga } from './sql/saga-parts.ts';
import { statementOf } from './sql/statement.ts';

/**
 * All of a change as one statement, which answers whether the order was `changed` and the saga `saved`; nothing happens
 * if the order is not at the version of `before` any more. `nudges`: whether it makes the order's saga due.
 */
export const changeStatement = (before: Order, change: Change): { statement: SqlStatement; nudges: boolean } => {
  const { order, entry, beginsSaga, savesSaga, effects } = change;
  const events = effects?.events ?? [];
  const nudged = sagaToNudge(before, change);
  const isReplacement = order.items !== before.items;
  const parts = [
    updatedOrder({ order, version: before.version, isReplacement, held: savesSaga, withoutReceipt: beginsSaga?.pendingKey }),
    ...(entry === undefined ? [] : [addedHistory(order.id, entry)]),
    ...(events.length === 0 ? [] : [addedEvents(events)]),
    ...(effects?.receipt === undefined ? [] : [insertedReceipt(effects.receipt)]),
    ...(beginsSaga === undefined ? [] : [insertedSaga(beginsSaga)]),
    ...(savesSaga === undefined ? [] : [savedSaga(savesSaga, order.updatedAt)]),
    ...(nudged === null ? [] : [wokenSaga(nudged, order.updatedAt)]),
  ];
  const saved = savesSaga === undefined ? 'false' : 'EXISTS (SELECT 1 FROM saved)';
  const name = isReplacement ? 'order-replace' : savesSaga === undefined ? 'order' : 'saga-order';
  const result = `SELECT EXISTS (SELECT 1 FROM changed) AS changed, ${saved} AS saved`;
  return { statement: statementOf(name, parts, result), nudges: nudged !== null };
};

/** The order's saga, where the change wants something else of it and is not made by whoever works on it. */
const sagaToNudge = ({ sagaId, status }: Order, { order, savesSaga }: Change): string | null => {
  if (sagaId === null || savesSaga?.id === sagaId) return null;
  return goalOf(sagaId, { status, sagaId }) === goalOf(sagaId, order) ? null : sagaId;
};
