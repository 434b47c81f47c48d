import { changeCurrentVersion, NotFound, type WriteEffects } from '@coffeemesh/kernel';
import { appendOutbox } from '@coffeemesh/messaging';
import { prismaTransaction, type Database } from '@coffeemesh/postgres';
import type { CafeSummary } from '../domain/cafe-list.ts';
import type { Cafe } from '../domain/cafe.ts';
import type { CafeStore } from '../domain/ports.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { toCafe, toCafeRow } from './cafe-row.ts';
import { listCafes } from './sql/list-cafes.ts';

export const createCafeStore = (database: Database, prisma: PrismaClient): CafeStore => {
  const get: CafeStore['get'] = async (id) => {
    const row = await prisma.cafe.findUnique({ where: { id } });
    if (row === null) throw NotFound();
    return toCafe(row);
  };

  /** @returns false if another request has changed the cafe */
  const save = (cafe: Cafe, versionBefore: number, { events }: WriteEffects): Promise<boolean> =>
    prismaTransaction(prisma, async (transaction, session) => {
      const where = { id: cafe.id, version: versionBefore };
      const { count } = await transaction.cafe.updateMany({ where, data: toCafeRow(cafe) });
      if (count === 0) return false;
      await appendOutbox(session, events);
      return true;
    });

  return {
    get,

    list: (query) => database.query<CafeSummary>(listCafes(query)),

    insert: (cafe, { events, receipt }) =>
      prismaTransaction(prisma, async (transaction, session) => {
        await transaction.cafe.create({ data: toCafeRow(cafe) });
        await appendOutbox(session, events);
        await receipt?.write(session);
      }),

    change: (id, ifMatch, change) =>
      changeCurrentVersion({
        ifMatch,
        // The change comes before the check of the version: 403, 404 and 422 take precedence over 412.
        load: async () => {
          const current = await get(id);
          return { version: current.version, change: change(current) };
        },
        change: async ({ version, change: { cafe, events } }) =>
          (await save(cafe, version, { events })) ? cafe : undefined,
      }),
  };
};
