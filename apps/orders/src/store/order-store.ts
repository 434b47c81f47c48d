import { DuplicateEffect, NotFound, type Receipt, type SqlSession, StaleVersion } from '@coffeemesh/kernel';
import { notifyOutboxWritten } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';

import type { Order } from '../domain/order.ts';
import { LeaseLost, type Change, type OrderStore } from '../domain/ports.ts';
import { changeStatement } from './change-statement.ts';
import { orderColumns, orderOfRow, type OrderRow } from './order-rows.ts';
import { createOrderLists } from './order-lists.ts';
import { addedEvents, addedHistory, deletedOrder, insertedOrder, keptAnswer } from './sql/order-parts.ts';
import { statementOf } from './sql/statement.ts';

const findText = `SELECT ${orderColumns} FROM "order" WHERE id = $1`;

/** How often a change is decided anew because somebody else was quicker. */
const mostTries = 8;

/**
 * Orders in Postgres, by one prepared statement per read or write.
 * @param onDue told when a change has made a saga due
 */
export const createOrderStore = (database: Database, onDue: () => void): OrderStore => {
  const find: OrderStore['find'] = async (orderId) => {
    const [row] = await database.query<OrderRow>({ name: 'order-find', text: findText, values: [orderId] });
    return row === undefined ? undefined : orderOfRow(row);
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
        addedHistory(order.id, entry),
        addedEvents(events),
        ...(receipt === undefined ? [] : [keptAnswer(receipt)]),
      ];
      await once(() => database.query(statementOf('order-insert', parts, 'SELECT 1')));
      notifyOutboxWritten();
    },
    change: async (orderId, ifMatch, decide) => {
      for (let tries = 1; ; tries += 1) {
        const before = await current(orderId, ifMatch);
        const change = decide(before);
        if (change === undefined) return change;
        const { statement, nudges } = changeStatement(before, change);
        const [result] = await once(() => database.query<{ changed: boolean; saved: boolean }>(statement));
        if (result?.changed) {
          if ((change.effects?.events.length ?? 0) > 0) notifyOutboxWritten();
          if (nudges) onDue();
          if (change.saves !== undefined && !result.saved) throw new LeaseLost();
          return change;
        }
        if (change.saves !== undefined && !(await isHeld(database, change))) throw new LeaseLost();
        if (await isAnswered(database, change)) throw new DuplicateEffect();
        if (tries >= mostTries) refuseStale(before);
      }
    },
    hear: (orderId, receipt, decide) =>
      database.transaction((session) => hear(session, orderId, receipt, decide, onDue)),
    remove: async (orderId, ifMatch, decide) => {
      for (let tries = 1; ; tries += 1) {
        const before = await current(orderId, ifMatch);
        const { events } = decide(before);
        const parts = [deletedOrder(orderId, before.version), addedEvents(events)];
        const rows = await database.query(statementOf('order-delete', parts, 'SELECT 1 FROM changed'));
        if (rows.length > 0) return notifyOutboxWritten();
        if (tries >= mostTries) refuseStale(before);
      }
    },
  };
};

const refuseStale = ({ version }: Order): never => {
  throw StaleVersion({ detail: `It is at version ${version} now.` });
};

/** As `change`, with the order's row locked from the start, and the mark that an event was consumed. */
const hear = async (
  session: SqlSession,
  orderId: string,
  receipt: Receipt,
  decide: (current: Order) => Change | undefined,
  onDue: () => void,
): Promise<Order | undefined> => {
  const values = [orderId];
  const [row] = await session.query<OrderRow>({ name: 'order-lock', text: `${findText} FOR UPDATE`, values });
  const before = row === undefined ? undefined : orderOfRow(row);
  const change = before === undefined ? undefined : decide(before);
  if (before === undefined || change === undefined) return undefined;
  const { statement, nudges } = changeStatement(before, change);
  await session.query(statement);
  await receipt.write(session);
  session.afterCommit(notifyOutboxWritten);
  if (nudges) session.afterCommit(onDue);
  return change.order;
};

const isHeld = async (database: Database, { saves }: Change): Promise<boolean> => {
  const text = 'SELECT 1 FROM saga WHERE id = $1 AND lease = $2';
  const rows = await database.query({ name: 'saga-held', text, values: [saves?.id, saves?.lease] });
  return rows.length > 0;
};

/** Whether the attempt that would begin has been answered meanwhile, under the same key. */
const isAnswered = async (database: Database, { begins }: Change): Promise<boolean> => {
  const slot = begins?.answerSlot;
  if (slot === undefined || slot === null) return false;
  const text = 'SELECT 1 FROM idempotency_answer WHERE caller_id = $1 AND operation = $2 AND key = $3';
  const values = [slot.callerId, slot.operation, slot.key];
  return (await database.query({ name: 'slot-answered', text, values })).length > 0;
};

/** @throws AlreadyDone where the statement failed because its receipt had been written before */
const once = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    const { constraint } = (error ?? {}) as { constraint?: unknown };
    if (constraint === 'idempotency_answer_pkey' || constraint === 'saga_answer_key_key') throw new DuplicateEffect();
    throw error;
  }
};
