import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/service-kit';
import { PrismaPg } from '@prisma/adapter-pg';

import type { CafeStore } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCafeStore } from './store/cafe-store.ts';

/** What handlers get. */
export type Deps = {
  cafes: CafeStore;
  ids: Ids;
  clock: Clock;
};

/** Prisma shares the database's connection pool, and is closed with it. */
export const createDeps = (database: Database): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  return { cafes: createCafeStore(database, prisma), ids: uuidV7Ids, clock: systemClock };
};
