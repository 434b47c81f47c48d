import { NotFound, StaleVersion, type WriteEffects } from '@coffeemesh/kernel';
import { appendOutbox } from '@coffeemesh/messaging';
import { prismaTransaction, type Database } from '@coffeemesh/service-kit';

import type { Cafe } from '../domain/cafe.ts';
import type { CafeSummary } from '../domain/cafe-list.ts';
import { MAX_CHANGE_ATTEMPTS } from '../domain/policy.ts';
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

    change: async (id, version, change) => {
      for (let attempt = 1; attempt <= MAX_CHANGE_ATTEMPTS; attempt += 1) {
        const current = await get(id);
        const { cafe, events } = change(current);
        if (version !== undefined && version !== current.version) throw StaleVersion();
        if (await save(cafe, current.version, { events })) return cafe;
        if (version !== undefined) throw StaleVersion();
      }
      throw StaleVersion('Other requests changed it at the same time. Try again.');
    },
  };
};
