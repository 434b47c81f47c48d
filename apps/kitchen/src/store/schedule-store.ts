import {
  assertCurrentVersion,
  NotFound,
  Problem,
  type SqlSession,
  type SqlStatement,
  StaleVersion,
} from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { isUniqueViolation, pageOrder, pageWhere, prismaTransaction, type Database } from '@coffeemesh/postgres';
import type { Load } from '../domain/capacity.ts';
import { MAX_CHANGE_ATTEMPTS } from '../domain/policy.ts';
import type { Kitchen, ScheduleStore } from '../domain/ports.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { capacityOf } from './capacity-store.ts';
import { readQueueOf } from './queue-store.ts';
import { scheduleFromRow, toItemRows, toScheduleRow, withItems } from './schedule-row.ts';
import { cafeWhere, filterWhere, notRemoved } from './schedule-where.ts';
import { lockQueue, readLoad, readLoadBefore } from './sql/kitchen-load.ts';

type Transaction = Prisma.TransactionClient;
type Decide = (current: Schedule, transaction: Transaction, session: SqlSession) => Promise<Schedule>;
type EffectsOf = Parameters<ScheduleStore['change']>[3];

export const createScheduleStore = (database: Database, prisma: PrismaClient): ScheduleStore => {
  const get = async (id: string, client: Transaction = prisma): Promise<Schedule> => {
    const row = await client.schedule.findUnique({ where: { id, ...notRemoved }, include: withItems });
    if (row === null) throw NotFound();
    return scheduleFromRow(row);
  };

  const ofOrder = async (orderId: string): Promise<Schedule | undefined> => {
    const row = await prisma.schedule.findUnique({ where: { orderId }, include: withItems });
    return row === null ? undefined : scheduleFromRow(row);
  };

  const changeWith = async (
    id: string,
    ifMatch: number | undefined,
    decide: Decide,
    effectsOf: EffectsOf,
  ): Promise<Schedule> => {
    for (let attempt = 1; attempt <= MAX_CHANGE_ATTEMPTS; attempt += 1) {
      const changed = await prismaTransaction(prisma, async (transaction, session) => {
        const current = await get(id, transaction);
        const decided = await decide(current, transaction, session);
        assertCurrentVersion(ifMatch, current);
        const { events, receipt } = effectsOf(decided, current);
        if (decided === current) {
          await writeEffects(session, { events: [], receipt });
          return current;
        }
        if (!(await save(transaction, current, decided))) return undefined;
        await writeEffects(session, { events, receipt });
        return decided;
      });
      if (changed !== undefined) return changed;
      if (ifMatch !== undefined) throw StaleVersion();
    }
    throw StaleVersion('Other requests changed it at the same time.');
  };

  return {
    get,

    list: async (cafes, filters, page) => {
      const after = pageWhere<Prisma.ScheduleWhereInput>('scheduledAt', page);
      const rows = await prisma.schedule.findMany({
        where: { AND: [notRemoved, cafeWhere(cafes), filterWhere(filters), after] },
        include: withItems,
        orderBy: pageOrder('scheduledAt', page),
        take: page.limit,
      });
      return rows.map(scheduleFromRow);
    },

    enqueue: async ({ orderId, cafeId }, decide, effectsOf) => {
      const existing = await ofOrder(orderId);
      if (existing !== undefined) return { schedule: existing, isNew: false };
      try {
        const schedule = await prismaTransaction(prisma, async (transaction, session) => {
          const enqueued = decide(await lockKitchen(transaction, session, cafeId, readLoad(cafeId)));
          await transaction.schedule.create({
            data: { ...toScheduleRow(enqueued), items: { create: toItemRows(enqueued.items) } },
          });
          await writeEffects(session, effectsOf(enqueued));
          return enqueued;
        });
        return { schedule, isNew: true };
      } catch (error) {
        // The reason may be that a parallel request for the same order was first.
        const first = isUniqueViolation(error) || error instanceof Problem ? await ofOrder(orderId) : undefined;
        if (first === undefined) throw error;
        return { schedule: first, isNew: false };
      }
    },

    change: (id, ifMatch, decide, effectsOf) => changeWith(id, ifMatch, async (current) => decide(current), effectsOf),

    changeInQueue: (id, ifMatch, decide, effectsOf) =>
      changeWith(
        id,
        ifMatch,
        async (current, transaction, session) =>
          decide(current, await lockKitchen(transaction, session, current.cafeId, readLoadBefore(current))),
        effectsOf,
      ),

    writeReceipt: (receipt) => database.transaction((session) => receipt.write(session)),

    queueOf: (cafeId, limit) => readQueueOf(database, cafeId, limit),
  };
};

/** Locks the queue of a cafe until the transaction ends. @param load reads the load */
const lockKitchen = async (
  transaction: Transaction,
  session: SqlSession,
  cafeId: string,
  load: SqlStatement,
): Promise<Kitchen> => {
  await session.query(lockQueue(cafeId));
  return {
    capacity: await capacityOf(transaction, cafeId),
    load: (await session.query<Load>(load))[0] ?? { openSchedules: 0, workSeconds: 0 },
  };
};

/** @returns false if `current` is no longer the current version */
const save = async (transaction: Transaction, current: Schedule, changed: Schedule): Promise<boolean> => {
  const where = { id: current.id, version: current.version };
  const { count } = await transaction.schedule.updateMany({ where, data: toScheduleRow(changed) });
  if (count === 1 && changed.items !== current.items) {
    await transaction.scheduleItem.deleteMany({ where: { scheduleId: current.id } });
    const rows = toItemRows(changed.items).map((item) => ({ ...item, scheduleId: current.id }));
    await transaction.scheduleItem.createMany({ data: rows });
  }
  return count === 1;
};
