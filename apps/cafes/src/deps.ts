import { PrismaPg } from '@prisma/adapter-pg';
import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { ServiceContext } from '@coffeemesh/service-kit';
import type { Config } from './config.ts';
import type { CafeStore } from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createCafeStore } from './store/cafe-store.ts';

/** The dependencies of handlers. */
export type Deps = {
  cafes: CafeStore;
  ids: Ids;
  clock: Clock;
};

/** Prisma shares the database's connection pool, and is closed with it. */
export const createDeps = (
  { database }: Pick<ServiceContext<Config>, 'database'>,
  overrides: Partial<Deps> = {},
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  return { cafes: createCafeStore(database, prisma), ids: uuidV7Ids, clock: systemClock, ...overrides };
};
