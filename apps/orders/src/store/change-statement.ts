import type { SqlStatement } from '@coffeemesh/kernel';

import type { Order } from '../domain/order.ts';
import type { Change } from '../domain/ports.ts';
import { goalOf } from '../domain/saga.ts';
import { addedEvents, addedHistory, keptAnswer, updatedOrder } from './sql/order-parts.ts';
import { begunSaga, nudgedSaga, savedSaga } from './sql/saga-parts.ts';
import { statementOf } from './sql/statement.ts';

/**
 * All of a change as one statement, which answers whether the order was `changed` and the saga `saved`; nothing happens
 * if the order is not at the version of `before` any more. `nudges`: whether it makes the order's saga due.
 */
export const changeStatement = (before: Order, change: Change): { statement: SqlStatement; nudges: boolean } => {
  const { order, entry, begins, saves, effects } = change;
  const events = effects?.events ?? [];
  const nudged = sagaToNudge(before, change);
  const isReplacement = order.items !== before.items;
  const parts = [
    updatedOrder({ order, version: before.version, isReplacement, held: saves, unanswered: begins?.answerSlot }),
    ...(entry === undefined ? [] : [addedHistory(order.id, entry)]),
    ...(events.length === 0 ? [] : [addedEvents(events)]),
    ...(effects?.receipt === undefined ? [] : [keptAnswer(effects.receipt)]),
    ...(begins === undefined ? [] : [begunSaga(begins)]),
    ...(saves === undefined ? [] : [savedSaga(saves, order.updatedAt)]),
    ...(nudged === null ? [] : [nudgedSaga(nudged, order.updatedAt)]),
  ];
  const saved = saves === undefined ? 'false' : 'EXISTS (SELECT 1 FROM saved)';
  const name = isReplacement ? 'order-replace' : saves === undefined ? 'order' : 'saga-order';
  const result = `SELECT EXISTS (SELECT 1 FROM changed) AS changed, ${saved} AS saved`;
  return { statement: statementOf(name, parts, result), nudges: nudged !== null };
};

/** The order's saga, where the change wants something else of it and is not made by whoever works on it. */
const sagaToNudge = ({ sagaId, status }: Order, { order, saves }: Change): string | null => {
  if (sagaId === null || saves?.id === sagaId) return null;
  return goalOf(sagaId, { status, sagaId }) === goalOf(sagaId, order) ? null : sagaId;
};
