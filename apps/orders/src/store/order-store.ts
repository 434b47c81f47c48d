import { DuplicateEffect, NotFound, type Receipt, type SqlSession, StaleVersion } from '@coffeemesh/kernel';
import { notifyOutboxWritten } from '@coffeemesh/messaging';
import { findReceipt, isReceiptConflict, violatedConstraint, type Database, selectList } from '@coffeemesh/postgres';
import type { Order } from '../domain/order.ts';
import { MAX_CHANGE_ATTEMPTS } from '../domain/policy.ts';
import { LeaseLost, type Change, type OrderStore } from '../domain/ports.ts';
import { createOrderLists } from './order-lists.ts';
import { orderColumns } from './order-row.ts';
import { changeStatement } from './sql/change-order.ts';
import { deletedOrder, insertedEvents, insertedHistory, insertedOrder, insertedReceipt } from './sql/order-parts.ts';
import { statementOf } from './sql/statement.ts';

const findText = `SELECT ${selectList(orderColumns)} FROM "order" WHERE id = $1`;

/**
 * Orders in Postgres: one prepared statement per read or write.
 * @param onSagaDue called after a change has made a saga due
 */
export const createOrderStore = (database: Database, onSagaDue: () => void): OrderStore => {
  const find: OrderStore['find'] = async (orderId) => {
    const [order] = await database.query<Order>({ name: 'order-find', text: findText, values: [orderId] });
    return order;
  };

  const current = async (orderId: string, ifMatch: number | undefined): Promise<Order> => {
    const order = await find(orderId);
    if (order === undefined) throw NotFound();
    return order.version === (ifMatch ?? order.version) ? order : refuseStale(order);
  };

  return {
    ...createOrderLists(database),
    find,
    insert: async (order, entry, { events, receipt }) => {
      const parts = [
        insertedOrder(order),
        insertedHistory(order.id, entry),
        insertedEvents(events),
        ...(receipt === undefined ? [] : [insertedReceipt(receipt)]),
      ];
      await withDuplicateCheck(() => database.query(statementOf('order-insert', parts, 'SELECT 1')));
      notifyOutboxWritten();
    },
    change: async (orderId, ifMatch, decide) => {
      for (let attempt = 1; ; attempt += 1) {
        const before = await current(orderId, ifMatch);
        const change = decide(before);
        if (change === undefined) return change;
        const { statement, wakes } = changeStatement(before, change);
        const [result] = await withDuplicateCheck(() =>
          database.query<{ changed: boolean; saved: boolean }>(statement),
        );
        if (result?.changed) {
          if ((change.effects?.events.length ?? 0) > 0) notifyOutboxWritten();
          if (wakes) onSagaDue();
          if (change.savesSaga !== undefined && !result.saved) throw new LeaseLost();
          return change;
        }
        if (change.savesSaga !== undefined && !(await isLeased(database, change))) throw new LeaseLost();
        if (await hasReceipt(database, change)) throw new DuplicateEffect();
        if (attempt >= MAX_CHANGE_ATTEMPTS) refuseStale(before);
      }
    },
    changeOnEvent: (orderId, receipt, decide) =>
      database.transaction((session) => changeLocked(session, orderId, receipt, decide, onSagaDue)),
    remove: async (orderId, ifMatch, decide) => {
      for (let attempt = 1; ; attempt += 1) {
        const before = await current(orderId, ifMatch);
        const { events } = decide(before);
        const parts = [deletedOrder(orderId, before.version), insertedEvents(events)];
        const rows = await database.query(statementOf('order-delete', parts, 'SELECT 1 FROM changed'));
        if (rows.length > 0) return notifyOutboxWritten();
        if (attempt >= MAX_CHANGE_ATTEMPTS) refuseStale(before);
      }
    },
  };
};

const refuseStale = ({ version }: Order): never => {
  throw StaleVersion({ detail: `It is at version ${version} now.` });
};

/** Locks the order's row first, so the change never has to be retried; writes the event's receipt with it. */
const changeLocked = async (
  session: SqlSession,
  orderId: string,
  receipt: Receipt,
  decide: (current: Order) => Change | undefined,
  onSagaDue: () => void,
): Promise<Order | undefined> => {
  const values = [orderId];
  const [before] = await session.query<Order>({ name: 'order-lock', text: `${findText} FOR UPDATE`, values });
  const change = before === undefined ? undefined : decide(before);
  if (before === undefined || change === undefined) return undefined;
  const { statement, wakes } = changeStatement(before, change);
  await session.query(statement);
  await receipt.write(session);
  session.afterCommit(notifyOutboxWritten);
  if (wakes) session.afterCommit(onSagaDue);
  return change.order;
};

const isLeased = async (database: Database, { savesSaga }: Change): Promise<boolean> => {
  const text = 'SELECT 1 FROM saga WHERE id = $1 AND lease = $2';
  const rows = await database.query({ name: 'saga-leased', text, values: [savesSaga?.id, savesSaga?.lease] });
  return rows.length > 0;
};

/** Whether the key of the attempt that would begin has a receipt by now. */
const hasReceipt = async (database: Database, { beginsSaga }: Change): Promise<boolean> => {
  const ref = beginsSaga?.pendingKey;
  if (ref === undefined || ref === null) return false;
  return (await database.query(findReceipt(ref))).length > 0;
};

/** @throws DuplicateEffect if the statement failed because its idempotency key has a receipt or an open attempt */
const withDuplicateCheck = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    const isDuplicate = isReceiptConflict(error) || violatedConstraint(error) === 'saga_pending_key_id_key';
    if (isDuplicate) throw new DuplicateEffect();
    throw error;
  }
};
