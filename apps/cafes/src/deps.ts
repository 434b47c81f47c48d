import { type Clock, type Ids, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { PrismaPg } from '@prisma/adapter-pg';

import type { CafeStore } from './domain/cafe-store.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCafeStore } from './store/cafe-store.ts';

/** What handlers are given. */
export type Deps = {
  cafes: CafeStore;
  ids: Ids;
  clock: Clock;
};

/** Prisma shares the database's pool of connections, and is closed with it. */
export const createDeps = (database: Database): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  return { cafes: createCafeStore(database, prisma), ids: uuidV7Ids, clock: systemClock };
};
