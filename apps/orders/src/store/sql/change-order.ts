import type { SqlStatement } from '@coffeemesh/kernel';
import type { Order } from '../../domain/order.ts';
import type { Change } from '../../domain/ports.ts';
import { goalOf } from '../../domain/saga.ts';
import { insertedEvents, insertedHistory, insertedReceipt, updatedOrder } from './order-parts.ts';
import { insertedSaga, savedSaga, wokenSaga } from './saga-parts.ts';
import { statementOf } from './statement.ts';

/**
 * A whole change as one statement. Returns whether the order was `changed` and the saga `saved`. Nothing is written if the
 * order is no longer at the version of `before`. `wakes`: whether the change makes the order's saga due.
 */
export const changeStatement = (before: Order, change: Change): { statement: SqlStatement; wakes: boolean } => {
  const { order, entry, beginsSaga, savesSaga, effects } = change;
  const events = effects?.events ?? [];
  const woken = sagaToWake(before, change);
  const isReplacement = order.items !== before.items;
  const unusedKey = beginsSaga?.pendingKey;
  const parts = [
    updatedOrder({ order, version: before.version, isReplacement, heldSaga: savesSaga, unusedKey }),
    ...(entry === undefined ? [] : [insertedHistory(order.id, entry)]),
    ...(events.length === 0 ? [] : [insertedEvents(events)]),
    ...(effects?.receipt === undefined ? [] : [insertedReceipt(effects.receipt)]),
    ...(beginsSaga === undefined ? [] : [insertedSaga(beginsSaga)]),
    ...(savesSaga === undefined ? [] : [savedSaga(savesSaga, order.updatedAt)]),
    ...(woken === null ? [] : [wokenSaga(woken, order.updatedAt)]),
  ];
  const saved = savesSaga === undefined ? 'false' : 'EXISTS (SELECT 1 FROM saved)';
  const name = isReplacement ? 'order-replace' : savesSaga === undefined ? 'order' : 'saga-order';
  const result = `SELECT EXISTS (SELECT 1 FROM changed) AS changed, ${saved} AS saved`;
  return { statement: statementOf(name, parts, result), wakes: woken !== null };
};

/** The order's saga, if the change gives it another goal and is not made by its holder. */
const sagaToWake = ({ sagaId, status }: Order, { order, savesSaga }: Change): string | null => {
  if (sagaId === null || savesSaga?.id === sagaId) return null;
  return goalOf(sagaId, { status, sagaId }) === goalOf(sagaId, order) ? null : sagaId;
};
