import { NotFound, StaleVersion, type WriteEffects } from '@coffeemesh/kernel';
import { appendOutbox } from '@coffeemesh/messaging';
import { type Database, prismaTransaction } from '@coffeemesh/postgres';

import type { CafeSummary } from '../domain/cafe-list.ts';
import type { CafeStore } from '../domain/cafe-store.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { cafeOf, rowOf } from './cafe-row.ts';
import { listCafes } from './sql/list-cafes.ts';

/** How often a change without a version to match is tried again after somebody else's. */
const ATTEMPTS = 10;

export const createCafeStore = (database: Database, prisma: PrismaClient): CafeStore => {
  const get: CafeStore['get'] = async (id) => {
    const row = await prisma.cafe.findUnique({ where: { id } });
    if (row === null) throw NotFound();
    return cafeOf(row);
  };

  /** @returns whether the cafe was still of the version before */
  const save = (cafe: ReturnType<typeof cafeOf>, versionBefore: number, { events }: WriteEffects): Promise<boolean> =>
    prismaTransaction(prisma, async (transaction, session) => {
      const where = { id: cafe.id, version: versionBefore };
      const { count } = await transaction.cafe.updateMany({ where, data: rowOf(cafe) });
      if (count === 0) return false;
      await appendOutbox(session, events);
      return true;
    });

  return {
    get,

    list: (query) => database.query<CafeSummary>(listCafes(query)),

    insert: (cafe, { events, receipt }) =>
      prismaTransaction(prisma, async (transaction, session) => {
        await transaction.cafe.create({ data: rowOf(cafe) });
        await appendOutbox(session, events);
        await receipt?.write(session);
      }),

    change: async (id, version, change) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const current = await get(id);
        const { cafe, events } = change(current);
        if (version !== undefined && version !== current.version) throw StaleVersion();
        if (await save(cafe, current.version, { events })) return cafe;
        if (version !== undefined) throw StaleVersion();
      }
      throw StaleVersion('Others have changed it all the while.');
    },
  };
};
