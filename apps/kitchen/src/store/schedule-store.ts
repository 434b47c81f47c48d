import { NotFound, Problem, type SqlSession, type SqlStatement, StaleVersion } from '@coffeemesh/kernel';
import { writeEffects } from '@coffeemesh/messaging';
import { type Database, prismaTransaction } from '@coffeemesh/postgres';
import { defaultCapacity, type Capacity, type Load } from '../domain/capacity.ts';
import type { EffectsOf, Kitchen, ScheduleStore } from '../domain/ports.ts';
import type { Schedule } from '../domain/schedule.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import { readQueueOf } from './queue-store.ts';
import { itemRowsOf, rowOf, scheduleOf, withItems } from './schedule-row.ts';
import { filterWhere, notRemoved, pageWhere, sightWhere } from './schedule-where.ts';
import { holdQueue, readCapacity, readLoad, readWorkBefore } from './sql/kitchen-load.ts';

/** How often a change without a version to match is tried again after somebody else's. */
const TRIES = 10;

type Transaction = Prisma.TransactionClient;

export const createScheduleStore = (database: Database, prisma: PrismaClient): ScheduleStore => {
  const get = async (id: string, client: Transaction = prisma): Promise<Schedule> => {
    const row = await client.schedule.findUnique({ where: { id, ...notRemoved }, include: withItems });
    if (row === null) throw NotFound();
    return scheduleOf(row);
  };

  const ofOrder = async (orderId: string): Promise<Schedule | undefined> => {
    const row = await prisma.schedule.findUnique({ where: { orderId }, include: withItems });
    return row === null ? undefined : scheduleOf(row);
  };

  const changeWith = async (
    id: string,
    ifMatch: number | undefined,
    decide: (current: Schedule, session: SqlSession) => Promise<Schedule>,
    effectsOf: EffectsOf,
  ): Promise<Schedule> => {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const changed = await prismaTransaction(prisma, async (transaction, session) => {
        const current = await get(id, transaction);
        const decided = await decide(current, session);
        if (ifMatch !== undefined && ifMatch !== current.version) throw StaleVersion();
        if (!(await save(transaction, current, decided))) return undefined;
        await writeEffects(session, effectsOf(decided));
        return decided;
      });
      if (changed !== undefined) return changed;
      if (ifMatch !== undefined) throw StaleVersion();
    }
    throw StaleVersion('Others have changed it all the while.');
  };

  return {
    get,

    list: async (sight, filters, { limit, newestFirst, after }) => {
      const direction = newestFirst ? 'desc' : 'asc';
      const rows = await prisma.schedule.findMany({
        where: { AND: [notRemoved, sightWhere(sight), filterWhere(filters), pageWhere(after, newestFirst)] },
        include: withItems,
        orderBy: [{ scheduledAt: direction }, { id: direction }],
        take: limit,
      });
      return rows.map(scheduleOf);
    },

    join: async ({ orderId, cafeId }, decide, effectsOf) => {
      const before = await ofOrder(orderId);
      if (before !== undefined) return { schedule: before, isNew: false };
      try {
        const schedule = await prismaTransaction(prisma, async (transaction, session) => {
          const joined = decide(await holdKitchen(session, cafeId, readLoad(cafeId)));
          await transaction.schedule.create({
            data: { ...rowOf(joined), items: { create: itemRowsOf(joined.items) } },
          });
          await writeEffects(session, effectsOf(joined));
          return joined;
        });
        return { schedule, isNew: true };
      } catch (error) {
        // Refused, perhaps, only because a parallel request for the same order was first.
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
        async (current, session) =>
          decide(current, await holdKitchen(session, current.cafeId, readWorkBefore(current))),
        effectsOf,
      ),

    acknowledge: (receipt) => database.transaction((session) => receipt.write(session)),

    queueOf: (cafeId, limit) => readQueueOf(database, cafeId, limit),
  };
};

/** The kitchen of a cafe, with the load that a statement reads, held until the transaction ends. */
const holdKitchen = async (session: SqlSession, cafeId: string, load: SqlStatement): Promise<Kitchen> => {
  await session.query(holdQueue(cafeId));
  const [capacity] = await session.query<Capacity>(readCapacity(cafeId));
  return {
    capacity: capacity ?? defaultCapacity(cafeId),
    load: (await session.query<Load>(load))[0] ?? { openTickets: 0, workSeconds: 0 },
  };
};

/** @returns whether the schedule was still of the version before */
const save = async (transaction: Transaction, current: Schedule, changed: Schedule): Promise<boolean> => {
  const where = { id: current.id, version: current.version };
  const { count } = await transaction.schedule.updateMany({ where, data: rowOf(changed) });
  if (count === 1 && changed.items !== current.items) {
    await transaction.scheduleItem.deleteMany({ where: { scheduleId: current.id } });
    const rows = itemRowsOf(changed.items).map((item) => ({ ...item, scheduleId: current.id }));
    await transaction.scheduleItem.createMany({ data: rows });
  }
  return count === 1;
};

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
